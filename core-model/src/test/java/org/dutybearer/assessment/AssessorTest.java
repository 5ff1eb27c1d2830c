package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Offence;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
    private final Assessor assessor = Assessor.shipped();

    @Test
    void aThreatenedReturnPutsThoseWhoseGroupIsPersecutedAtRisk() {
        var assessment = assess(twoMenAtTheBorder(), "REFUGEE-33-1");

        assertThat(assessment.dutyBearer()).isEqualTo(KAZAKHSTAN);
        assertThat(assessment.persons()).extracting(PersonFinding::step).containsOnly(Step.AT_RISK);
        assertThat(weight(assessment, "askar", "return")).isEqualTo(Weight.ANNOUNCED);
        assertThat(weight(assessment, "bolat", "threat")).isEqualTo(Weight.ALLEGED);
    }

    @Test
    void withoutAccountAndWithoutGroupReturnIsEngagedAndNoMore() {
        var bolat = Person.of(key("bolat"));

        var assessment = assess(twoMenAtTheBorder(aMan("askar", "Askar Testuly"), bolat), "REFUGEE-33-1");

        assertThat(step(assessment, "askar")).isEqualTo(Step.AT_RISK);
        assertThat(step(assessment, "bolat")).isEqualTo(Step.ENGAGED);
        assertThat(weight(assessment, "bolat", "threat")).isEqualTo(Weight.NOT_KNOWN);
    }

    @Test
    void whetherTheyReportedWithoutDelayStaysUnknownForBoth() {
        var assessment = assess(twoMenAtTheBorder(), "REFUGEE-31-1");

        for (String man : List.of("askar", "bolat")) {
            assertThat(truth(assessment, man, "without-delay")).isEqualTo(Truth.UNKNOWN);
            assertThat(truth(assessment, man, "direct")).isEqualTo(Truth.YES);
            assertThat(step(assessment, man)).isEqualTo(Step.ENGAGED);
        }
    }

    @Test
    void aBeatingOneManTellsOfIsAllegedForHimAloneAndAgainstTheStateThatDidIt() {
        var assessment = assess(twoMenAtTheBorder(), "CAT-16-1");

        assertThat(assessment.dutyBearer()).isEqualTo(CHINA);
        assertThat(assessment.role()).isEqualTo(Role.ORIGIN);
        assertThat(assessment.persons()).extracting(p -> p.person().key()).containsExactly(key("askar"));
        assertThat(step(assessment, "askar")).isEqualTo(Step.ALLEGED_BREACH);
    }

    @Test
    void anAccountOfOneChangesNothingForTheOther() {
        var withAccount = assess(twoMenAtTheBorder(), "CAT-3-1");
        var without = assessor.assess(twoMenAtTheBorder(), (person, i) -> !i.isOwnAccountOf(key("askar")));

        assertThat(step(withAccount, "bolat")).isEqualTo(step(find(without, "CAT-3-1"), "bolat"));
    }

    @Test
    void whatIsLeftOutOfASelectionNeverRaisesAStep() {
        var file = twoMenAtTheBorder();
        var all = assessor.assess(file);
        for (var information :
                file.facts().stream().flatMap(f -> f.information().stream()).toList()) {
            var fewer = assessor.assess(file, (person, i) -> !i.equals(information));

            for (Assessment assessment : fewer)
                for (PersonFinding finding : assessment.persons())
                    assertThat(finding.step())
                            .isLessThanOrEqualTo(step(
                                    find(all, assessment.rule().id()),
                                    finding.person().key().text()));
        }
    }

    @Test
    void theStateOfRefugeComesFirstAndNeverSwapsWithTheStateOfOrigin() {
        var assessments = assessor.assess(twoMenAtTheBorder());

        assertThat(assessments)
                .extracting(a -> a.rule().id() + " " + a.dutyBearer())
                .contains("REFUGEE-33-1 KAZ", "CAT-3-1 KAZ", "REFUGEE-31-1 KAZ", "CAT-16-1 CHN")
                .doesNotContain("REFUGEE-33-1 CHN", "CAT-3-1 CHN", "REFUGEE-31-1 CHN", "CAT-16-1 KAZ");
        assertThat(assessments).extracting(Assessment::role).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whereNoOfficialTookPartNoBreachIsAlleged() {
        var assessment = assess(beaten(Involvement.of(CHINA).as(Perpetrator.NON_STATE), Standing.SHOWN), "CAT-16-1");

        assertThat(step(assessment, "askar")).isEqualTo(Step.ENGAGED);
    }

    @Test
    void anActLaidToAStateByAnUnknownHandIsAtMostAllegedToBeAnOfficials() {
        var assessment = assess(beaten(Involvement.of(CHINA), Standing.SHOWN), "CAT-16-1");

        assertThat(weight(assessment, "askar", "treatment")).isEqualTo(Weight.SHOWN);
        assertThat(weight(assessment, "askar", "official")).isEqualTo(Weight.ALLEGED);
    }

    @Test
    void aStateNotYetBoundOnTheDayOfTheActOwesNothing() {
        var assessment =
                assess(beaten(Involvement.of(CHINA).as(Perpetrator.POLICE), Standing.SHOWN, "1986-05-01"), "CAT-16-1");

        assertThat(truth(assessment, "askar", "state-bound")).isEqualTo(Truth.NO);
        assertThat(step(assessment, "askar")).isEqualTo(Step.NOT_APPLICABLE);
    }

    @Test
    void sourcesThatDisagreeAreFlaggedAndTakeNoStepDown() {
        var agreed = assess(beaten(Involvement.of(CHINA).as(Perpetrator.POLICE), Standing.SHOWN), "CAT-16-1");
        var file = beaten(Involvement.of(CHINA).as(Perpetrator.POLICE), Standing.SHOWN);
        file.acts().get(0).accordingTo(Information.of(theReport(), Standing.SHOWN_NOT, null));

        var disputed = assess(file, "CAT-16-1");

        assertThat(finding(disputed, "askar", "treatment").contradicted()).isTrue();
        assertThat(step(disputed, "askar")).isEqualTo(step(agreed, "askar"));
    }

    @Test
    void softwareAloneGoesNoFurtherThanAnAllegedBreach() {
        assertThat(RuleSet.shipped().rules())
                .allSatisfy(rule -> assertThat(rule.highest()).isLessThanOrEqualTo(Step.CEILING_OF_SOFTWARE));
    }

    @Test
    void ofSeveralActsTheFirstOnWhichTheStateWasBoundGivesTheDay() {
        for (List<String> days : List.of(
                List.of("1986-05-01", "2019-06-01", "2018-06-01"),
                List.of("2019-06-01", "2018-06-01", "1986-05-01"),
                List.of("2018-06-01", "1986-05-01", "2019-06-01"))) {
            var assessment = assess(beatenOn(aMan("askar", "Askar Testuly"), days), "CAT-16-1");

            assertThat(assessment.day()).isEqualTo("2018-06-01");
            assertThat(assessment.binding().bound()).isEqualTo(Truth.YES);
            assertThat(finding(assessment, "askar", "treatment").evidence())
                    .as("what came before China was bound founds nothing")
                    .extracting(Evidence::date)
                    .containsExactlyInAnyOrder(
                            ApproximateDate.parse("2018-06-01"), ApproximateDate.parse("2019-06-01"));
        }
    }

    @Test
    void aPersonIsAChildWhereSheWasOneOnSomeDayOnWhichTheStateWasBound() {
        var before = aMan("askar", "Askar Testuly").born(ApproximateDate.parse("1972-06-01"));
        var between = aMan("askar", "Askar Testuly").born(ApproximateDate.parse("1976-06-01"));

        assertThat(truth(heldInTheYears(before, "1990-01-01", "1995-06-02"), "askar", "child"))
                .as("under eighteen only before China was bound by the Convention in April 1992")
                .isEqualTo(Truth.NO);
        assertThat(truth(heldInTheYears(between, "1993-01-01", "1995-06-02"), "askar", "child"))
                .isEqualTo(Truth.YES);
        assertThat(truth(heldInTheYears(between, "1995-06-02", "1993-01-01"), "askar", "child"))
                .isEqualTo(Truth.YES);
        assertThat(truth(heldInTheYears(between, "1995-06-02"), "askar", "child"))
                .isEqualTo(Truth.NO);
    }

    @Test
    void whatAnEntryGivesRiseToIsAskedAboutTheDayOfThePenalty() {
        var assessment = assess(enteringAndProsecuted("1998-12-01", "2000-01-10", Matter.INTENT), "REFUGEE-31-1");

        assertThat(assessment.binding().bound()).isEqualTo(Truth.YES);
        assertThat(assessment.day()).isEqualTo("2000-01-10");
        assertThat(step(assessment, "askar")).isEqualTo(Step.ENGAGED);
    }

    @Test
    void whatIsNoPenaltyDoesNotMoveTheDayOfAnEntry() {
        var file = enteringAndProsecuted("1998-12-01", null, Matter.INTENT);

        var assessment = assess(file, "REFUGEE-31-1");

        assertThat(assessment.day()).isEqualTo("1998-12-01");
        assertThat(assessment.binding().bound()).isEqualTo(Truth.NO);
    }

    @Test
    void whereTheStateItselfDidWhatTheObligationArisesFromThatGivesTheDay() {
        var man = aMan("askar", "Askar Testuly");
        var held = Detention.of(List.of(man), CHINA, DetentionKind.OTHER).heldOn(LocalDate.of(2010, 6, 2));
        var later = Circumstance.of(List.of(man), CHINA, Matter.DETENTION_NOT_LAST_RESORT)
                .on(ApproximateDate.parse("2005-01-01"));
        for (Fact fact : List.of(held, later)) fact.accordingTo(Information.shown(theReport()));
        var file = aCase().with(theReport()).with(man).with(held).with(later);

        assertThat(assess(file, "CRC-37").day()).isEqualTo("2010-06-02");
    }

    @Test
    void ofTwoPersonsAssessedTogetherTheEarlierDayIsTheDayOfTheAssessment() {
        for (String first : List.of("2018-06-01", "2019-06-01")) {
            var file = beatenOn(aMan("askar", "Askar Testuly"), List.of(first));
            var bolat = aMan("bolat", "Bolat Proveuly");
            var act = shownAct(bolat, ActType.ILL_TREATMENT);
            file.with(bolat)
                    .with(Event.of(key("other"), english("Beaten"))
                            .on(ApproximateDate.parse(first.equals("2018-06-01") ? "2019-06-01" : "2018-06-01"))
                            .with(act));

            var assessment = assess(file, "CAT-16-1");

            assertThat(assessment.persons()).hasSize(2);
            assertThat(assessment.day()).isEqualTo("2018-06-01");
        }
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: bound {3}")
    @CsvSource({
        "CAT,       not-bound,           CAT 16,       NO",
        "CAT,       recommendation-only, CAT 16(1),    NO",
        "CAT,       limited,             CAT 16,       YES",
        "CAT,       not-bound,           CAT 16(1)(a), YES",
        "CAT,       not-bound,           CAT 14,       YES",
        "OPCAT,     not-bound,           OPCAT 4,      YES",
    })
    void aStateThatKeptTheWholeProvisionFromBindingItIsNotBoundByIt(
            String treaty, String effect, String provision, Truth bound) {
        var register = TreatyRegister.shipped()
                .with(Corrections.parse(String.join("\t", Corrections.COLUMNS) + "\n" + treaty + "\tCHN\t" + effect
                        + "\t\t" + provision + "\t1988-10-04\t\t\tan invented note\t2024\t\n"));
        var reserved = new Assessor(RuleSet.shipped(), register);
        var file = beaten(Involvement.of(CHINA).as(Perpetrator.POLICE), Standing.SHOWN);

        var assessment = find(reserved.assess(file), "CAT-16-1");

        assertThat(truth(assessment, "askar", "state-bound")).isEqualTo(bound);
        assertThat(reserved.register()).isSameAs(register);
    }

    @Test
    void thatNoReservationIsHeldIsNoEvidenceForAnything() {
        var assessment = assess(twoMenAtTheBorder(), "REFUGEE-31-1");

        assertThat(finding(assessment, "askar", "reservation").evidence()).isEmpty();
        assertThat(weight(assessment, "askar", "reservation")).isEqualTo(Weight.NOT_KNOWN);
    }

    @Test
    void whatEverySourceDeniesIsNotContradictedButShownNotToBeSo() {
        var askar = aMan("askar", "Askar Testuly");
        var claim = AsylumClaim.of(List.of(askar), KAZAKHSTAN, ClaimStatus.PENDING);
        claim.accordingTo(Information.of(theReport(), Standing.SHOWN_NOT, null));
        var threat = Act.of(List.of(askar), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN));
        threat.accordingTo(Information.shown(theReport()));
        var file = aCase().with(theReport())
                .with(askar)
                .with(claim)
                .with(Event.of(key("threat"), english("Return announced"))
                        .on(ApproximateDate.parse("2020-01-20"))
                        .with(threat));

        var assessment = assess(file, "REFUGEE-33-1");

        assertThat(weight(assessment, "askar", "person")).isEqualTo(Weight.SHOWN_NOT);
        assertThat(finding(assessment, "askar", "person").contradicted()).isFalse();
        assertThat(step(assessment, "askar")).isEqualTo(Step.NOT_APPLICABLE);
    }

    @Test
    void whatSpeaksAgainstAnElementContradictsItOnlyWhereItIsSupportedItself() {
        for (Standing standing : List.of(Standing.SHOWN, Standing.ALLEGED, Standing.SHOWN_NOT)) {
            var askar = aMan("askar", "Askar Testuly");
            var tortured = shownAct(askar, ActType.TORTURE);
            var severe = Circumstance.of(List.of(askar), CHINA, Matter.SEVERE_PAIN);
            severe.accordingTo(Information.shown(theReport()));
            var sanction = Circumstance.of(List.of(askar), CHINA, Matter.LAWFUL_SANCTION);
            sanction.accordingTo(Information.of(theReport(), standing, null));
            var file = aCase().with(theReport())
                    .with(askar)
                    .with(severe)
                    .with(sanction)
                    .with(Event.of(key("torture"), english("Tortured"))
                            .on(ApproximateDate.parse("2019-06-01"))
                            .with(tortured));

            assertThat(finding(assess(file, "CAT-1"), "askar", "severe").contradicted())
                    .as(standing.name())
                    .isEqualTo(standing != Standing.SHOWN_NOT);
        }
    }

    @Test
    void whatNobodyMaySeeGivesRiseToNothing() {
        assertThat(assessor.assess(twoMenAtTheBorder(), (person, information) -> false))
                .isEmpty();
    }

    private static CaseFile beatenOn(Person man, List<String> days) {
        var file = aCase().with(theReport()).with(man);
        for (String day : days)
            file.with(Event.of(key("beating-" + day), english("Beaten"))
                    .on(ApproximateDate.parse(day))
                    .with(shownAct(man, ActType.ILL_TREATMENT)));
        return file;
    }

    private static Act shownAct(Person man, ActType type) {
        var act =
                Act.of(List.of(man), type, Modality.DONE, Involvement.of(CHINA).as(Perpetrator.POLICE));
        act.accordingTo(Information.shown(theReport()));
        return act;
    }

    private Assessment heldInTheYears(Person man, String... days) {
        var file = aCase().with(theReport()).with(man);
        for (String day : days) {
            var held = Detention.of(List.of(man), CHINA, DetentionKind.OTHER).heldOn(LocalDate.parse(day));
            held.accordingTo(Information.shown(theReport()));
            file.with(held);
        }
        return assess(file, "CRC-37");
    }

    /** He came irregularly and asked for asylum; something is on record that is no penalty, and perhaps a prosecution. */
    private static CaseFile enteringAndProsecuted(String entered, @Nullable String prosecuted, Matter noPenalty) {
        var askar = aMan("askar", "Askar Testuly");
        var entry = Entry.of(List.of(askar), CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR)
                .on(ApproximateDate.parse(entered));
        var claim = AsylumClaim.of(List.of(askar), KAZAKHSTAN, ClaimStatus.PENDING);
        var other = Circumstance.of(List.of(askar), KAZAKHSTAN, noPenalty).on(ApproximateDate.parse("2005-01-01"));
        var file = aCase().with(theReport()).with(askar);
        for (Fact fact : List.of(entry, claim, other)) fact.accordingTo(Information.shown(theReport()));
        file.with(entry).with(claim).with(other);
        if (prosecuted == null) return file;
        var proceeding = Proceeding.of(List.of(askar), KAZAKHSTAN, Stage.TRIAL)
                .about(Offence.IRREGULAR_ENTRY)
                .on(ApproximateDate.parse(prosecuted));
        proceeding.accordingTo(Information.shown(theReport()));
        return file.with(proceeding);
    }

    private static CaseFile beaten(Involvement by, Standing standing) {
        return beaten(by, standing, "2019-06-01");
    }

    private static CaseFile beaten(Involvement by, Standing standing, String day) {
        var askar = aMan("askar", "Askar Testuly");
        var report = theReport();
        var act = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, by);
        act.accordingTo(Information.of(report, standing, null));
        return aCase().with(report)
                .with(askar)
                .with(Event.of(key("beating"), english("Beaten"))
                        .on(ApproximateDate.parse(day))
                        .with(act));
    }

    private Assessment assess(CaseFile file, String rule) {
        return find(assessor.assess(file), rule);
    }

    private static Assessment find(List<Assessment> assessments, String rule) {
        return assessments.stream()
                .filter(a -> a.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static PersonFinding person(Assessment assessment, String key) {
        return assessment.persons().stream()
                .filter(p -> p.person().key().equals(key(key)))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(Assessment assessment, String person) {
        return person(assessment, person).step();
    }

    private static ElementFinding finding(Assessment assessment, String person, String element) {
        return person(assessment, person).elements().stream()
                .filter(e -> e.element().id().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static Weight weight(Assessment assessment, String person, String element) {
        return finding(assessment, person, element).weight();
    }

    private static Truth truth(Assessment assessment, String person, String element) {
        return finding(assessment, person, element).truth();
    }
}
