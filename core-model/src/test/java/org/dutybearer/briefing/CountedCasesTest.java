package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.junit.jupiter.api.Test;

/** Who may be counted for donors, and what of them leaves the gate. */
class CountedCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);
    private static final CountryCode KGZ = CountryCode.parse("KGZ");
    private static final CountingFrame FRAME = CountingFrame.of(
            ReportingCalendar.of(BEFORE, List.of(LocalDate.of(2025, 12, 31))),
            List.of(Area.of(KGZ, english("Osh Region"))));

    @Test
    void whoAgreedThatDonorsKnowOfTheCaseIsCounted() {
        var cases = cases(beaten("KGZ-2025-001", counted(aWoman())));

        assertThat(cases.occurrences()).singleElement().satisfies(view -> {
            assertThat(view.sex()).isEqualTo(Sex.FEMALE);
            assertThat(view.what()).hasToString("ACT ILL_TREATMENT");
            assertThat(view.mark()).isEqualTo(Mark.SHOWN);
            assertThat(view.area()).isZero();
            assertThat(view.period()).isZero();
        });
        assertThat(cases.uses().values())
                .flatExtracting(uses -> uses)
                .containsExactly(new Use(Key.parse("person-1"), Datum.CASE_EXISTENCE));
    }

    @Test
    void aConsentForThePublicCountsNobodyForDonors() {
        var person = aWoman().allows(Consent.given(Datum.CASE_EXISTENCE, Audience.PUBLIC, BEFORE));

        assertThat(cases(beaten("KGZ-2025-001", person)).occurrences()).isEmpty();
    }

    @Test
    void aConsentTakenBackCountsNoMoreFromThatDay() {
        var person = aWoman().allows(Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, BEFORE)
                .withdrawn(DAY));

        assertThat(cases(beaten("KGZ-2025-001", person)).occurrences()).isEmpty();
    }

    @Test
    void aCaseThatNobodyLetsDonorsKnowOfIsLeftOutWithAllThatStandsInIt() {
        var known = beaten("KGZ-2025-001", counted(aWoman()));
        var unknown = beaten("KGZ-2025-002", aWoman())
                .with(Recommendation.to(KGZ, Key.parse("investigate"), english("Investigate it."))
                        .stands(StatusEntry.of(BEFORE, RecommendationStatus.OPEN, null)))
                .with(Intervention.of(InterventionKind.LETTER, ApproximateDate.of(BEFORE)))
                .with(Publication.of(
                        IndexNumber.parse("EUR 58/1001/2025"),
                        PublicationKind.PUBLIC_STATEMENT,
                        BEFORE,
                        Locale.ENGLISH,
                        english("An invented statement")));

        var together = cases(known, unknown);

        assertThat(together.leftOut()).containsExactly(unknown.ref());
        assertThat(told(together)).isEqualTo(told(cases(known))).doesNotContain("1001");
        assertThat(told(cases(known, letKnow(unknown)))).contains("1001").isNotEqualTo(told(together));
    }

    @Test
    void whatStaffWriteForDonorsNamesNobodyOfACaseLeftOutEither() {
        var cases = cases(beaten("KGZ-2025-001", aWoman()));

        assertThat(cases.leftOut()).isNotEmpty();
        assertThatThrownBy(() -> cases.requireTellable("OC1.explanation", "We helped Perizat Mockuly."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatStaffWriteForDonorsNamesNobodyOfACaseThatIsNotCountedEither() {
        var elsewhere = beaten("KAZ-2025-009", aWoman());
        var cases = Disclosure.shipped().count(List.of(), () -> Stream.of(elsewhere), FRAME, DAY);

        assertThatThrownBy(() -> cases.requireTellable("OC1.explanation", "We helped Perizat Mockuly."))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.PROTECTED_NAME_IN_TEXT));
        cases.requireTellable("OC1.explanation", "We helped fewer people than we had hoped.");
    }

    @Test
    void aTelephoneNumberReachesNoDonorThoughNoCaseIsCounted() {
        var cases = Disclosure.shipped().count(List.of(), FRAME, DAY);

        assertThatThrownBy(() -> cases.requireTellable("OC1.source", "Dr N, +7 701 555 01 42"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.PERSONAL_DETAIL_IN_TEXT));
    }

    @Test
    void whatSheToldCountsOnlyWhereSheAgreedToThatToo() {
        var silent = counted(aWoman());
        var telling = counted(aWoman()).allows(Consent.given(Datum.TESTIMONY, Audience.DONOR, BEFORE));

        assertThat(cases(told("KGZ-2025-001", silent)).occurrences()).isEmpty();
        assertThat(cases(told("KGZ-2025-001", telling)).occurrences())
                .extracting(OccurrenceView::mark)
                .containsExactly(Mark.ALLEGED);
    }

    @Test
    void whatStaysCloserThanOpenIsNotCounted() {
        var file = beaten("KGZ-2025-001", counted(aWoman()));
        file.acts().forEach(act -> act.keptWithin(Sensitivity.RESTRICTED));

        assertThat(cases(file).occurrences()).isEmpty();
    }

    @Test
    void whatIsHeldToBeNoViolationIsNotCounted() {
        var file = beaten("KGZ-2025-001", counted(aWoman()));
        file.events().forEach(event -> event.heldToBe(ViolationStatus.CONFIRMED_NOT_VIOLATION));

        assertThat(cases(file).occurrences()).isEmpty();
    }

    @Test
    void somebodyInTwoCasesIsOneWhereTheCasesSaySo() {
        var here = counted(aWoman()).alsoIn(Elsewhere.in(CaseRef.parse("KGZ-2025-002"), Key.parse("person-1")));
        var there = counted(aWoman());

        assertThat(cases(beaten("KGZ-2025-001", here), beaten("KGZ-2025-002", there))
                        .occurrences())
                .extracting(OccurrenceView::whose)
                .containsExactly(1, 1);
        assertThat(cases(beaten("KGZ-2025-001", counted(aWoman())), beaten("KGZ-2025-002", counted(aWoman())))
                        .occurrences())
                .extracting(OccurrenceView::whose)
                .containsExactly(1, 2);
    }

    @Test
    void whatTwoRecordsOfOnePersonDoNotAgreeOnIsNotKnown() {
        var here = counted(aWoman()).alsoIn(Elsewhere.in(CaseRef.parse("KGZ-2025-002"), Key.parse("person-1")));
        var there = counted(aWoman().ofSex(Sex.MALE));

        assertThat(cases(beaten("KGZ-2025-001", here), beaten("KGZ-2025-002", there))
                        .occurrences())
                .extracting(OccurrenceView::sex)
                .containsOnly(Sex.UNKNOWN);
    }

    @Test
    void whatStaffWroteForDonorsNamesNobody() {
        var cases = cases(beaten("KGZ-2025-001", counted(aWoman())));

        assertThatThrownBy(() -> cases.requireTellable("OC1.explanation", "We helped Perizat Mockuly."))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.PROTECTED_NAME_IN_TEXT);
                    assertThat(refusal.details()).containsExactly("OC1.explanation");
                });
    }

    @Test
    void aCaseGivenTwiceIsNotCountedTwice() {
        var file = beaten("KGZ-2025-001", counted(aWoman()));

        assertThatThrownBy(() -> cases(file, file)).isInstanceOf(IllegalArgumentException.class);
    }

    /** All that a donor's report can be made of. */
    private static String told(CountedCases cases) {
        return List.of(
                        cases.briefings().stream().map(Briefing::publications).toList(),
                        cases.briefings().stream()
                                .map(Briefing::recommendations)
                                .toList(),
                        cases.occurrences(),
                        cases.calls(),
                        cases.activities())
                .toString();
    }

    private static CaseFile letKnow(CaseFile file) {
        file.persons().forEach(CountedCasesTest::counted);
        return file;
    }

    private static CountedCases cases(CaseFile... files) {
        return Disclosure.shipped().count(List.of(files), FRAME, DAY);
    }

    private static Person aWoman() {
        return Person.of(Key.parse("person-1"))
                .named(PersonName.of(PersonName.Kind.PREFERRED, "Perizat Mockuly", "Latn"))
                .ofSex(Sex.FEMALE);
    }

    private static Person counted(Person person) {
        return person.allows(Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, BEFORE));
    }

    private static CaseFile beaten(String ref, Person person) {
        var report = Source.of(Key.parse("report"), SourceKind.NGO);
        return illTreated(ref, person, report, Information.shown(report));
    }

    private static CaseFile told(String ref, Person person) {
        var account = Source.of(Key.parse("account"), SourceKind.TESTIMONY).givenBy(person.key());
        return illTreated(ref, person, account, Information.of(account, Standing.ALLEGED, Connection.VICTIM));
    }

    private static CaseFile illTreated(String ref, Person person, Source source, Information information) {
        var act = Act.of(List.of(person), ActType.ILL_TREATMENT, Modality.ALLEGED_DONE, Involvement.of(KGZ));
        act.accordingTo(information);
        return CaseFile.open(CaseRef.parse(ref), Locale.ENGLISH, english("A case"), BEFORE)
                .with(person)
                .with(source)
                .with(Event.of(Key.parse("station"), english("At a station"))
                        .on(ApproximateDate.parse("2025-03-04"))
                        .at(Place.in(KGZ, "osh region", null))
                        .with(act));
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }
}
