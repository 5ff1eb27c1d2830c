package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ChangeView.Why;
import org.dutybearer.donor.QualityView.Quality;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.junit.jupiter.api.Test;

/** Three half-years in which people were killed, ten in each, and what a later report tells otherwise than one before. */
class CorrectedReportTest {
    private static final CountryCode STATE = CountryCode.parse("KGZ");
    private static final List<ReportingPeriod> PERIODS = List.of(
            ReportingPeriod.parse("2025-01-01/2025-06-30"),
            ReportingPeriod.parse("2025-07-01/2025-12-31"),
            ReportingPeriod.parse("2026-01-01/2026-06-30"));
    private static final SmallNumbers EXACT = SmallNumbers.parse("5/1");

    private final List<PublishedReport> earlier = new ArrayList<>();

    @Test
    void whatChangedInAPeriodIsToldThoughTheNewestReportIsOfAnEarlierOne() {
        release(0, EXACT, 10, 10, 10);
        release(1, EXACT, 10, 10, 10);
        release(0, EXACT, 10, 10, 10);

        var third = summary(2, EXACT, 1, 10, 17, 10);

        assertThat(third.changes())
                .extracting(ChangeView::period, ChangeView::was, ChangeView::is, ChangeView::why)
                .containsExactly(tuple(PERIODS.get(1), Reported.of(10), Reported.of(17), Why.LATE_ENTRIES));
        assertThat(late(third)).isEqualTo(Reported.of(7));
    }

