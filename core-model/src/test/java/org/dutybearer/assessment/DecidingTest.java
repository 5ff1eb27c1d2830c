package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private final Person askar = aMan("askar", "Askar Testuly");
    private final Source report = theReport();
    private final Source hospital =
            Source.of(key("hospital"), SourceKind.MEDICAL).reliable(Reliability.LIKELY_RELIABLE);
    private final Source rumour = Source.of(key("rumour"), SourceKind.MEDIA).reliable(Reliability.UNSURE);
    private final Source court = Source.of(key("court"), SourceKind.COURT).reliable(Reliability.HIGHLY_RELIABLE);

    @Test
    void whatACommitteeFoundAndIsCitedIsFound() {
        var finding = assess(beaten("2019-06-01", report), found("CAT 16(1)", court));

        assertThat(finding.step()).isEqualTo(Step.FOUND);
        assertThat(finding.decided()).isPresent();
    }

    @Test
    void aFindingOnAPartOfTheProvisionIsOneOnTheProvision() {
        assertThat(assess(beaten("2019-06-01", report), found("CAT 16(1)(a)", court))
                        .step())
                .isEqualTo(Step.FOUND);
    }

    @Test
    void aFindingOnTheArticleCountsWhereItCanMeanOneProvisionOnly() {
        var finding = assess(onlyTheRulesOf("CAT 16(1)"), beaten("2019-06-01", report), found("CAT 16", court));

        assertThat(finding.step()).isEqualTo(Step.FOUND);
    }

    @Test
    void aFindingOnAnArticleThatHoldsSeveralProvisionsIsForAPersonToSortOut() {
        var rule = onlyTheRulesOf("CAT 16(1)").rules().get(0);
        var sister = new Rule(
                "CAT-16-2",
                1,
                ProvisionRef.parse("CAT 16(2)"),
                rule.topic(),
                rule.role(),
                rule.scope(),
                false,
                rule.arisesFrom(),
                rule.highest(),
                rule.elements(),
                rule.source(),
                null);

        var finding = assess(
                new RuleSet("test", List.of(rule, sister)), beaten("2019-06-01", report), found("CAT 16", court));

        assertThat(finding.step()).isEqualTo(Step.ALLEGED_BREACH);
        assertThat(finding.cautions()).contains(Caution.DECISION_TOO_WIDE);
    }

    @Test
    void whatIsSaidToHaveBeenFoundWithoutASourceThatShowsItDoesNotCount() {
        var alleged = found("CAT 16(1)");
        alleged.accordingTo(Information.of(rumour, Standing.ALLEGED, null));

        var finding = assess(beaten("2019-06-01", report), alleged);

        assertThat(finding.step()).isEqualTo(Step.ALLEGED_BREACH);
        assertThat(finding.cautions()).contains(Caution.DECISION_WITHOUT_CITATION);
    }

    @Test
    void noDecisionLiftsWhatTheRecordDoesNotEngageAndThatIsSaid() {
        var finding = assess(beaten("1986-06-01", report), found("CAT 16(1)", court));

        assertThat(finding.step()).isEqualTo(Step.NOT_APPLICABLE);
        assertThat(finding.cautions()).contains(Caution.DECISION_NOT_ENGAGED);
    }

    @Test
    void aFindingAgainstAnotherStateSaysNothingHere() {
        var finding = assess(beaten("2019-06-01", report), decision("CAT 16(1)", KAZAKHSTAN, Conclusion.FOUND, court));

        assertThat(finding.step()).isEqualTo(Step.ALLEGED_BREACH);
    }

    @Test
    void ourAssessmentStandsOnTwoIndependentReliableSources() {
        assertThat(assess(beaten("2019-06-01", report, hospital), assessed()).step())
                .isEqualTo(Step.OUR_ASSESSMENT);
    }

    @Test
    void oneSourceUnderTwoNamesIsOne() {
        var retold = Source.of(key("retold"), SourceKind.MEDIA)
                .reliable(Reliability.HIGHLY_RELIABLE)
                .through(report);

        var finding = assess(beaten("2019-06-01", report, retold), assessed());

        assertThat(finding.step()).isEqualTo(Step.ALLEGED_BREACH);
        assertThat(finding.cautions()).contains(Caution.DECISION_NOT_SUPPORTED);
    }

    @Test
    void aSourceNobodyCanRelyOnDoesNotCount() {
        assertThat(assess(beaten("2019-06-01", report, rumour), assessed()).step())
                .isEqualTo(Step.ALLEGED_BREACH);
    }

    @Test
    void aSourceThatDeniesItIsNoSecondSourceForIt() {
        var act = beaten("2019-06-01", report);
        act.acts().get(0).accordingTo(Information.of(hospital, Standing.SHOWN_NOT, null));

        assertThat(assess(act, assessed()).step()).isEqualTo(Step.ALLEGED_BREACH);
    }

    @Test
    void whatRestsOnTheFactsOfItsDayNeedNotBeLookedAtAgain() {
        var mark = mark(beaten("2019-06-01", report));

        assertThat(assess(
                                beaten("2019-06-01", report),
                                found("CAT 16(1)", court).restingOn(mark))
                        .cautions())
                .doesNotContain(Caution.DECISION_TO_BE_LOOKED_AT_AGAIN);
    }

    @Test
    void anotherSourceOrAnotherDayMakesADecisionOneToLookAtAgainAndItStands() {
        var mark = mark(beaten("2019-06-01", report));

        for (Event changed : List.of(beaten("2019-06-01", report, hospital), beaten("2019-06-02", report))) {
            var finding = assess(changed, found("CAT 16(1)", court).restingOn(mark));
            assertThat(finding.step()).isEqualTo(Step.FOUND);
            assertThat(finding.cautions()).contains(Caution.DECISION_TO_BE_LOOKED_AT_AGAIN);
        }
    }

    @Test
    void whatIsMarkedChangesWithEveryFactOnWhichADecisionRests() {
        var held = List.of(askar);
        var facts = List.<Fact>of(
                Detention.of(held, CHINA, DetentionKind.POLICE_CUSTODY),
                Detention.of(held, CHINA, DetentionKind.PRE_TRIAL),
                Detention.of(held, CHINA, DetentionKind.PRE_TRIAL).from(ApproximateDate.parse("2020")),
                Detention.of(held, CHINA, DetentionKind.PRE_TRIAL).until(ApproximateDate.parse("2020")),
                Detention.of(held, CHINA, DetentionKind.PRE_TRIAL).heldOn(MARCH_1),
                Proceeding.of(held, CHINA, Stage.TRIAL),
                Proceeding.of(held, CHINA, Stage.APPEAL),
                Proceeding.of(held, CHINA, Stage.TRIAL).being(ProceedingKind.CRIMINAL),
                Proceeding.of(held, CHINA, Stage.TRIAL).about(Offence.OTHER),
                Proceeding.of(held, CHINA, Stage.TRIAL).on(ApproximateDate.parse("2020")),
                AsylumClaim.of(held, CHINA, ClaimStatus.PENDING),
                AsylumClaim.of(held, CHINA, ClaimStatus.REJECTED),
                AsylumClaim.of(held, CHINA, ClaimStatus.PENDING).madeOn(ApproximateDate.parse("2020")),
                Entry.of(held, KAZAKHSTAN, CHINA, Route.DIRECT, Manner.IRREGULAR),
                Entry.of(held, KAZAKHSTAN, CHINA, Route.TRANSIT, Manner.IRREGULAR),
                Entry.of(held, KAZAKHSTAN, CHINA, Route.DIRECT, Manner.REGULAR),
                Entry.of(held, KAZAKHSTAN, CHINA, Route.DIRECT, Manner.REGULAR).on(ApproximateDate.parse("2020")),
                Circumstance.of(held, CHINA, Matter.INTENT),
                Circumstance.of(held, CHINA, Matter.SEVERE_PAIN),
                Circumstance.of(held, CHINA, Matter.INTENT).on(ApproximateDate.parse("2020")),
                Act.of(held, ActType.TORTURE, Modality.DONE, Involvement.of(CHINA)),
                Act.of(held, ActType.TORTURE, Modality.DONE, Involvement.of(CHINA))
                        .byMeansOf(Method.BEATING),
                Act.of(held, ActType.TORTURE, Modality.DONE, Involvement.of(CHINA))
                        .towards(KAZAKHSTAN),
                Act.of(held, ActType.TORTURE, Modality.ONGOING, Involvement.of(CHINA)),
                Act.of(
                        held,
                        ActType.TORTURE,
                        Modality.DONE,
                        Involvement.of(CHINA).as(Perpetrator.POLICE)));

        assertThat(facts).extracting(this::mark).doesNotHaveDuplicates().allMatch(mark -> mark.matches("[0-9a-f]{16}"));
        assertThat(mark(facts.get(0))).isEqualTo(mark(Detention.of(held, CHINA, DetentionKind.POLICE_CUSTODY)));
    }

    @Test
    void aFindingStandsOnWhatIsEngagedAndNoMore() {
        var byNobodyKnown = Act.of(
                List.of(askar),
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(CHINA).as(Perpetrator.NON_STATE));
        byNobodyKnown.accordingTo(Information.shown(report));
        var event = Event.of(key("beating"), english("Beaten"))
                .on(ApproximateDate.parse("2019-06-01"))
                .with(byNobodyKnown);

        var finding = assess(event, found("CAT 16(1)", court));

        assertThat(finding.step()).isEqualTo(Step.FOUND);
        assertThat(finding.cautions()).doesNotContain(Caution.DECISION_NOT_ENGAGED, Caution.DECISION_WITHOUT_CITATION);
    }

    @Test
    void ofTwoFindingsTheFirstSetsTheStep() {
        var later = decision("CAT 16(1)", CHINA, Conclusion.FOUND, court);
        var earlier = Decision.of(
                List.of(askar),
                ProvisionRef.parse("CAT 16(1)"),
                CHINA,
                Conclusion.FOUND,
                english("another body"),
                MARCH_1.minusDays(9),
                english("its reasons"));
        earlier.accordingTo(Information.shown(court));

        var finding = only(
                RuleSet.shipped(),
                file(beaten("2019-06-01", report)).with(later).with(earlier));

        assertThat(finding.decided().orElseThrow().on()).isEqualTo(MARCH_1.minusDays(9));
    }

    @Test
    void anAgeOnRecordNeedsNoSources() {
        var child = aMan("askar", "Askar Testuly").born(ApproximateDate.parse("2010"));
        var held = Detention.of(List.of(child), CHINA, DetentionKind.OTHER).heldOn(LocalDate.of(2019, 6, 1));
        var wronged = Circumstance.of(List.of(child), CHINA, Matter.DETENTION_NOT_LAST_RESORT);
        for (Fact fact : List.of(held, wronged))
            for (Source source : List.of(report, hospital)) fact.accordingTo(Information.shown(source));
        var signed = Decision.of(
                List.of(child),
                ProvisionRef.parse("CRC 37"),
                CHINA,
                Conclusion.ASSESSED,
                english("a body"),
                MARCH_1,
                english("its reasons"));
        var file = aCase().with(report)
                .with(hospital)
                .with(child)
                .with(held)
                .with(wronged)
                .with(signed);

        assertThat(new Assessor(onlyTheRulesOf("CRC 37"), TreatyRegister.shipped()).assess(file))
                .filteredOn(a -> a.dutyBearer().equals(CHINA))
                .extracting(Assessment::highest)
                .containsExactly(Step.OUR_ASSESSMENT);
    }

    @Test
    void whatOnlyInformsNeedsNoSecondSource() {
        var event = beaten("2019-06-01", report, hospital);
        var intent = Circumstance.of(List.of(askar), CHINA, Matter.INTENT);
        intent.accordingTo(Information.shown(report));
        var plain = onlyTheRulesOf("CAT 16(1)").rules().get(0);
        var elements = new ArrayList<>(plain.elements());
        elements.add(new Element(
                "intent",
                false,
                null,
                null,
                null,
                List.of(Clause.parse(Weight.SHOWN, "circumstance INTENT")),
                List.of()));
        var informed = new Rule(
                plain.id(),
                1,
                plain.provision(),
                plain.topic(),
                plain.role(),
                plain.scope(),
                false,
                plain.arisesFrom(),
                plain.highest(),
                elements,
                plain.source(),
                null);

        var finding = only(
                new RuleSet("test", List.of(informed)), file(event).with(intent).with(assessed()));

        assertThat(finding.step()).isEqualTo(Step.OUR_ASSESSMENT);
    }

    @Test
    void theHighestDecisionStands() {
        var file = file(beaten("2019-06-01", report, hospital))
                .with(assessed())
                .with(decision("CAT 16(1)", CHINA, Conclusion.ACKNOWLEDGED, court))
                .with(found("CAT 16(1)", court));

        assertThat(only(RuleSet.shipped(), file).step()).isEqualTo(Step.ACKNOWLEDGED);
    }

    @Test
    void theSentenceOfADecisionNamesWhoTookItAndWhen() {
        for (String language : List.of("en", "fr"))
            for (Step step : List.of(Step.OUR_ASSESSMENT, Step.FOUND, Step.ACKNOWLEDGED)) {
                var terms = new Law.Terms(
                        "A",
                        "A",
                        false,
                        "the state",
                        "State",
                        Role.REFUGE,
                        "x",
                        "X",
                        "",
                        false,
                        "article 1",
                        "NN",
                        "1 May");
                var said = Law.in(Locale.forLanguageTag(language))
                        .saying(onlyTheRulesOf("CAT 16(1)").rules().get(0), step, terms);

                assertThat(said).contains("1 May").doesNotContain("{", "10}");
                if (step != Step.ACKNOWLEDGED) assertThat(said).contains("NN");
            }
    }

    private Event beaten(String date, Source... sources) {
        var act = Act.of(
                List.of(askar),
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(CHINA).as(Perpetrator.POLICE));
        for (Source source : sources) act.accordingTo(Information.shown(source));
        return Event.of(key("beating"), english("Beaten"))
                .on(ApproximateDate.parse(date))
                .with(act);
    }

    private Decision found(String provision, Source... sources) {
        return decision(provision, CHINA, Conclusion.FOUND, sources);
    }

    private Decision assessed() {
        return decision("CAT 16(1)", CHINA, Conclusion.ASSESSED);
    }

    private Decision decision(String provision, CountryCode state, Conclusion conclusion, Source... sources) {
        var decision = Decision.of(
                List.of(askar),
                ProvisionRef.parse(provision),
                state,
                conclusion,
                english("a body"),
                MARCH_1,
                english("its reasons"));
        for (Source source : sources) decision.accordingTo(Information.shown(source));
        return decision;
    }

    private CaseFile file(Event event) {
        return aCase().with(report)
                .with(hospital)
                .with(rumour)
                .with(court)
                .with(askar)
                .with(event);
    }

    private PersonFinding assess(Event event, Decision decision) {
        return assess(onlyTheRulesOf("CAT 16(1)"), event, decision);
    }

    private PersonFinding assess(RuleSet rules, Event event, Decision decision) {
        return only(rules, file(event).with(decision));
    }

    private PersonFinding only(RuleSet rules, CaseFile file) {
        return assessment(rules, file).persons().get(0);
    }

    private static Assessment assessment(RuleSet rules, CaseFile file) {
        return new Assessor(rules, TreatyRegister.shipped())
                .assess(file).stream()
                        .filter(a -> a.rule().id().equals("CAT-16-1"))
                        .findFirst()
                        .orElseThrow();
    }

    private String mark(Fact fact) {
        var rule = onlyTheRulesOf("CAT 16(1)").rules().get(0);
        var evidence = new Evidence(
                Clause.parse(Weight.SHOWN, "detention"),
                Weight.SHOWN,
                fact,
                null,
                List.of(Information.shown(report)),
                null);
        var element = new ElementFinding(rule.elements().get(1), Weight.SHOWN, List.of(evidence), false);
        return Deciding.mark(rule, CHINA, askar, List.of(element));
    }

    private String mark(Event event) {
        var assessment = assessment(RuleSet.shipped(), file(event));
        return assessment.mark(assessment.persons().get(0));
    }

    private static RuleSet onlyTheRulesOf(String provision) {
        var rules = RuleSet.shipped().rules().stream()
                .filter(r -> r.provision().toString().equals(provision))
                .toList();
        return new RuleSet("test", rules);
    }
}
