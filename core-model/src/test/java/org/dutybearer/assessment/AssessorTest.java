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

import java.util.Comparator;
import java.util.List;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.junit.jupiter.api.Test;

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