    @Test
    void aCorrectedReportCountsAsLateWhatItTellsAsLate() {
        release(0, EXACT, 10, 10, 10);

        var corrected = summary(0, EXACT, 1, 16, 10, 10);

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.changes()).extracting(ChangeView::why).containsExactly(Why.LATE_ENTRIES);
        assertThat(late(corrected)).isEqualTo(Reported.of(6));
    }

    @Test
    void nothingIsLateInTheFirstReport() {
        assertThat(late(summary(0, EXACT, 1, 10, 10, 10))).isEqualTo(Reported.empty(WhyEmpty.NOT_APPLICABLE));
    }

    @Test
    void underAnotherPolicyAFigureIsToldOtherwiseAndNobodyCorrectedIt() {
        release(0, EXACT, 12, 10, 10);

        var rounded = summary(1, SmallNumbers.parse("5/5"), 1, 12, 10, 10);

        assertThat(rounded.changes())
                .extracting(ChangeView::was, ChangeView::is, ChangeView::why)
                .containsExactly(tuple(Reported.of(12), Reported.of(10), Why.TOLD_OTHERWISE));
        assertThat(late(rounded)).isEqualTo(Reported.empty(WhyEmpty.NOT_APPLICABLE));
    }

    @Test
    void underAnotherVersionOfTheAgreementItIsToldOtherwiseToo() {
        release(0, EXACT, 10, 10, 10);

        var other = summary(1, EXACT, 2, 16, 10, 10);

        assertThat(other.changes()).extracting(ChangeView::why).containsExactly(Why.TOLD_OTHERWISE);
    }

    @Test
    void aReportOfAPeriodThatGoesOnIsAnInterimOneAndSaysSo() {
        var early = summaryOn(PERIODS.get(2).end(), 2, EXACT, 1, 10, 10, 10);
        var over = summaryOn(PERIODS.get(2).end().plusDays(1), 2, EXACT, 1, 10, 10, 10);

        assertThat(early.kind()).contains(ReportKind.INTERIM);
        assertThat(early.about()).extracting(NoteView::note).contains(NoteView.Note.NOT_OVER);
        assertThat(over.kind()).contains(ReportKind.FINAL);
        assertThat(over.about()).extracting(NoteView::note).doesNotContain(NoteView.Note.NOT_OVER);
    }

    @Test
    void onlyTheReportWithWhichTheAgreementEndsIsFinal() {
        var agreement = agreement(1);

        assertThat(agreement.kind(PERIODS.get(2))).isEqualTo(ReportKind.INTERIM);
    }

    @Test
    void whatIsOverdueStaysDueUntilItLeft() {
        var agreement = agreement(1);

        assertThat(agreement.nextDue(List.of()).map(ReportingTerm::period)).contains(PERIODS.get(0));
        assertThat(agreement.nextDue(List.of(PERIODS.get(1))).map(ReportingTerm::period))
                .contains(PERIODS.get(0));
        assertThat(agreement.nextDue(List.of(PERIODS.get(0))).map(ReportingTerm::period))
                .contains(PERIODS.get(1));
        assertThat(agreement.nextDue(PERIODS)).isEmpty();
    }

    @Test
    void whatIsPartlyMetAndThenMetHasBeenMetOrPartlySinceTheFirstOfThese() {
        var half = agreement(1).terms().get(0).period();
        var call = Recommendation.to(STATE, Key.parse("call"), english("An invented call"))
                .stands(StatusEntry.of(LocalDate.of(2025, 2, 1), RecommendationStatus.OPEN, null))
                .stands(StatusEntry.of(LocalDate.of(2025, 3, 1), RecommendationStatus.PARTLY_MET, null))
                .stands(StatusEntry.of(LocalDate.of(2025, 9, 1), RecommendationStatus.MET, null))
                .stands(StatusEntry.of(LocalDate.of(2026, 2, 1), RecommendationStatus.MET, null));

        assertThat(half).isEqualTo(PERIODS.get(0));
        assertThat(counted("recommendations-made", call)).containsExactly(1, 0, 0);
        assertThat(counted("recommendations-met-or-partly", call)).containsExactly(1, 0, 0);
        assertThat(counted("recommendations-met", call)).containsExactly(0, 1, 0);
    }

    @Test
    void whatWasMetAndIsNotAnyMoreCountsNowhereUntilItIsMetAgain() {
        var call = Recommendation.to(STATE, Key.parse("call"), english("An invented call"))
                .stands(StatusEntry.of(LocalDate.of(2025, 2, 1), RecommendationStatus.MET, null))
                .stands(StatusEntry.of(LocalDate.of(2025, 9, 1), RecommendationStatus.REJECTED, null));

        assertThat(counted("recommendations-met", call)).containsExactly(0, 0, 0);

        call.stands(StatusEntry.of(LocalDate.of(2026, 3, 1), RecommendationStatus.MET, null));

        assertThat(counted("recommendations-met", call)).containsExactly(0, 0, 1);
    }

    private static long[] counted(String rule, Recommendation call) {
        var agreement = agreement(1);
        var file = aCase(0, 0, 0);
        file.with(call);
        var cases = Disclosure.shipped().count(List.of(file), agreement.frame(), LocalDate.of(2026, 8, 1));
        return new Tally(agreement, cases)
                .recommendations(CountingRules.shipped().the(Key.parse(rule)));
    }

    private void release(int place, SmallNumbers policy, int... killed) {
        var on =
                PERIODS.get(2).end().plusDays(1 + earlier.size()).atStartOfDay().toInstant(ZoneOffset.UTC);
        earlier.add(PublishedReport.of(summary(place, policy, 1, killed), on));
    }

    private DonorSummary summary(int place, SmallNumbers policy, int version, int... killed) {
        return summaryOn(LocalDate.of(2026, 8, 1), place, policy, version, killed);
    }

    private DonorSummary summaryOn(LocalDate day, int place, SmallNumbers policy, int version, int... killed) {
        var agreement = agreement(version);
        var cases = Disclosure.shipped().count(List.of(aCase(killed)), agreement.frame(), day);
        var order = new ReportOrder(
                agreement, PERIODS.get(place), ReportKind.FINAL, "Example Rights Watch", Locale.ENGLISH, Map.of());
        return DonorSummary.of(order, cases, policy, earlier);
    }

    private static Reported late(DonorSummary summary) {
        return summary.quality().stream()
                .filter(row -> row.quality() == Quality.LATE_ENTRIES)
                .map(QualityView::number)
                .findFirst()
                .orElseThrow();
    }

    private static Agreement agreement(int version) {
        return InventedAgreement.saying("""
            period: 2025-01-01/2027-12-31
            reports:
              - {period: 2025-01-01/2025-06-30, due: 2025-09-30}
              - {period: 2025-07-01/2025-12-31, due: 2026-03-31}
              - {period: 2026-01-01/2026-06-30, due: 2026-09-30}
            indicators:
              - {code: A1, level: IMPACT, rule: people-killed}
            """).inVersion(version);
    }

    private static CaseFile aCase(int... killed) {
        var opened = LocalDate.of(2025, 1, 2);
        var file = CaseFile.open(CaseRef.parse("KGZ-2025-901"), Locale.ENGLISH, english("An invented case"), opened)
                .with(STATE, Role.TERRITORY);
        var report = Source.of(Key.parse("report"), SourceKind.NGO).dated(ApproximateDate.of(opened));
        file.with(report);
        for (int p = 0; p < killed.length; p++)
            for (int i = 1; i <= killed[p]; i++) {
                var person = Person.of(Key.parse("person-" + p + "-" + i))
                        .named(PersonName.of(PersonName.Kind.PREFERRED, "Invented" + p + i + " Fictqyzy", "Latn"))
                        .allows(Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, opened));
                file.with(person);
                var act = Act.of(List.of(person), ActType.KILLING, Modality.DONE, Involvement.of(STATE));
                act.accordingTo(Information.shown(report));
                file.with(Event.of(Key.parse("event-" + p + "-" + i), english("An invented event"))
                        .at(Place.in(STATE, null, null))
                        .on(ApproximateDate.of(PERIODS.get(p).start().plusDays(i)))
                        .with(act));
            }
        return file;
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }
}
