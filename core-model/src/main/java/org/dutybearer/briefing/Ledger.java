package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.assessment.Step;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That these things were told to this audience on this day, as digests under a key: it holds no word of the case, and a later briefing
 * tells from it what is new in it.
 *
 * <pre>{@code
 * Ledger march = briefingOfMarch.ledger(key);
 * Briefing may = disclosure.brief(file, Audience.TREATY_BODY, Locale.ENGLISH, MAY_4).since(march, key);
 * }</pre>
 *
 * @param key by which key it is made
 * @param of which case it is of
 * @param wording in which words it was told: a language, and a version of its bundles
 */
public record Ledger(String key, String of, Audience audience, LocalDate day, String wording, List<Entry> entries) {
    private static final String HEAD = "dutybearer ledger 1";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}");
    private static final int LINES_OF_HEAD = 6;

    /** A thing that was told: what it is, how it stood, and in which words. */
    public record Entry(Part part, String item, String facts, String words) {
        public Entry {
            Stream.of(item, facts, words).forEach(Ledger::requireDigest);
        }

        @Override
        public String toString() {
            return part + " " + item + " " + facts + " " + words;
        }
    }

    public Ledger {
        Stream.of(key, of, wording).forEach(Ledger::requireDigest);
        entries = List.copyOf(entries);
    }

    private static void requireDigest(String text) {
        if (!DIGEST.matcher(text).matches())
            throw new IllegalArgumentException("not a digest (expected 32 hexadecimal digits): '" + text + "'");
    }

    /** In the order of the digests: that of the briefing would tell something of it. */
    static Ledger of(Briefing briefing, LedgerKey key) {
        var heading = briefing.heading();
        requireTold(heading.audience());
        var entries = briefing.items().stream()
                .flatMap(item -> item.keys().stream().map(one -> entry(briefing, item, one, key)))
                .distinct()
                .sorted(Comparator.comparing(Entry::part).thenComparing(Entry::item))
                .toList();
        return new Ledger(
                mark(key), of(heading, key), heading.audience(), heading.day(), wording(briefing, key), entries);
    }

    /** A list of what changed for donors would count by ones what a workbook suppresses. */
    private static void requireTold(Audience audience) {
        if (audience == Audience.DONOR) throw new Refusal(Reason.FORMAT_UNSUITED, audience);
    }

    private static String mark(LedgerKey key) {
        return key.digest("key");
    }

    private static String of(Heading heading, LedgerKey key) {
        return key.digest("case", String.valueOf(heading.ref()));
    }

    private static String wording(Briefing briefing, LedgerKey key) {
        return key.digest("wording", Inventory.wording(briefing.heading().language()));
    }

    private static Entry entry(Briefing briefing, ToldItem item, String one, LedgerKey key) {
        return new Entry(
                item.part(),
                digest(briefing, item, one, "item", "", key),
                digest(briefing, item, one, "facts", item.facts(), key),
                digest(briefing, item, one, "words", item.words(), key));
    }

    /** Two audiences, two cases and two things have no digest in common, whatever they have in common. */
    private static String digest(
            Briefing briefing, ToldItem item, String one, String what, String content, LedgerKey key) {
        var heading = briefing.heading();
        return key.digest(
                String.valueOf(heading.ref()),
                heading.audience().name(),
                item.part().name(),
                one,
                what,
                content);
    }

    /** Whether this key made it: no other reads anything in it. */
    public boolean isBy(LedgerKey other) {
        return key.equals(mark(other));
    }

    /**
     * What a later briefing tells that this one's did not.
     *
     * @throws Refusal {@link Reason#LEDGER_OF_ANOTHER_KEY}, {@link Reason#LEDGER_OF_ANOTHER_CASE},
     *     {@link Reason#LEDGER_OF_ANOTHER_AUDIENCE}, {@link Reason#LEDGER_OF_A_LATER_DAY}
     */
    Changes until(Briefing now, LedgerKey with) {
        var heading = now.heading();
        requireTold(heading.audience());
        if (!isBy(with)) throw new Refusal(Reason.LEDGER_OF_ANOTHER_KEY);
        if (!of.equals(of(heading, with)))
            throw new Refusal(Reason.LEDGER_OF_ANOTHER_CASE, String.valueOf(heading.ref()));
        if (audience != heading.audience())
            throw new Refusal(Reason.LEDGER_OF_ANOTHER_AUDIENCE, audience, heading.audience());
        if (day.isAfter(heading.day())) throw new Refusal(Reason.LEDGER_OF_A_LATER_DAY, day, heading.day());
        boolean alike = wording.equals(wording(now, with));
        Map<String, Entry> before = new HashMap<>();
        for (var entry : entries) before.put(entry.item(), entry);
        Set<String> still = new HashSet<>();
        var told = new ArrayList<ChangeView>();
        for (var item : now.items()) {
            var entriesNow =
                    item.keys().stream().map(one -> entry(now, item, one, with)).toList();
            entriesNow.forEach(entry -> still.add(entry.item()));
            change(now, item, entriesNow, before, alike, with).ifPresent(told::add);
        }
        var gone = entries.stream()
                .filter(entry -> !still.contains(entry.item()))
                .map(Entry::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return new Changes(
                day,
                alike || !audience.isToldWhatIsWithheld(),
                told.stream().distinct().toList(),
                audience.isToldWhatIsWithheld() ? List.copyOf(gone) : List.of());
    }

    private Optional<ChangeView> change(
            Briefing now,
            ToldItem item,
            List<Entry> entriesNow,
            Map<String, Entry> before,
            boolean alike,
            LedgerKey with) {
        var then = entriesNow.stream()
                .flatMap(entry -> Stream.ofNullable(before.get(entry.item())))
                .toList();
        if (then.size() < entriesNow.size())
            return item.newElsewhere()
                    ? Optional.empty()
                    : Optional.of(
                            new ChangeView(item.part(), true, item.of(), item.what(), item.now(), item.step(), null));
        boolean moved = !all(then, Entry::facts).equals(all(entriesNow, Entry::facts));
        boolean reworded = alike && !all(then, Entry::words).equals(all(entriesNow, Entry::words));
        var step = moved ? stepBefore(now, item, then.get(0), with) : null;
        if (!audience.isToldWhatIsWithheld() && !isMore(item, moved, step)) return Optional.empty();
        if (!moved && !reworded) return Optional.empty();
        return Optional.of(new ChangeView(
                item.part(), false, item.of(), item.what(), moved ? item.now() : "", moved ? item.step() : null, step));
    }

    private static List<String> all(List<Entry> entries, Function<Entry, String> digest) {
        return entries.stream().map(digest).toList();
    }

    /** The public is told of nothing that may have come of a consent taken back: see ADR 0021. */
    private static boolean isMore(ToldItem item, boolean moved, @Nullable Step before) {
        if (item.step() != null) return before != null && item.step().compareTo(before) > 0;
        return moved && item.part() == Part.RECOMMENDATIONS;
    }

    /** There are eight steps, so the one that was told is found by trying. */
    private static @Nullable Step stepBefore(Briefing now, ToldItem item, Entry before, LedgerKey with) {
        if (item.step() == null) return null;
        return Arrays.stream(Step.values())
                .filter(step -> digest(now, item, item.keys().get(0), "facts", step.name(), with)
                        .equals(before.facts()))
                .findFirst()
                .orElse(null);
    }

    /** Refuses what {@link #toString} did not write, with the line. */
    public static Ledger parse(String text) {
        var lines = text.lines().toList();
        if (lines.size() < LINES_OF_HEAD || !lines.get(0).equals(HEAD))
            throw new IllegalArgumentException("not a ledger (expected it to begin with '" + HEAD + "')");
        var entries = new ArrayList<Entry>();
        for (int i = LINES_OF_HEAD; i < lines.size(); i++) entries.add(entry(lines.get(i), i + 1));
        try {
            return new Ledger(
                    head(lines, 1, "key"),
                    head(lines, 2, "case"),
                    Audience.valueOf(head(lines, 3, "audience")),
                    LocalDate.parse(head(lines, 4, "day")),
                    head(lines, 5, "wording"),
                    entries);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("line 5 of the ledger names no day", noDay);
        }
    }

    private static String head(List<String> lines, int line, String name) {
        if (!lines.get(line).startsWith(name + " "))
            throw new IllegalArgumentException(
                    "line " + (line + 1) + " of the ledger does not begin with '" + name + "'");
        return lines.get(line).substring(name.length() + 1);
    }

    private static Entry entry(String line, int number) {
        var words = line.split(" ", -1);
        if (words.length != 4)
            throw new IllegalArgumentException("line " + number + " of the ledger is no entry of four words");
        return new Entry(Part.valueOf(words[0]), words[1], words[2], words[3]);
    }

    @Override
    public String toString() {
        var lines = new ArrayList<>(
                List.of(HEAD, "key " + key, "case " + of, "audience " + audience, "day " + day, "wording " + wording));
        entries.forEach(entry -> lines.add(entry.toString()));
        return String.join("\n", lines) + "\n";
    }
}
