package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.Truth;
import org.dutybearer.core.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawTest {
    private static final Pattern TO_A_CONSULATE = Pattern.compile(
            "consul|embass|ambassade|embajad|قنصل|سفار|консул|посольств|领事|大使|елшілік", Pattern.CASE_INSENSITIVE);

    private static final List<String> SURE_OF_A_VIOLATION = List.of(
            "has violated",
            "violated article",
            "proved",
            "a violé",
            "prouvé",
            "ha violado",
            "ha vulnerado",
            "probado",
            "انتهكت",
            "нарушила",
            "нарушил ",
            "доказан",
            "违反了",
            "已证明",
            "бұзды",
            "дәлелденді");

    private static final List<String> WORDS_OF_BREACH =
            List.of("breach", "violat", "manquement", "incumpl", "vulner", "إخلال", "انتهاك", "наруш", "违反", "бұз");

    static Stream<String> languages() {
        return Wording.languages().stream().map(Locale::getLanguage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStepARuleCanReachHasItsSentence(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Step step : Step.values())
                if (step.compareTo(Step.ENGAGED) < 0
                        || step.compareTo(Step.CEILING_OF_SOFTWARE) > 0
                        || rule.reaches(step))
                    assertThat(law.saying(rule, step, terms()))
                            .as(rule.id() + " " + step)
                            .isNotBlank()
                            .doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyElementHasANameInEachLanguage(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Element element : rule.elements())
                assertThat(law.element(rule, element)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceOfSoftwareSaysThatARightWasViolated(String language) {
        var words = Wording.of(Law.class, "Law", Locale.forLanguageTag(language));
        for (String key : words.keys())
            for (String word : SURE_OF_A_VIOLATION)
                assertThat(words.say(key)).as(key).doesNotContainIgnoringCase(word);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachSentenceHoldsAHedgeOfItsStepAndNoneOfAHigherOne(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Step step : Step.values()) {
                if (step.compareTo(Step.ENGAGED) < 0) continue;
                if (step.compareTo(Step.CEILING_OF_SOFTWARE) <= 0 && !rule.reaches(step)) continue;
                for (Law.Terms terms : everyTerms()) {
                    var said = law.saying(rule, step, terms);
                    var as = rule.id() + " " + step + ": " + said;
                    assertThat(hedges(language, rule, step))
                            .as(as)
                            .anySatisfy(hedge -> assertThat(said).containsIgnoringCase(hedge));
                    assertNoHedgeAbove(language, step, said, as);
                    law.brief(rule, step, terms).ifPresent(brief -> assertNoHedgeAbove(language, step, brief, as));
                }
            }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aStandardIsNeverBreached(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules()) {
            if (rule.scope().form() != Scope.Form.STANDARD) continue;
            for (Step step : List.of(Step.ENGAGED, Step.ALLEGED_BREACH))
                for (String word : WORDS_OF_BREACH)
                    assertThat(law.saying(rule, step, terms())
                                    + law.brief(rule, step, terms())
                                    + law.requires(rule, terms())
                                    + law.step(rule, step))
                            .as(rule.id())
                            .doesNotContainIgnoringCase(word);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatCanBeUnknownIsAskedOfACaseworkerAndStandsInAList(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Element element : rule.elements()) {
                if (!isForACaseworker(rule, element)) continue;
                var as = rule.id() + " " + element.id();
                assertThat(law.question(rule, element))
                        .as(as)
                        .hasValueSatisfying(q -> assertThat(q).containsPattern("[?؟？]"));
                assertThat(law.missing(rule, element))
                        .as(as)
                        .hasValueSatisfying(m -> assertThat(m).isNotBlank().doesNotContainPattern("[?؟？]"));
            }
    }

    /** The register answers what is of the state, the state shows an exception, and what a rule arises from is on record. */
    private static boolean isForACaseworker(Rule rule, Element element) {
        if (element.ofTheState() || element.question() == Question.EXCEPTION) return false;
        var clauses = element.clauses().stream().map(Clause::text).toList();
        return !rule.arisesFrom().stream().map(Clause::text).allMatch(clauses::contains)
                && !element.id().equals("return");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleRecommendsSomethingAndNeverAWordToAConsulate(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            assertThat(law.standardRecommendation(rule))
                    .as(rule.id())
                    .hasValueSatisfying(r -> assertThat(r).matches(".*[.。]").doesNotContainPattern(TO_A_CONSULATE));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingThatCanBeOnRecordOrAnsweredHasItsWords(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        var words = Wording.of(Law.class, "Law", Locale.forLanguageTag(language));

        for (Matter matter : Matter.values()) assertThat(law.matter(matter)).isNotBlank();
        for (ActType type : ActType.values()) assertThat(law.act(type)).isNotBlank();
        for (Caution caution : Caution.values())
            assertThat(law.caution(caution)).isNotBlank();
        for (Scope.Protects whom : Scope.Protects.values())
            assertThat(law.protects(whom)).isNotBlank();
        for (ClaimStatus status : ClaimStatus.values())
            assertThat(law.claim(status)).isNotBlank();
        for (DetentionKind kind : DetentionKind.values())
            assertThat(words.say("evidence.detention." + kind)).isNotBlank();
        for (ProceedingKind kind : ProceedingKind.values())
            assertThat(words.say("evidence.proceeding." + kind)).isNotBlank();
        for (Question question : Question.values()) {
            assertThat(law.question(question)).isNotBlank();
            for (String why : REASONS.getOrDefault(question, List.of()))
                assertThat(law.general(new GeneralAnswer(question, Truth.UNKNOWN, why, "14")))
                        .isNotBlank();
        }
    }

    private static final Map<Question, List<String>> REASONS = Map.of(
            Question.FORM, List.of("treaty", "standard"),
            Question.BOUND, List.of("STATE_PARTY", "SIGNATORY", "WITHDRAWN", "NOT_PARTY", "UNKNOWN", "standard"),
            Question.RESERVATION, List.of("standard", "forbidden", "recorded", "printed", "printed-whole", "not-held"),
            Question.DEROGATION, List.of("none", "notified", "not-held"),
            Question.JURISDICTION, List.of("territory", "control", "not-recorded"),
            Question.PERSON, List.of("elements", "everyone"),
            Question.CONDUCT, List.of("elements", "announced", "everyone"),
            Question.EXCEPTION, List.of("elements", "none"),
            Question.COMPLAINT, List.of("not-held", "open", "closed", "no-act", "none"));

    private static List<String> hedges(String language, Rule rule, Step step) {
        boolean standard = step == Step.ALLEGED_BREACH && rule.scope().form() == Scope.Form.STANDARD;
        return hedges(language, "hedge." + step.number() + (standard ? ".standard" : ""));
    }

    private static List<String> hedges(String language, String key) {
        return List.of(Wording.of(Law.class, "Law", Locale.forLanguageTag(language))
                .say(key)
                .split(" [|] "));
    }

    private static void assertNoHedgeAbove(String language, Step step, String said, String as) {
        for (Step higher : Step.values()) {
            if (higher.compareTo(step) <= 0 || higher.compareTo(Step.ENGAGED) < 0) continue;
            for (String hedge : hedges(language, "hedge." + higher.number()))
                assertThat(said).as(as).doesNotContainIgnoringCase(hedge);
        }
        if (step.compareTo(Step.ALLEGED_BREACH) < 0)
            for (String hedge : hedges(language, "hedge.4.standard"))
                assertThat(said).as(as).doesNotContainIgnoringCase(hedge);
    }

    private static List<Law.Terms> everyTerms() {
        return List.of(terms(true, true), terms(true, false), terms(false, true), terms(false, false));
    }

    private static Law.Terms terms() {
        return terms(true, true);
    }

    private static Law.Terms terms(boolean many, boolean own) {
        return new Law.Terms(
                "A or B",
                "A and B",
                many,
                "state",
                "State",
                Role.REFUGE,
                "other",
                "Other",
                "a thing",
                own,
                "article 1",
                "a body",
                "1 May 2025");
    }
}
