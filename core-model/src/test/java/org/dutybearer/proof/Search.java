package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.consent.Audience;

/** Looks in what one audience gets of a case for what it may not see, and notes what it may see and is found. */
public final class Search {
    private final Audience audience;
    private final List<Canary> open = new ArrayList<>();
    private final List<Canary> closed = new ArrayList<>();

    public Search(CanaryCase secrets, Audience audience) {
        this.audience = audience;
        var may = new WhoMaySee(secrets.file(), audience, CanaryCase.DAY);
        for (Canary canary : secrets.canaries()) (may.maySee(canary) ? open : closed).add(canary);
        Set<String> seen = new HashSet<>();
        open.forEach(c -> seen.addAll(c.forms()));
        // Two things can have one day: where one of them may be seen, the day says nothing.
        closed.removeIf(c -> c.forms().stream().anyMatch(seen::contains));
    }

    /** What this audience may not see. */
    public List<Canary> closed() {
        return List.copyOf(closed);
    }

    /** What this audience may see. */
    public List<Canary> open() {
        return List.copyOf(open);
    }

    public void in(String text, String where, Tally tally) {
        in(text, "", where, tally);
    }

    /** @param carrier the part of a file that the text stands in, such as its bookmarks */
    public void in(String text, String carrier, String where, Tally tally) {
        String all = searchable(text);
        for (Canary canary : closed)
            for (String form : canary.forms()) {
                tally.sought(1);
                if (holds(all, form))
                    tally.leaked(
                            canary.field() + " to " + audience,
                            where + ": " + canary + " in " + carrier + line(all, form));
            }
        var found = EnumSet.noneOf(Field.class);
        for (Canary canary : open)
            if (!found.contains(canary.field()) && canary.forms().stream().anyMatch(all::contains))
                found.add(canary.field());
        found.forEach(tally::found);
        if (!found.isEmpty()) tally.foundIn(carrier);
    }

    /** Looks for words of whoever's case it is, whether this audience may see them or not. */
    public void forWords(String text, Set<Field> except, String where, Tally tally) {
        String all = searchable(text);
        for (List<Canary> some : List.of(open, closed))
            for (Canary canary : some)
                if (canary.word() != null
                        && !except.contains(canary.field())
                        && all.contains(canary.forms().get(0)))
                    tally.leaked(
                            canary.field() + where.substring(where.lastIndexOf(" in ")),
                            where + ": " + canary + " in "
                                    + line(all, canary.forms().get(0)));
    }

    /** The sixteenth of a month is not the sixth. */
    private static boolean holds(String all, String form) {
        for (int at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + 1))
            if (at == 0 || !Character.isDigit(form.charAt(0)) || !Character.isDigit(all.charAt(at - 1))) return true;
        return false;
    }

    /** In small letters and with plain spaces. */
    public static String searchable(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String line(String all, String form) {
        int at = all.indexOf(form);
        int end = all.indexOf('\n', at);
        var line = all.substring(all.lastIndexOf('\n', at) + 1, end < 0 ? all.length() : end);
        return "«" + (line.length() > 300 ? line.substring(0, 300) + "…" : line) + "»";
    }
}
