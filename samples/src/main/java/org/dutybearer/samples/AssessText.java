package org.dutybearer.samples;

import static java.util.Locale.ENGLISH;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.Rule;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.assessment.Step;
import org.dutybearer.assessment.Weight;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;

/** The answer for a person at a terminal, state by state, no line wider than it may be. */
final class AssessText {
    static final int NARROWEST = 40;
    static final int WIDEST = 96;
    private static final String INDENT = "  ";

    private final Findings findings;
    private final Advice advice;
    private final RuleSet rules;
    private final int width;

    AssessText(Findings findings, Advice advice, RuleSet rules, int width) {
        this.findings = findings;
        this.advice = advice;
        this.rules = rules;
        this.width = width;
    }

    void writeTo(StringWriter answer) {
        var out = new Lines(answer, width);
        out.wrap("", "Case " + findings.file().ref() + ": what it engages");
        out.wrap("", "An aid to assessment, not legal advice. Rules " + rules.version() + ", " + reviewers() + ".");
        out.wrap("", "[+] shown  [!] announced  [~] alleged  [?] not known  [-] shown not to be so  * contradicted");
        Map<CountryCode, List<Finding>> byState = new LinkedHashMap<>();
        for (var finding : findings.all())
            byState.computeIfAbsent(finding.assessment().dutyBearer(), s -> new ArrayList<>())
                    .add(finding);
        byState.forEach((state, of) -> write(state, of, out));
        if (byState.isEmpty()) out.wrap("", "No rule finds a fact in this case from which an obligation arises.");
        writeAdvice(out);
    }

    private String reviewers() {
        var names = findings.all().stream()
                .map(f -> f.assessment().rule().reviewer())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        long without = rulesUsed().stream().filter(r -> r.reviewer() == null).count();
        if (names.isEmpty()) return "reviewed by no lawyer yet";
        return "reviewed by " + String.join(", ", names)
                + (without == 0 ? "" : "; " + without + " of " + rulesUsed().size() + " not reviewed yet");
    }

    private List<Rule> rulesUsed() {
        return findings.all().stream()
                .map(f -> f.assessment().rule())
                .distinct()
                .toList();
    }

    private void write(CountryCode state, List<Finding> of, Lines out) {
        out.println();
        String role = findings.law().role(of.get(0).assessment().role());
        String heading = state.name(ENGLISH).toUpperCase(ENGLISH) + ", " + role;
        out.wrap("", heading);
        out.println("=".repeat(Math.min(width, heading.length())));
        overview(of, out);
        for (var finding : of) write(finding, out);
    }

    /** What is most firmly said first, so that nobody has to read all of it to know where to begin. */
    private void overview(List<Finding> of, Lines out) {
        Map<Step, Set<String>> bySteps = new TreeMap<>(Comparator.reverseOrder());
        for (var finding : of)
            bySteps.computeIfAbsent(finding.step(), s -> new LinkedHashSet<>())
                    .add(finding.assessment().rule().provision().toString().replace(' ', Lines.NO_BREAK));
        bySteps.forEach((step, provisions) -> out.wrap(
                INDENT
                        + String.format(
                                ENGLISH,
                                "%d %-16s",
                                step.number(),
                                findings.law().step(step)),
                String.join(", ", provisions)));
    }

    private void write(Finding finding, Lines out) {
        var assessment = finding.assessment();
        var rule = assessment.rule();
        out.println();
        out.wrap(
                "",
                rule.provision() + "  " + findings.law().topic(rule) + ": " + finding.stepName() + " (step "
                        + finding.step().number() + ")");
        out.wrap(INDENT, "As to " + String.join(", ", finding.persons()));
        out.wrap(INDENT, finding.says());
        var decided = finding.decided();
        if (decided != null) out.wrap(INDENT + "Why: ", decided.why() + among(decided.sources()));
        for (var element : finding.told().elements()) write(element, out);
        for (var answer : finding.told().generalTest())
            if (answer.truth() != Truth.YES && isToldInText(answer))
                out.wrap(
                        INDENT + mark(answer) + " ",
                        answer.asked() + " " + answer.reason() + among(answer.sources()) + ".");
        list(out, "To ask:", finding.told().missing());
        list(out, "Beware:", finding.told().warnings());
        out.wrap(INDENT + "Law: ", rule.source() + " (rule " + rule.id() + ", version " + rule.version() + ").");
    }

    /** The others repeat what the elements say. */
    private static boolean isToldInText(Finding.Answer answer) {
        return switch (answer.question()) {
            case RESERVATION, DEROGATION, JURISDICTION, COMPLAINT -> true;
            case FORM, BOUND, PERSON, CONDUCT, EXCEPTION -> false;
        };
    }

    private static String mark(Finding.Answer answer) {
        return answer.truth() == Truth.NO ? "[-]" : "[?]";
    }

    private void write(Finding.ElementTold element, Lines out) {
        var said = new ArrayList<String>();
        for (var evidence : element.evidence())
            said.add(findings.law().weighed(evidence.weight(), evidence.what()) + among(evidence.sources()));
        if (said.isEmpty()) said.add(element.unknown());
        out.wrap(
                INDENT + mark(element.weight()) + (element.contradicted() ? "*" : "") + " ",
                element.name() + ": " + String.join("; ", said));
    }

    private static String among(List<String> sources) {
        return sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")";
    }

    private static String mark(Weight weight) {
        return switch (weight) {
            case SHOWN -> "[+]";
            case ANNOUNCED -> "[!]";
            case ALLEGED -> "[~]";
            case NOT_KNOWN -> "[?]";
            case SHOWN_NOT -> "[-]";
        };
    }

    private void list(Lines out, String heading, List<String> items) {
        if (items.isEmpty()) return;
        out.println(INDENT + heading);
        for (var item : items) out.wrap(INDENT + "- ", item);
    }

    private void writeAdvice(Lines out) {
        if (!advice.ungrounded().isEmpty()) {
            out.println();
            out.println("RECOMMENDATIONS WITHOUT GROUND");
            for (var ungrounded : advice.ungrounded()) {
                var recommendation = ungrounded.recommendation();
                var grounds =
                        recommendation.grounds().stream().map(Object::toString).toList();
                var why = switch (ungrounded.why()) {
                    case NO_RULE -> "no rule assesses them yet";
                    case NOT_ENGAGED -> "the record does not engage them";
                };
                out.wrap(
                        "- ",
                        recommendation.key().text() + ", to "
                                + recommendation.state().name(ENGLISH) + ": rests on " + String.join(", ", grounds)
                                + "; " + why + ".");
            }
        }
        if (advice.unasked().isEmpty()) return;
        out.println();
        out.println("ENGAGED, AND NOT ASKED FOR");
        for (var unasked : advice.unasked()) {
            var suggestion = findings.law()
                    .standardRecommendation(unasked.rule())
                    .map(s -> " Usually asked: " + s)
                    .orElse("");
            out.wrap(
                    "- ",
                    unasked.rule().provision() + ", " + unasked.dutyBearer().name(ENGLISH) + ", as to "
                            + String.join(
                                    ", ",
                                    unasked.persons().stream()
                                            .map(p -> p.key().text())
                                            .toList())
                            + "." + suggestion);
        }
    }
}
