package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from the words of the counting rules, for whoever reads them, written down by hand and by nobody who counts: people are
 * split into those about whom one thing is known, and each table is what it counts of these. A line holds for every period.
 *
 * <pre>
 * in A1|PEOPLE|SEX:FEMALE &lt;= in A2|ACTS|SEX:FEMALE
 * by RIGHTS|ACTS|UDHR 5 =&gt; by A1|PEOPLE|
 * </pre>
 *
 * <p>The second says that somebody counts where something does. Names that begin with {@code ~} are of no table.
 */
final class WhatReadersKnow {
    private static final String SHOWN = "VERIFICATION:VERIFIED";
    private static final String ALLEGED = "VERIFICATION:ALLEGED";

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    /** An indicator of acts counts those of these types. */
    WhatReadersKnow acts(String code, String... types) {
        lines.add("in " + code + "|ACTS| = " + rights("", types));
        lines.add("in " + code + "|ACTS|" + SHOWN + " = " + rights("/VERIFIED", types));
        lines.add("in " + code + "|ACTS|" + ALLEGED + " = " + rights("/ALLEGED", types));
        return this;
    }

    /** Whoever counts there suffered an act of these types in that period: a verified one, or only alleged ones. */
    WhatReadersKnow suffered(String code, String... types) {
        var people = code + "|PEOPLE|";
        lines.add("in " + people + " <= " + rights("", types));
        lines.add("in " + people + SHOWN + " <= " + rights("/VERIFIED", types));
        lines.add("in " + people + ALLEGED + " <= " + rights("/ALLEGED", types));
        for (var type : types)
            for (var how : List.of("", "/VERIFIED", "/ALLEGED")) {
                lines.add("by RIGHTS|ACTS|" + type + how + " => by " + people);
                if (how.equals("/VERIFIED"))
                    lines.add("in RIGHTS|ACTS|" + type + how + " => in " + people + SHOWN + " + before " + people);
            }
        return this;
    }

    /** Women suffered the acts that women suffered. */
    WhatReadersKnow sufferedBy(String people, String acts, String... categories) {
        for (var category : categories) {
            lines.add("in " + people + "|PEOPLE|" + category + " <= in " + acts + "|ACTS|" + category);
            lines.add("by " + acts + "|ACTS|" + category + " => by " + people + "|PEOPLE|" + category);
        }
        return this;
    }

    /** Whoever counts in the inner one counts in the outer one, then or before. */
    WhatReadersKnow within(String inner, String outer, Map<String, List<String>> categories) {
        split(inner, outer, categories);
        return this;
    }

    /** The same of people in groups. */
    WhatReadersKnow groupsWithin(String inner, String outer) {
        lines.add("by " + inner + "|PEOPLE_IN_GROUPS| <= by " + outer + "|PEOPLE_IN_GROUPS|");
        return this;
    }

    /** And whoever counts in the outer one alone suffered an act of these types in that period. */
    WhatReadersKnow nothingElse(String inner, String outer, String... types) {
        var pair = "~" + outer + ", " + inner;
        var alone = pair + ": outer alone|";
        lines.add("in " + alone + " <= " + rights("", types));
        lines.add("in " + alone + SHOWN + " + in " + pair + ": shown by the rest| <= " + rights("/VERIFIED", types));
        lines.add("in " + alone + ALLEGED + " <= " + rights("/ALLEGED", types));
        return this;
    }

    /** Those who come into the outer one alone, into both at once, and into the inner one later. */
    private void split(String inner, String outer, Map<String, List<String>> categories) {
        var pair = "~" + outer + ", " + inner;
        var alone = pair + ": outer alone|";
        var both = pair + ": both|";
        var later = pair + ": inner later|";
        var all = new ArrayList<>(List.of(""));
        categories.values().forEach(all::addAll);
        for (var category : all) {
            lines.add("in " + outer + "|PEOPLE|" + category + " = in " + alone + category + " + in " + both + category);
            lines.add("in " + inner + "|PEOPLE|" + category + " = in " + later + category + " + in " + both + category);
            lines.add("by " + later + category + " <= before " + alone + category);
        }
        for (var split : List.of(alone, both, later))
            categories
                    .values()
                    .forEach(parts -> lines.add("in " + split + " = "
                            + parts.stream().map(part -> "in " + split + part).collect(Collectors.joining(" + "))));
        var differs = pair + ": shown by the rest|";
        lines.add("in " + alone + " = in " + alone + SHOWN + " + in " + alone + ALLEGED);
        lines.add("in " + later + " = in " + later + SHOWN + " + in " + later + ALLEGED);
        lines.add("in " + both + " = in " + both + SHOWN + " + in " + both + ALLEGED + " + in " + differs);
        lines.add("in " + outer + "|PEOPLE|" + SHOWN + " = in " + alone + SHOWN + " + in " + both + SHOWN + " + in "
                + differs);
        lines.add("in " + outer + "|PEOPLE|" + ALLEGED + " = in " + alone + ALLEGED + " + in " + both + ALLEGED);
        lines.add("in " + inner + "|PEOPLE|" + SHOWN + " = in " + later + SHOWN + " + in " + both + SHOWN);
        lines.add("in " + inner + "|PEOPLE|" + ALLEGED + " = in " + later + ALLEGED + " + in " + both + ALLEGED
                + " + in " + differs);
    }

    private static String rights(String how, String... types) {
        return Stream.of(types).map(type -> "in RIGHTS|ACTS|" + type + how).collect(Collectors.joining(" + "));
    }

    /** What adds up to what in these tables, by their names. */
    static Map<String, List<CountTable.Sum>> sums(Collection<CountTable> tables) {
        return tables.stream()
                .collect(Collectors.toMap(
                        table -> table.code() + "|" + table.counted(),
                        CountTable::sums,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
