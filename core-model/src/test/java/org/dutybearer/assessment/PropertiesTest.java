package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.dutybearer.casefile.CaseFixtures.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What no change may break, held against a hundred thousand generated cases. Of a case that breaks a property the smallest that
 * still does is printed as a case file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PropertiesTest {
    private static final long MANY = 100_000;
    private static final long CASES = Long.getLong("dutybearer.cases", MANY);
    private static final long EVERY = -1;

    private final Assessor assessor = Assessor.shipped();
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, String> broken = new ConcurrentHashMap<>();
    private final Set<Step> steps = ConcurrentHashMap.newKeySet();
    private final Set<String> engaged = ConcurrentHashMap.newKeySet();

    /** Says in a sentence how a case breaks it; empty where the case does not. */
    private interface Property {
        Optional<String> brokenBy(Told told);
    }

    /** @param chosen which of its facts to remove, counted round; {@link #EVERY} for each in turn */
    private record Told(Story story, CaseFile file, List<Assessment> assessments, long chosen) {}

    PropertiesTest() {
        properties.put("P1", this::aStepRaisedByRemoval);
        properties.put("P2", this::aPersonTouchedByWhatIsToldOfAnother);
        properties.put("P3", this::aNoWithoutASourceOfIt);
        properties.put("P4", this::aDecidedStepWithoutItsDecision);
        properties.put("P5", this::aSentenceStrongerThanItsStep);
        properties.put("P6", this::aStateThatAnswersForAnother);
    }

    /** Each case is assessed once for all properties, on as many threads as there are processors. */
    @BeforeAll
    void tellAHundredThousandCases() {
        LongStream.range(0, CASES).parallel().forEach(this::tell);
    }

    private void tell(long seed) {
        var told = told(Story.of(seed), seed);
        remember(told.assessments());
        properties.forEach((name, property) -> {
            if (!broken.containsKey(name) && property.brokenBy(told).isPresent())
                broken.computeIfAbsent(name, n -> smallest(property, told.story()) + "(seed " + seed + ")");
        });
    }

    private String smallest(Property property, Story story) {
        var smallest =
                told(story.smallest(s -> property.brokenBy(told(s, EVERY)).isPresent()), EVERY);
        return property.brokenBy(smallest).orElse("Only this removal breaks it:") + "\n"
                + smallest.story().asCaseFile();
    }

    private Told told(Story story, long chosen) {
        var file = story.told();
        return new Told(story, file, assessor.assess(file), chosen);
    }

    private void remember(List<Assessment> assessments) {
        for (Assessment assessment : assessments)
            for (PersonFinding finding : assessment.persons()) {
                steps.add(finding.step());
                if (finding.step().compareTo(Step.ENGAGED) >= 0)
                    engaged.add(assessment.rule().id());
            }
    }

    @Test
    void removingASupportingFactNeverRaisesAStep() {
        assertThat(broken.get("P1")).isNull();
    }

    @Test
    void anAllegationAboutOnePersonChangesNothingForAnother() {
        assertThat(broken.get("P2")).isNull();
    }

    @Test
    void unknownNeverBecomesNo() {
        assertThat(broken.get("P3")).isNull();
    }

    @Test
    void nothingIsOurAssessmentWithoutASignerNorFoundOrAcknowledgedWithoutACitation() {
        assertThat(broken.get("P4")).isNull();
    }

    @Test
    void theSentenceOfAStepHoldsItsHedgeAndNoVerbOfAHigherStep() {
        assertThat(broken.get("P5")).isNull();
    }

    @Test
    void theStateOfOriginAndTheStateOfRefugeNeverSwap() {
        assertThat(broken.get("P6")).isNull();
    }

    @Test
    void theGeneratedCasesReachEveryStepAndEveryRule() {
        assumeThat(CASES).as("few cases reach few rules").isGreaterThanOrEqualTo(MANY);
        assertThat(steps).containsExactlyInAnyOrder(Step.values());
        assertThat(engaged)
                .containsAll(RuleSet.shipped().rules().stream().map(Rule::id).toList());
    }

    private static String about(Assessment assessment, PersonFinding finding) {
        return assessment.rule().id() + " " + assessment.dutyBearer() + " "
                + finding.person().key();
    }

    private static Map<String, PersonFinding> findings(List<Assessment> assessments) {
        Map<String, PersonFinding> findings = new HashMap<>();
        for (Assessment assessment : assessments)
            for (PersonFinding finding : assessment.persons()) findings.put(about(assessment, finding), finding);
        return findings;
    }

    /** P1. What speaks for an exception, or against an element, supports nothing; and 0 and 1 both say nothing of a breach. */
    private Optional<String> aStepRaisedByRemoval(Told told) {
        var file = told.file();
        var all = findings(told.assessments());
        var supporting = new ArrayList<Information>();
        var facts = new ArrayList<Object>();
        for (Fact fact : file.facts()) supporting(fact, fact.information(), supporting, facts);
        for (Pattern pattern : file.patterns()) supporting(pattern, pattern.information(), supporting, facts);
        for (int i = 0; i < supporting.size(); i++) {
            if (told.chosen() != EVERY && i != told.chosen() % supporting.size()) continue;
            var removed = supporting.get(i);
            var fact = facts.get(i);
            for (Assessment assessment : assessor.assess(file, (person, information) -> !information.equals(removed)))
                for (PersonFinding finding : assessment.persons()) {
                    if (speaksAgainst(fact, assessment.rule())) continue;
                    var before = all.get(about(assessment, finding));
                    if (before == null || sayingNothing(before.step()).compareTo(sayingNothing(finding.step())) < 0)
                        return Optional.of("Without what “" + removed.source().key() + "” says of "
                                + fact.getClass().getSimpleName() + " the step of "
                                + about(assessment, finding) + " rises from "
                                + (before == null ? "nothing" : before.step()) + " to " + finding.step());
                }
        }
        return Optional.empty();
    }

    private static void supporting(
            Object fact, List<Information> said, List<Information> supporting, List<Object> facts) {
        for (Information information : said)
            if (information.standing() != Standing.SHOWN_NOT) {
                supporting.add(information);
                facts.add(fact);
            }
    }

    private static boolean speaksAgainst(Object fact, Rule rule) {
        return fact instanceof Circumstance circumstance
                && rule.elements().stream()
                        .filter(e -> e.question() == Question.EXCEPTION)
                        .flatMap(e -> e.clauses().stream())
                        .anyMatch(c -> c.matters().contains(circumstance.matter()));
    }

    private static Step sayingNothing(Step step) {
        return step == Step.NOT_APPLICABLE ? Step.NOT_ASSESSABLE : step;
    }

    /** P2. What is told of person one alone, and what she tells herself of both. */
    private Optional<String> aPersonTouchedByWhatIsToldOfAnother(Told told) {
        var fewer = told.story().without(p -> p.about().equals(List.of(0)));
        var whole = saidOf("two", told.assessments());
        var without = saidOf("two", assessor.assess(fewer.told(), (person, i) -> !i.isOwnAccountOf(key("one"))));
        if (whole.equals(without)) return Optional.empty();
        return Optional.of("What is told of person one, or by her, changes what is said of person two:\n" + whole + "\n"
                + without + "\n");
    }

    private static String saidOf(String person, List<Assessment> assessments) {
        var told = new TreeMap<String, String>();
        findings(assessments).forEach((key, finding) -> {
            if (!finding.person().key().text().equals(person)) return;
            var elements = finding.elements().stream()
                    .map(e -> e.element().id() + " " + e.weight() + (e.contradicted() ? "*" : "")
                            + e.evidence().size())
                    .toList();
            told.put(key, finding.step() + " " + elements + finding.general() + finding.cautions());
        });
        return told.toString();
    }

    /** P3. */
    private Optional<String> aNoWithoutASourceOfIt(Told of) {
        for (Assessment assessment : of.assessments())
            for (PersonFinding finding : assessment.persons()) {
                for (ElementFinding element : finding.elements())
                    if (element.truth() == Truth.NO && !isFounded(assessment, finding.person(), element))
                        return Optional.of("No source says that “"
                                + element.element().id() + "” is not so for " + about(assessment, finding));
                boolean no = finding.elements().stream().anyMatch(e -> e.truth() == Truth.NO)
                        || finding.answer(Question.EXCEPTION) == Truth.NO;
                if (finding.step() == Step.NOT_APPLICABLE && !no)
                    return Optional.of("Nothing is shown not to be so, and yet it is not applicable: "
                            + about(assessment, finding));
                if (finding.answer(Question.JURISDICTION) == Truth.NO
                        || finding.answer(Question.RESERVATION) == Truth.NO)
                    return Optional.of("What nobody knows is answered with no: " + about(assessment, finding));
            }
        return Optional.empty();
    }

    private static boolean isFounded(Assessment assessment, Person person, ElementFinding element) {
        for (Evidence evidence : element.evidence())
            switch (evidence.clause().kind()) {
                case BINDING -> {
                    return assessment.binding().bound() == Truth.NO;
                }
                case CHILD -> {
                    return person.birth()
                            .filter(b -> !b.approximate() && !b.uncertain())
                            .isPresent();
                }
                case FOREIGNER -> {
                    return !person.citizenships().isEmpty();
                }
                default -> {
                    if (evidence.information().stream().anyMatch(i -> i.standing() == Standing.SHOWN_NOT)) return true;
                }
            }
        return false;
    }

    /** P4. */
    private Optional<String> aDecidedStepWithoutItsDecision(Told of) {
        for (Assessment assessment : of.assessments())
            for (PersonFinding finding : assessment.persons()) {
                if (finding.step().compareTo(Step.CEILING_OF_SOFTWARE) <= 0) continue;
                var fitting = finding.decided()
                        .filter(d -> d.concerns(finding.person()))
                        .filter(d -> d.state().equals(assessment.dutyBearer()))
                        .filter(d -> d.provision()
                                .treaty()
                                .equals(assessment.rule().provision().treaty()))
                        .filter(d -> !d.by().original().isBlank());
                boolean cited = fitting.stream()
                        .flatMap(d -> d.information().stream())
                        .anyMatch(i -> i.standing() == Standing.SHOWN);
                var conclusion = fitting.map(d -> d.conclusion()).orElse(null);
                boolean stands = switch (finding.step()) {
                    case OUR_ASSESSMENT -> conclusion == Conclusion.ASSESSED && twoSources(assessment, finding);
                    case FOUND -> conclusion == Conclusion.FOUND && cited;
                    default -> conclusion == Conclusion.ACKNOWLEDGED && cited;
                };
                if (!stands)
                    return Optional.of(
                            finding.step() + " without the decision, the signer, the sources or the citation: "
                                    + about(assessment, finding));
            }
        var software = of.story().without(Story.Part::isDecision);
        if (software.parts().size() == of.story().parts().size()) return Optional.empty();
        for (PersonFinding finding : findings(assessor.assess(software.told())).values())
            if (finding.step().compareTo(Step.CEILING_OF_SOFTWARE) > 0)
                return Optional.of("Software alone says " + finding.step());
        return Optional.empty();
    }

    private static boolean twoSources(Assessment assessment, PersonFinding finding) {
        return finding.elements().stream()
                .filter(e -> e.element().isNeededFor(assessment.rule().highest()))
                .filter(e ->
                        e.evidence().stream().anyMatch(x -> !x.information().isEmpty()))
                .allMatch(e -> e.evidence().stream()
                                .flatMap(x -> x.information().stream())
                                .filter(i -> i.standing() != Standing.SHOWN_NOT)
                                .map(i -> i.source().origin().key())
                                .distinct()
                                .count()
                        >= 2);
    }

    private record Sentence(String rule, Step step, boolean many, boolean own) {}

    private final Map<Sentence, Optional<String>> heard = new ConcurrentHashMap<>();

    /** P5. Every sentence that a generated case calls for, in every language; each is looked at once. */
    private Optional<String> aSentenceStrongerThanItsStep(Told of) {
        for (Assessment assessment : of.assessments())
            for (PersonFinding finding : assessment.persons()) {
                boolean many = assessment.persons().size() > 1;
                boolean own = finding.elements().stream()
                        .flatMap(e -> e.evidence().stream())
                        .flatMap(e -> e.information().stream())
                        .anyMatch(i -> i.isOwnAccountOf(finding.person().key()));
                var wrong = heard.computeIfAbsent(
                        new Sentence(assessment.rule().id(), finding.step(), many, own),
                        s -> overstated(assessment.rule(), s));
                if (wrong.isPresent()) return wrong;
            }
        return Optional.empty();
    }

    private static Optional<String> overstated(Rule rule, Sentence sentence) {
        for (Locale language : Wording.languages()) {
            var said = Law.in(language)
                    .saying(
                            rule,
                            sentence.step(),
                            new Law.Terms(
                                    "A or B",
                                    "A and B",
                                    sentence.many(),
                                    "the state",
                                    "State",
                                    rule.role() == null ? Role.TERRITORY : rule.role(),
                                    "the other state",
                                    "Other",
                                    "a deed",
                                    sentence.own(),
                                    "the provision",
                                    "a body",
                                    "1 May 2025"))
                    .toLowerCase(language);
            var own = hedges(language, rule, sentence.step());
            if (sentence.step().compareTo(Step.ENGAGED) >= 0 && own.stream().noneMatch(said::contains))
                return Optional.of("The sentence for " + sentence + " in " + language + " lacks its hedge: " + said);
            for (Step higher : Step.values())
                if (higher.compareTo(sentence.step()) > 0)
                    for (String hedge : hedges(language, rule, higher))
                        if (said.contains(hedge))
                            return Optional.of("The sentence for " + sentence + " in " + language
                                    + " borrows from a higher step: " + said);
        }
        return Optional.empty();
    }

    private static List<String> hedges(Locale language, Rule rule, Step step) {
        var words = Wording.of(Law.class, "Law", language);
        boolean standard = rule.scope().form() == Scope.Form.STANDARD;
        var hedges = (standard ? words.find("hedge." + step.number() + ".standard") : Optional.<String>empty())
                .or(() -> words.find("hedge." + step.number()));
        return hedges.map(h -> List.of(h.toLowerCase(language).split(" [|] "))).orElse(List.of());
    }

    /** P6. */
    private Optional<String> aStateThatAnswersForAnother(Told of) {
        CaseFile file = of.file();
        for (Assessment assessment : of.assessments()) {
            CountryCode bearer = assessment.dutyBearer();
            boolean itsPart =
                    file.roleOf(bearer).filter(r -> r == assessment.role()).isPresent()
                            && (assessment.rule().role() == null
                                    || assessment.rule().role() == assessment.role());
            if (!itsPart)
                return Optional.of(bearer + " answers for " + assessment.rule().id() + " as " + assessment.role());
            for (PersonFinding finding : assessment.persons())
                for (ElementFinding element : finding.elements())
                    for (Evidence evidence : element.evidence()) {
                        var by = by(evidence);
                        if (by.isEmpty()) continue;
                        boolean feared = Set.of(Clause.Kind.OWN_ACCOUNT, Clause.Kind.PATTERN)
                                .contains(evidence.clause().kind());
                        if (feared
                                ? !isFeared(file, finding.person(), bearer, by.get())
                                : !by.get().equals(bearer))
                            return Optional.of("What " + by.get() + " did is held against " + bearer + " in "
                                    + about(assessment, finding) + " "
                                    + element.element().id());
                    }
        }
        return Optional.empty();
    }

    private static boolean isFeared(CaseFile file, Person person, CountryCode bearer, CountryCode state) {
        return file.roleOf(state).filter(r -> r == Role.ORIGIN).isPresent()
                || file.acts().stream()
                        .anyMatch(a -> a.concerns(person)
                                && a.by().state().equals(bearer)
                                && a.to().filter(state::equals).isPresent());
    }

    private static Optional<CountryCode> by(Evidence evidence) {
        if (evidence.pattern() != null)
            return Optional.of(Objects.requireNonNull(evidence.pattern()).state());
        Fact fact = evidence.fact();
        if (fact instanceof Act act) return Optional.of(act.by().state());
        if (fact instanceof Detention detention) return Optional.of(detention.state());
        if (fact instanceof Proceeding proceeding) return Optional.of(proceeding.state());
        if (fact instanceof AsylumClaim claim) return Optional.of(claim.state());
        if (fact instanceof Circumstance circumstance) return Optional.of(circumstance.state());
        if (fact instanceof Entry entry) return Optional.of(entry.into());
        return Optional.empty();
    }
}
