package org.dutybearer.donor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.What;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * How an indicator is counted: data that a programme officer can read and check, in a file of lines.
 *
 * <pre>
 * rule people-ill-treated
 * version 1
 * counts PEOPLE
 * of ACT ILL_TREATMENT
 * of ACT TORTURE
 * statement en People against whom ill-treatment is on record
 * unit en person
 * how en Each person once, in the period of the first such act since the agreement began.
 * </pre>
 *
 * @param of what counts: kinds of records ({@code ACT TORTURE}) for people, acts and cases, outcomes ({@code MET}) for recommendations,
 *     kinds ({@code TRIAL_OBSERVATION}) for interventions; empty where everything does
 */
public record CountingRule(
        Key key,
        String version,
        Counted counts,
        Set<String> of,
        Map<String, String> statements,
        Map<String, String> units,
        Map<String, String> methods) {
    public CountingRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        of = Set.copyOf(of);
        statements = Map.copyOf(statements);
        units = Map.copyOf(units);
        methods = Map.copyOf(methods);
        of.forEach(what -> requireKnown(counts, what));
    }

    private static void requireKnown(Counted counts, String what) {
        switch (counts) {
            case PEOPLE, ACTS, CASES -> What.parse(what);
            case RECOMMENDATIONS -> Mark.valueOf(what);
            case INTERVENTIONS -> InterventionKind.valueOf(what);
            case PUBLICATIONS -> throw new IllegalArgumentException("all publications count: '" + what + "'");
            case PEOPLE_IN_GROUPS, GROUPS_OF_UNKNOWN_SIZE, AS_ENTERED ->
                throw new IllegalArgumentException("no rule counts these by themselves: " + counts);
        }
    }

    /**
     * Reads the lines of one file.
     *
     * @param file for the refusal
     * @throws Refusal {@link Reason#RULE_FAULTY} with the file, the line and what is wrong
     */
    static CountingRule parse(String file, List<String> lines) {
        return new Reading(file).read(lines);
    }

    /** Whether a person to whom this happened counts. */
    boolean takes(What what) {
        return of.isEmpty() || of.contains(what.toString());
    }

    boolean takes(Mark outcome) {
        return of.isEmpty() || of.contains(outcome.name());
    }

    boolean takes(InterventionKind kind) {
        return of.isEmpty() || of.contains(kind.name());
    }

    /**
     * Whether a reader could hold an indicator by this rule against one by the other, in a way that nobody looks at.
     *
     * @param mine by what this one is told apart
     */
    public boolean isInTheWayOf(CountingRule other, Set<Dimension> mine, Set<Dimension> others) {
        return Relations.inTheWay(this, other, mine, others);
    }

    /** Whether everything that this one counts the other counts too. */
    boolean isWithin(CountingRule other) {
        return other.of.isEmpty() || (!of.isEmpty() && other.of.containsAll(of));
    }

    boolean overlaps(CountingRule other) {
        return of.isEmpty() || other.of.isEmpty() || of.stream().anyMatch(other.of::contains);
    }

    /** The wording in that language. One that is missing is refused: half a report in another language helps nobody. */
    public String statement(Locale language) {
        return said(statements, language);
    }

    public String unit(Locale language) {
        return said(units, language);
    }

    public String method(Locale language) {
        return said(methods, language);
    }

    private static String said(Map<String, String> words, Locale language) {
        var said = words.get(language.getLanguage());
        if (said == null) throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
        return said;
    }

    @Override
    public String toString() {
        return key + " " + version;
    }

    private static final class Reading {
        private final String file;
        private final Map<String, String> heads = new LinkedHashMap<>();
        private final Set<String> of = new TreeSet<>();
        private final Map<String, Map<String, String>> words = new LinkedHashMap<>();

        Reading(String file) {
            this.file = file;
        }

        CountingRule read(List<String> lines) {
            int number = 0;
            try {
                for (var line : lines) {
                    number++;
                    if (!line.isBlank() && !line.startsWith("#")) take(line.strip());
                }
                return new CountingRule(
                        Key.parse(head("rule")),
                        head("version"),
                        Counted.valueOf(head("counts")),
                        of,
                        wording("statement"),
                        wording("unit"),
                        wording("how"));
            } catch (IllegalArgumentException wrong) {
                throw new Refusal(Reason.RULE_FAULTY, file, number, String.valueOf(wrong.getMessage()));
            }
        }

        private void take(String line) {
            var parts = line.split(" ", 2);
            if (parts.length < 2) throw new IllegalArgumentException("nothing follows '" + line + "'");
            var rest = parts[1].strip();
            switch (parts[0]) {
                case "rule", "version", "counts" -> {
                    if (heads.put(parts[0], rest) != null)
                        throw new IllegalArgumentException("a second line '" + parts[0] + "'");
                }
                case "of" -> of.add(rest);
                case "statement", "unit", "how" -> {
                    var said = rest.split(" ", 2);
                    if (said.length < 2) throw new IllegalArgumentException("no words follow the language");
                    words.computeIfAbsent(parts[0], any -> new LinkedHashMap<>())
                            .put(said[0], said[1]);
                }
                default -> throw new IllegalArgumentException("not a line of a counting rule: '" + parts[0] + "'");
            }
        }

        private String head(String name) {
            var found = heads.get(name);
            if (found == null) throw new IllegalArgumentException("there is no line '" + name + "'");
            return found;
        }

        private Map<String, String> wording(String name) {
            var found = words.get(name);
            if (found == null) throw new IllegalArgumentException("there is no line '" + name + "'");
            return found;
        }
    }
}
