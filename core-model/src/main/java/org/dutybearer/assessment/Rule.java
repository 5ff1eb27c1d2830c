package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * One obligation as a rule a lawyer can read and change: its elements, the facts that support them, the step each is needed
 * from, its source and its reviewer. {@code docs/rules.md} explains the file.
 *
 * @param role the part in the case of the state that owes; null where the state whose act it is owes
 * @param inFull whether a briefing tells it element by element; others are told in a line, and element by element in its annex
 * @param arisesFrom facts without which the rule says nothing of a person
 * @param reviewer null while no lawyer has reviewed it
 */
public record Rule(
        String id,
        int version,
        ProvisionRef provision,
        String topic,
        @Nullable Role role,
        Scope scope,
        boolean inFull,
        List<Clause> arisesFrom,
        Step highest,
        List<Element> elements,
        String source,
        @Nullable String reviewer) {
    public Rule {
        arisesFrom = List.copyOf(arisesFrom);
        elements = List.copyOf(elements);
        if (highest.compareTo(Step.CEILING_OF_SOFTWARE) > 0)
            throw new IllegalArgumentException("software alone reaches step 4 at most: " + highest);
    }

    public Optional<Element> element(String element) {
        return elements.stream().filter(e -> e.id().equals(element)).findFirst();
    }

    /** Whether the rule has this step: some element is needed from just there. What was done is never "at risk". */
    public boolean reaches(Step step) {
        return step.compareTo(highest) <= 0 && elements.stream().anyMatch(e -> e.neededFrom() == step);
    }

    /** Whether it arises from a return, so that what is feared is feared where that leads. */
    boolean arisesFromReturn() {
        for (Clause clause : arisesFrom) if (clause.acts().contains(ActType.RETURN)) return true;
        return false;
    }

    /** Refuses a file it cannot read, with the line and what is wrong there. */
    static Rule parse(String file, List<String> lines) {
        return new Reading(file, lines).rule();
    }

    private static final class Reading {
        private static final Set<String> AS_OFTEN_AS_NEEDED = Set.of("arises from", "element");
        private static final List<String> LINES = List.of(
                "rule",
                "version",
                "provision",
                "topic",
                "owed by",
                "form",
                "derogation",
                "reservation",
                "reach",
                "protects",
                "told",
                "arises from",
                "highest step",
                "source",
                "reviewer",
                "element");
        private static final List<String> LINES_OF_ELEMENT = List.of(
                "of the state",
                "tests",
                "burden",
                "informs",
                "needed from step",
                "shown by",
                "shown not by",
                "announced by",
                "alleged by",
                "contradicted by");
        private static final Set<String> WITHOUT_MORE = Set.of("of the state", "informs");
        private static final Set<Question> BY_ELEMENTS =
                EnumSet.of(Question.PERSON, Question.CONDUCT, Question.EXCEPTION);

        private final String file;
        private final List<String> lines;
        private int at;

        private final Set<String> read = new HashSet<>();
        private @Nullable String id;
        private int version;
        private @Nullable ProvisionRef provision;
        private @Nullable String topic;
        private @Nullable Role role;
        private Scope.@Nullable Form form;
        private Scope.@Nullable Exemption derogation;
        private Scope.@Nullable Exemption reservation;
        private Scope.@Nullable Reach reach;
        private Scope.@Nullable Protects protects;
        private boolean inFull;
        private final List<Clause> arisesFrom = new ArrayList<>();
        private @Nullable Step highest;
        private final List<Element> elements = new ArrayList<>();
        private @Nullable String source;
        private @Nullable String reviewer;

        private Reading(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        Rule rule() {
            while (at < lines.size()) {
                String line = lines.get(at);
                try {
                    read(line);
                } catch (IllegalArgumentException e) {
                    throw new Refusal(Reason.RULE_FAULTY, file, at + 1, String.valueOf(e.getMessage()));
                }
                at++;
            }
            for (String word : LINES)
                if (!read.contains(word) && !word.equals("told"))
                    throw new Refusal(Reason.RULE_FAULTY, file, at, "missing: " + word);
            return new Rule(
                    Objects.requireNonNull(id),
                    version,
                    Objects.requireNonNull(provision),
                    Objects.requireNonNull(topic),
                    role,
                    new Scope(
                            Objects.requireNonNull(form),
                            Objects.requireNonNull(derogation),
                            Objects.requireNonNull(reservation),
                            Objects.requireNonNull(reach),
                            Objects.requireNonNull(protects)),
                    inFull,
                    arisesFrom,
                    Objects.requireNonNull(highest),
                    elements,
                    Objects.requireNonNull(source),
                    reviewer);
        }

        private void read(String line) {
            if (line.isBlank() || line.startsWith("#")) return;
            String word = word(line, LINES);
            String said = said(line, word);
            if (!read.add(word) && !AS_OFTEN_AS_NEEDED.contains(word))
                throw new IllegalArgumentException("this line stands here already: '" + word + "'");
            switch (word) {
                case "rule" -> id = said;
                case "version" -> version = version(said);
                case "provision" -> provision = ProvisionRef.parse(said);
                case "topic" -> topic = said;
                case "owed by" -> role = said.equals("the state of the act") ? null : roleOf(said);
                case "form" -> form = Scope.parse(Scope.Form.class, said);
                case "derogation" -> derogation = Scope.parse(Scope.Exemption.class, said);
                case "reservation" -> reservation = Scope.parse(Scope.Exemption.class, said);
                case "reach" -> reach = Scope.parse(Scope.Reach.class, said);
                case "protects" -> protects = Scope.parse(Scope.Protects.class, said);
                case "told" -> {
                    if (!said.equals("in full"))
                        throw new IllegalArgumentException("not a way to tell: '" + said + "'");
                    inFull = true;
                }
                case "arises from" -> arisesFrom.add(Clause.parse(Weight.SHOWN, said));
                case "highest step" -> highest = ofSoftware(step(said));
                case "source" -> source = said;
                case "reviewer" -> reviewer = said.equals("none yet") ? null : said;
                default -> element(said);
            }
        }

        private void element(String name) {
            int named = at;
            if (highest == null)
                throw new IllegalArgumentException("missing: highest step (it stands before the elements)");
            if (elements.stream().anyMatch(e -> e.id().equals(name)))
                throw new IllegalArgumentException("this element stands here already: '" + name + "'");
            var lead = new HashSet<String>();
            Question question = null;
            Burden burden = null;
            Step from = null;
            var clauses = new ArrayList<Clause>();
            var against = new ArrayList<Clause>();
            while (at + 1 < lines.size() && lines.get(at + 1).startsWith("  ")) {
                at++;
                String line = lines.get(at).trim();
                String word = word(line, LINES_OF_ELEMENT);
                String said = WITHOUT_MORE.contains(word) ? nothing(line, word) : said(line, word);
                if (!word.endsWith(" by") && !lead.add(word))
                    throw new IllegalArgumentException("this line stands here already: '" + word + "'");
                switch (word) {
                    case "of the state", "informs" -> {}
                    case "tests" -> question = question(said);
                    case "burden" -> burden = Burden.parse(said);
                    case "needed from step" -> from = needed(step(said), highest);
                    case "shown by" -> clauses.add(Clause.parse(Weight.SHOWN, said));
                    case "shown not by" -> clauses.add(Clause.parse(Weight.SHOWN_NOT, said));
                    case "contradicted by" -> against.add(Clause.parse(Weight.SHOWN, said));
                    case "announced by" -> clauses.add(Clause.parse(Weight.ANNOUNCED, said));
                    default -> clauses.add(Clause.parse(Weight.ALLEGED, said));
                }
            }
            var element = new Element(name, lead.contains("of the state"), question, burden, from, clauses, against);
            String wrong = wrong(element, lead.contains("informs"));
            if (wrong != null) throw new Refusal(Reason.RULE_FAULTY, file, named + 1, wrong + ": '" + name + "'");
            elements.add(element);
        }

        /** What is wrong with an element as a whole; it is told at the line that names it. */
        private static @Nullable String wrong(Element element, boolean informs) {
            boolean excepts = element.question() == Question.EXCEPTION;
            if (informs == (element.neededFrom() != null)) return "an element is either needed from a step or informs";
            if (excepts && !informs) return "an exception informs: no step is reached by it";
            if (excepts != (element.burden() != null))
                return excepts ? "an exception says on whom the burden is" : "only an exception has a burden";
            if (!informs && element.clauses().isEmpty()) return "no kind of fact shows or alleges it";
            return null;
        }

        private static Step needed(Step step, Step highest) {
            if (step.compareTo(Step.ENGAGED) < 0)
                throw new IllegalArgumentException("an element is needed from step 2 or a higher one");
            if (step.compareTo(highest) > 0)
                throw new IllegalArgumentException("the highest step of the rule is " + highest.number());
            return step;
        }

        private static Question question(String word) {
            for (Question question : BY_ELEMENTS) if (question.word().equals(word)) return question;
            throw new IllegalArgumentException(
                    "not a question that elements answer (expected person, conduct or exception): '" + word + "'");
        }

        /** The keyword the line starts with; refuses a line that starts with none of them. */
        private static String word(String line, List<String> words) {
            return words.stream()
                    .filter(w -> line.equals(w) || line.startsWith(w + " "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a line this can have (expected "
                            + String.join(", ", words) + "): '" + line.trim() + "'"));
        }

        private static String said(String line, String word) {
            String said = line.substring(word.length()).trim();
            if (said.isEmpty()) throw new IllegalArgumentException("nothing stands after '" + word + "'");
            return said;
        }

        private static String nothing(String line, String word) {
            if (!line.equals(word)) throw new IllegalArgumentException("nothing can stand after '" + word + "'");
            return "";
        }

        private static int version(String said) {
            if (!said.matches("[1-9][0-9]{0,5}"))
                throw new IllegalArgumentException("not a version (expected a number such as 2): '" + said + "'");
            return Integer.parseInt(said);
        }

        private static Step ofSoftware(Step step) {
            if (step.compareTo(Step.CEILING_OF_SOFTWARE) > 0)
                throw new IllegalArgumentException("software alone reaches step 4 at most");
            return step;
        }

        private static Step step(String number) {
            for (Step step : Step.values()) if (String.valueOf(step.number()).equals(number)) return step;
            throw new IllegalArgumentException("not a step of the ladder: '" + number + "'");
        }

        private static Role roleOf(String said) {
            for (Role role : Role.values())
                if (said.equals("the state of " + role.name().toLowerCase(Locale.ROOT))) return role;
            throw new IllegalArgumentException("not a part a state plays: '" + said + "'");
        }
    }
}
