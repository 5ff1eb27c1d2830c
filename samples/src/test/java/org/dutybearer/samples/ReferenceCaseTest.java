package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.assessment.ElementFinding;
import org.dutybearer.assessment.PersonFinding;
import org.dutybearer.assessment.Step;
import org.dutybearer.assessment.Weight;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.StatementView;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.statement.Stance;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may be said of the reference document's facts, and what may not: the sample assessed and disclosed. */
class ReferenceCaseTest {
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final CountryCode CHINA = CountryCode.parse("CHN");

    private static CaseFile file;
    private static List<Assessment> assessments;
    private static Briefing briefing;

    @BeforeAll
    static void read() throws IOException {
        file = new CaseFileReader(TreatyRegister.shipped()).read(Path.of("cases", "kaz-2019-xinjiang.yaml"));
        assessments = Assessor.shipped().assess(file);
        briefing = Disclosure.shipped().brief(file, Audience.PUBLIC, Locale.ENGLISH, LocalDate.of(2026, 11, 24));
    }

    @Test
    void theReturnIsAnnouncedByAnOfficialAndNeverABreach() {
        StatementView said = briefing.statements().get(0);

        assertThat(said.stance()).isEqualTo(Stance.ANNOUNCE);
        assertThat(plain(said.sentence()))
                .contains("Darhan Dilmanov", "director of the border service", "Committee of National Security")
                .contains("6 December [2019]");
        assertThat(of("REFUGEE-33-1").persons()).extracting(PersonFinding::step).containsOnly(Step.AT_RISK);
        assertThat(of("REFUGEE-33-1").dutyBearer()).isEqualTo(KAZAKHSTAN);
        assertThat(briefing.obligations())
                .filteredOn(o -> o.dutyBearer().equals(KAZAKHSTAN))
                .allSatisfy(o -> assertThat(o.highestStep()).isLessThan(Step.ALLEGED_BREACH));
    }

    @Test
    void theyCameDirectlyAndWhetherTheyReportedWithoutDelayIsNotKnownOfEither() {
        for (PersonFinding man : of("REFUGEE-31-1").persons()) {
            assertThat(element(man, "direct").truth()).isEqualTo(Truth.YES);
            assertThat(element(man, "without-delay").truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(element(man, "good-cause").truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(man.step()).isEqualTo(Step.ENGAGED);
        }
        assertThat(briefing.questions()).anySatisfy(q -> assertThat(q.text()).contains("without delay"));
    }

    @Test
    void theBeatingIsAllegedByOneManOfHimselfAgainstChinaAndIsNotTorture() {
        var assessment = of("CAT-16-1");

        assertThat(assessment.dutyBearer()).isEqualTo(CHINA);
        assertThat(assessment.persons())
                .extracting(p -> p.person().key().text())
                .containsExactly("person-1");
        assertThat(element(assessment.persons().get(0), "treatment").weight()).isEqualTo(Weight.ALLEGED);
        assertThat(file.acts()).noneMatch(a -> a.type().name().equals("TORTURE"));
    }

    @Test
    void theAccountGoesBackToTheStatementAndCountsOnce() {
        var account = file.sources().get(2);

        assertThat(account.origin()).isEqualTo(file.sources().get(0));
    }

    private static Assessment of(String rule) {
        return assessments.stream()
                .filter(a -> a.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static ElementFinding element(PersonFinding finding, String element) {
        return finding.elements().stream()
                .filter(e -> e.element().id().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
