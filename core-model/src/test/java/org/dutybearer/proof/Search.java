package org.dutybearer.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;

/** Looks in what one audience gets of a case for what it may not see, and notes what it may see and is found. */
public final class Search {
    private final Audience audience;
    private final List<Canary> open = new ArrayList<>();
    private final List<Canary> closed = new ArrayList<>();
    private final IdentityHashMap<Canary, List<String>> forms = new IdentityHashMap<>();

    public Search(CanaryCase secrets, Audience audience) {
        this(List.of(secrets), audience, CanaryCase.DAY);
    }

    /** @param day when it is told, for what goes by the real clock */
    public Search(CanaryCase secrets, Audience audience, LocalDate day) {
        this(List.of(secrets), audience, day);
    }

    /** In what one audience gets of several cases together. */
    public Search(List<CanaryCase> cases, Audience audience) {
        this(cases, audience, CanaryCase.DAY);
    }

    private Search(List<CanaryCase> cases, Audience audience, LocalDate day) {
        this.audience = audience;
        for (CanaryCase secrets : cases) {
            var may = new WhoMaySee(secrets.file(), audience, day);
            for (Canary canary : secrets.canaries()) (may.maySee(canary) ? open : closed).add(canary);
        }
        Set<String> seen = new HashSet<>();
        open.forEach(c -> seen.addAll(forms(c)));
        // Two things can have one day: where one of them may be seen, the day says nothing.
        closed.removeIf(c -> forms(c).stream().anyMatch(seen::contains));
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
        in(Haystack.of(text), "", where, tally);
    }

    /** @param carrier the part of a file that the text stands in, such as its bookmarks */
    public void in(Haystack all, String carrier, String where, Tally tally) {
        for (Canary canary : closed)
            for (String form : forms(canary)) {
                tally.sought(1);
                if (all.holds(form))
                    tally.leaked(
                            canary.field() + " to " + audience,
                            where + ": " + canary + " in " + carrier + all.line(form));
            }
        var found = EnumSet.noneOf(Field.class);
        for (Canary canary : open)
            if (!found.contains(canary.field()) && forms(canary).stream().anyMatch(all::contains))
                found.add(canary.field());
        found.forEach(tally::found);
        if (!found.isEmpty()) tally.foundIn(carrier);
    }

    /** Looks for words of whoever's case it is, whether this audience may see them or not. */
    public void forWords(String text, Set<Field> except, String where, Tally tally) {
        forWords(Haystack.of(text), except, where, tally);
    }

    public void forWords(Haystack all, Set<Field> except, String where, Tally tally) {
        forAll(all, canary -> canary.word() != null && !except.contains(canary.field()), where, tally);
    }

    /** The same for words and days, where nothing of any case may stand. */
    public void forAnything(Haystack all, Set<Field> except, String where, Tally tally) {
        forAll(all, canary -> !except.contains(canary.field()), where, tally);
    }

    private void forAll(Haystack all, Predicate<Canary> which, String where, Tally tally) {
        Stream.of(open, closed)
                .flatMap(List::stream)
                .filter(which)
                .forEach(canary -> forms(canary).stream()
                        .filter(canary.word() == null ? all::holds : all::contains)
                        .forEach(form -> tally.leaked(
                                canary.field() + where.substring(where.lastIndexOf(" in ")),
                                where + ": " + canary + " in " + all.line(form))));
    }

    private List<String> forms(Canary canary) {
        return forms.computeIfAbsent(canary, Canary::forms);
    }
}
