package org.dutybearer.portal.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.ReportOrder;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.portal.run.ReleaseDesk.Left;
import org.dutybearer.reporting.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DonorReportTest {
    private static final Path LAKE_TRUST = Path.of("../samples/agreements/lake-trust-2025.yaml");
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    private Agreement agreement;
    private DonorReport report;

    @BeforeEach
    void prepare() throws IOException {
        agreement = new AgreementReader().read(LAKE_TRUST);
        report = DonorReport.prepared(summary(0, 5), "a.staff", NOON);
    }

    @Test
    void aSecondPersonReleases() {
        report.release("b.staff", NOON);

        assertThat(report.state()).isEqualTo(DonorReport.State.RELEASED);
        assertThat(report.hasLeft()).isTrue();
        assertThat(report.decidedBy()).contains("b.staff");
    }

    @Test
    void whoeverPreparedItNeitherReleasesNorSendsBack() {
        refuses(() -> report.release("a.staff", NOON), Reason.APPROVAL_OF_ONES_OWN);
        refuses(() -> report.sendBack("a.staff", "Not yet.", NOON), Reason.APPROVAL_OF_ONES_OWN);

        assertThat(report.state()).isEqualTo(DonorReport.State.AWAITED);
    }

    @Test
    void itSaysWithWhichTemplatesAndRulesItWasMade() {
        assertThat(report.templateVersion()).isEqualTo(Edition.current());
        assertThat(report.ruleSetVersion()).isEqualTo(RuleSet.shipped().version());
    }

    @Test
    void itIsDecidedOnce() {
        report.sendBack("b.staff", " The target is another. ", NOON);

        refuses(() -> report.release("c.staff", NOON), Reason.APPROVAL_OVER);
        assertThat(report.reason()).contains("The target is another.");
        assertThat(report.hasLeft()).isFalse();
    }

    @Test
    void onlyWhatLeftCanBeWithdrawnAndItStaysOneThatLeft() {
        refuses(() -> report.withdraw("b.staff", "Wrong cases.", NOON), Reason.DOCUMENT_NOT_RELEASED);
        report.release("b.staff", NOON);

        report.withdraw("a.staff", "Wrong cases.", NOON);

        assertThat(report.state()).isEqualTo(DonorReport.State.WITHDRAWN);
        assertThat(report.hasLeft()).isTrue();
        assertThat(report.reason()).isEmpty();
        refuses(() -> report.withdraw("a.staff", "Again.", NOON), Reason.DOCUMENT_NOT_RELEASED);
    }

    @Test
    void whoeverHoldsAFileLearnsThatItLeftAndTheDayItWasWithdrawnOn() {
        assertThat(left(report)).isEmpty();
        report.release("b.staff", NOON);

        assertThat(left(report)).contains(new Left("DONOR_REPORT", "HXL", LocalDate.of(2026, 2, 1), Optional.empty()));
        report.withdraw("a.staff", "Wrong cases.", NOON.plus(3, ChronoUnit.DAYS));
        assertThat(left(report).orElseThrow().withdrawnOn()).contains(LocalDate.of(2026, 2, 4));
    }

    @Test
    void aFileOfTwoReportsIsOutWhileOneOfThemIs() {
        var again = DonorReport.prepared(summary(0, 5), "a.staff", NOON);
        var refused = DonorReport.prepared(summary(0, 5), "a.staff", NOON);
        report.release("b.staff", NOON.plus(1, ChronoUnit.DAYS));
        again.release("b.staff", NOON);
        refused.sendBack("b.staff", "The target is another.", NOON.minus(9, ChronoUnit.DAYS));

        report.withdraw("a.staff", "Wrong cases.", NOON.plus(3, ChronoUnit.DAYS));

        assertThat(left(refused, report, again))
                .contains(new Left("DONOR_REPORT", "HXL", LocalDate.of(2026, 2, 1), Optional.empty()));
    }

    private static Optional<Left> left(DonorReport... holding) {
        return ReportCheck.left(ReportForm.HXL, List.of(holding), ZoneOffset.UTC);
    }

    @Test
    void aReasonIsSomethingAndNotTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> report.sendBack("b.staff", "  ", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> report.sendBack("b.staff", "x".repeat(1001), NOON));

        assertThat(report.state()).isEqualTo(DonorReport.State.AWAITED);
    }

    @Test
    void aPeriodIsReportedAsWhatItIsToTheDonor() {
        assertThat(agreement.kind(agreement.terms().get(0).period())).isEqualTo(ReportKind.ANNUAL);
        assertThat(agreement.kind(agreement.terms().get(1).period())).isEqualTo(ReportKind.FINAL);
    }

    @Test
    void aReportUnderAnotherPolicyTellsSomethingElseOnlyWhereAFigureDiffers() {
        assertThat(ReportMaking.tellTheSame(summary(0, 5), summary(0, 5))).isTrue();
        assertThat(ReportMaking.tellTheSame(summary(0, 5), summary(1, 5))).isFalse();
    }

    @Test
    void nothingOfThePeriodBeforeIsToldOtherwiseWhereNothingChanged() {
        var first = PublishedReport.of(summary(0, 5), NOON);
        var second = PublishedReport.of(summary(1, 5), NOON);

        assertThat(ToldOtherwise.between(first, second)).isEmpty();
    }

    @Test
    void withoutAPolicyThatCanBeFollowedNothingIsReported() {
        for (var text : List.of("", " ", "five", "5", "2/1", "5/0"))
            refuses(() -> Reporter.policy(text), Reason.SMALL_NUMBERS_NOT_SET);

        assertThat(Reporter.policy(" 5/1 ")).isEqualTo(new SmallNumbers(5, 1));
    }

    @Test
    void aSettingThatCannotBeFollowedIsRefusedByTheNameAnAdministratorKnows() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Reporter.publisher(Map.of("iati.identifier", "ours")::get))
                .returns(Reason.SETTING_FAULTY, Refusal::reason)
                .returns(List.of("dutybearer.iati.identifier"), Refusal::details);
    }

    @Test
    void aFileIsNamedForOldProgramsAndForPeople() {
        var written = new Written(ReportForm.HXL, "ERW_LAKE.csv", "Fondation du Lac 0042–25 (fr).csv", new byte[] {1});

        var file = ReportFile.of(report.number(), Locale.FRENCH, written);

        assertThat(file.disposition())
                .isEqualTo("attachment; filename=\"ERW_LAKE.csv\";"
                        + " filename*=UTF-8''Fondation%20du%20Lac%200042%E2%80%9325%20%28fr%29.csv");
        assertThat(file.holds(new byte[] {1})).isTrue();
        assertThat(file.holds(new byte[] {2})).isFalse();
    }

    private DonorSummary summary(int term, int threshold) {
        var order = new ReportOrder(
                agreement,
                agreement.terms().get(term).period(),
                ReportKind.ANNUAL,
                "Example Rights Watch",
                Locale.ENGLISH,
                Map.of());
        var cases = Disclosure.shipped().count(List.of(), agreement.frame(), LocalDate.of(2026, 2, 1));
        return DonorSummary.of(order, cases, new SmallNumbers(threshold, 1), List.of());
    }

    private static void refuses(ThrowingCallable call, Reason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
