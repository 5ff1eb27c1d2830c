package org.dutybearer.portal.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.ReportOrder;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.portal.run.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportStandingTest {
    private static final CaseRef REF = CaseRef.parse("KAZ-2019-001");
    private static final Key ASKAR = Key.parse("askar");
    private static final LocalDate MADE = LocalDate.of(2026, 2, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
    private static final Consent COUNTED = Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, MADE);

    private DonorReport report;

    @BeforeEach
    void prepare() throws IOException {
        var agreement = new AgreementReader().read(Path.of("../samples/agreements/lake-trust-2025.yaml"));
        var order = new ReportOrder(
                agreement,
                agreement.terms().get(0).period(),
                ReportKind.ANNUAL,
                "Example Rights Watch",
                Locale.ENGLISH,
                Map.of());
        var cases = Disclosure.shipped().count(List.of(), agreement.frame(), MADE);
        var summary = DonorSummary.of(order, cases, new SmallNumbers(5, 1), List.of());
        report = DonorReport.prepared(summary, "a.staff", NOON);
    }

    @Test
    void whileTheConsentsStandTheReportIsHad() {
        report.release("b.staff", NOON);

        assertThat(on(MAY_1, COUNTED).isToDecide()).isFalse();
        assertThat(on(MAY_1.minusDays(1), COUNTED.withdrawn(MAY_1)).isToDecide())
                .isFalse();
        assertThat(on(MAY_1, COUNTED.until(MAY_1)).isToDecide()).isFalse();
        assertThat(on(MAY_1, COUNTED).isTouchedIn(REF)).isFalse();
    }

    @Test
    void aConsentThatWasWithdrawnEndedOrIsOnRecordNoMoreAsksForADecision() {
        report.release("b.staff", NOON);

        assertThat(on(MAY_1, COUNTED.withdrawn(MAY_1)))
                .returns(true, ReportStanding::isToDecide)
                .satisfies(standing -> assertThat(standing.since()).contains(MAY_1));
        assertThat(on(MAY_1, COUNTED.until(MAY_1.minusDays(1))))
                .returns(true, ReportStanding::isToDecide)
                .satisfies(standing -> assertThat(standing.since()).contains(MAY_1));
        assertThat(on(MAY_1))
                .returns(true, ReportStanding::isToDecide)
                .satisfies(standing -> assertThat(standing.since()).isEmpty());
    }

    @Test
    void whatIsOverInOneCaseIsNoConcernOfAnother() {
        report.release("b.staff", NOON);

        assertThat(on(MAY_1).isToDecideIn(REF)).isTrue();
        assertThat(on(MAY_1).isToDecideIn(CaseRef.parse("KAZ-2019-002"))).isFalse();
        assertThat(on(MAY_1).isTouchedIn(CaseRef.parse("KAZ-2019-002"))).isFalse();
    }

    @Test
    void aConsentForThePublicOrToSomethingElseHoldsNoFigureUp() {
        report.release("b.staff", NOON);

        assertThat(on(MAY_1, Consent.given(Datum.CASE_EXISTENCE, Audience.PUBLIC, MADE))
                        .isToDecide())
                .isTrue();
        assertThat(on(MAY_1, Consent.given(Datum.TESTIMONY, Audience.DONOR, MADE))
                        .isToDecide())
                .isTrue();
    }

    @Test
    void whatWasKeptIsHadUntilAConsentIsGivenAnewAndOverAgain() {
        report.release("b.staff", NOON);
        var ended = COUNTED.until(MAY_1.minusDays(1));
        var again = Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, MAY_1.plusDays(9))
                .until(JUNE_1.minusDays(1));

        var kept = decided(Verdict.KEPT, on(MAY_1, ended));

        assertThat(on(JUNE_1, List.of(kept), ended).isToDecide()).isFalse();
        assertThat(on(JUNE_1, List.of(kept), ended).isTouchedIn(REF)).isTrue();
        assertThat(on(JUNE_1, List.of(kept), ended, again).isToDecide()).isTrue();
    }

    @Test
    void whoeverDecidesWasShownAllThatIsOver() {
        report.release("b.staff", NOON);

        var shown = on(MAY_1, COUNTED.withdrawn(MAY_1)).seal();

        assertThat(on(JUNE_1, COUNTED.withdrawn(MAY_1)).seal()).isEqualTo(shown);
        assertThat(on(JUNE_1, COUNTED.withdrawn(JUNE_1)).seal()).isNotEqualTo(shown);
    }

    @Test
    void whatHasNotLeftIsNotDecidedAboutAndNeverLeaves() {
        assertThat(on(MAY_1, COUNTED.withdrawn(MAY_1)))
                .returns(false, ReportStanding::isToDecide)
                .returns(true, ReportStanding::isOverBeforeItLeft)
                .returns(true, standing -> standing.isTouchedIn(REF));
        assertThat(on(MAY_1, COUNTED).isOverBeforeItLeft()).isFalse();
    }

    @Test
    void whatIsWithdrawnWaitsForNobody() {
        report.release("b.staff", NOON);
        report.withdraw("a.staff", "Somebody took a consent back.", NOON);

        assertThat(on(MAY_1, COUNTED.withdrawn(MAY_1)))
                .returns(false, ReportStanding::isToDecide)
                .returns(true, standing -> standing.isTouchedIn(REF));
    }

    @Test
    void aReportRestsOnTheConsentItWasMadeWithAlsoBeforeThatIsOver() {
        assertThat(on(MADE, COUNTED).restsOn(REF, ASKAR, Datum.CASE_EXISTENCE)).isTrue();
        assertThat(on(MADE, COUNTED).restsOn(REF, ASKAR, Datum.TESTIMONY)).isFalse();
        assertThat(on(MADE, COUNTED).restsOn(CaseRef.parse("KAZ-2019-002"), ASKAR, Datum.CASE_EXISTENCE))
                .isFalse();
    }

    @Test
    void whatIsHeldBackTellsNothingByTheSideOfTheReportBeforeEither() {
        report.release("b.staff", NOON);
        var out = new ReportLine(on(MAY_1, COUNTED), List.of());
        var heldBack = new ReportLine(on(MAY_1), List.of());

        assertThat(OwnAgreement.isComparable(List.of(out, out))).isTrue();
        assertThat(OwnAgreement.isComparable(List.of(heldBack, out))).isFalse();
        assertThat(OwnAgreement.isComparable(List.of(out))).isFalse();
    }

    private ReportDecision decided(Verdict verdict, ReportStanding standing) {
        return new ReportDecision(report.number(), verdict, "She agreed.", standing.open(), "a.staff", NOON);
    }

    private ReportStanding on(LocalDate day, Consent... given) {
        return on(day, List.of(), given);
    }

    private ReportStanding on(LocalDate day, List<ReportDecision> decisions, Consent... given) {
        var use = new ReportUse(report.number(), REF, new Use(ASKAR, Datum.CASE_EXISTENCE));
        return ReportStanding.of(report, List.of(use), decisions, (ref, key) -> new Consents(List.of(given)), day);
    }
}
