package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.InterventionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.person.Elsewhere;
import org.dutybearer.person.GroupSize;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who counts once and where, over the two halves of 2025, with numbers that one can count by hand. */
class TallyTest {
    private static final CountryCode KGZ = CountryCode.parse("KGZ");
    private static final CountryCode KAZ = CountryCode.parse("KAZ");
    private static final String IN_SPRING = "2025-03-10";
    private static final String IN_MAY = "2025-05-10";
    private static final String IN_AUTUMN = "2025-10-10";

    @Test
    void eachPersonCountsOnceInThePeriodOfTheFirstActAndEachActInItsOwn() {
        var again = somebody("again");
        var file = aCase("KGZ-2025-001", again, somebody("early"), somebody("late"));
        suffers(file, ActType.ILL_TREATMENT, IN_AUTUMN, "Osh Region", "again", "late");
        suffers(file, ActType.TORTURE, IN_SPRING, "Osh Region", "again", "early");
        suffers(file, ActType.TORTURE, IN_MAY, "Osh Region", "again");

        assertThat(people("people-ill-treated", "", file)).containsExactly(2, 1);
        assertThat(people("people-tortured", "", file)).containsExactly(2, 0);
        assertThat(acts("", file)).containsExactly(3, 2);
    }

    @Test
    void wherePlacesOfTheFirstPeriodDoNotAgreeOnlyTheCountryIsKnown() {
        var file = aCase("KGZ-2025-001", somebody("one"), somebody("two"));
        suffers(file, ActType.TORTURE, IN_SPRING, "Osh Region", "one", "two");
        suffers(file, ActType.TORTURE, IN_MAY, "Naryn Region", "two");
        suffers(file, ActType.TORTURE, IN_AUTUMN, "Naryn Region", "one");

        assertThat(people("people-tortured", "AREA:KGZ/Osh Region", file)).containsExactly(1, 0);
        assertThat(people("people-tortured", "AREA:KGZ/", file)).containsExactly(1, 0);
        assertThat(people("people-tortured", "COUNTRY:KGZ", file)).containsExactly(2, 0);
    }

    @Test
    void whoeverASourceShowsInTheFirstPeriodIsVerified() {
        var file = aCase("KGZ-2025-001", somebody("one"), somebody("two"));
        says(file, ActType.TORTURE, IN_SPRING, "one", "two");
        suffers(file, ActType.TORTURE, IN_MAY, null, "one");
        suffers(file, ActType.TORTURE, IN_AUTUMN, null, "two");

        assertThat(people("people-tortured", "VERIFICATION:VERIFIED", file)).containsExactly(1, 0);
        assertThat(people("people-tortured", "VERIFICATION:ALLEGED", file)).containsExactly(1, 0);
        assertThat(acts("VERIFICATION:VERIFIED", file)).containsExactly(1, 1);
        assertThat(acts("VERIFICATION:ALLEGED", file)).containsExactly(2, 0);
    }

    @Test
    void groupsOfKnownSizeAreSummedApartAndOneOfEstimatedSizeIsOneGroup() {
        var file = aCase(
                "KGZ-2025-001",
                somebody("one"),
                somebody("known").standingFor(GroupSize.of(12)),
                somebody("other").standingFor(GroupSize.of(30)),
                somebody("estimated").standingFor(GroupSize.about(1_000_000)));
        suffers(file, ActType.TORTURE, IN_SPRING, null, "one", "known", "estimated");
        suffers(file, ActType.TORTURE, IN_AUTUMN, null, "known", "other", "estimated");

        assertThat(people("people-tortured", "", file)).containsExactly(1, 0);
        assertThat(inGroups(file)).containsExactly(12, 30);
        assertThat(groups(file)).containsExactly(1, 0);
        assertThat(acts("", file)).as("against groups they are not counted").containsExactly(1, 0);
    }

    @Test
    void aGroupOnWhoseSizeTwoCasesDoNotAgreeIsOneOfUnknownSize() {
        var here = aCase(
                "KGZ-2025-001",
                somebody("group")
                        .standingFor(GroupSize.of(12))
                        .alsoIn(Elsewhere.in(CaseRef.parse("KGZ-2025-002"), Key.parse("group"))));
        var there = aCase("KGZ-2025-002", somebody("group").standingFor(GroupSize.of(14)));
        suffers(here, ActType.TORTURE, IN_SPRING, null, "group");
        suffers(there, ActType.TORTURE, IN_AUTUMN, null, "group");

        assertThat(inGroups(here, there)).containsExactly(0, 0);
        assertThat(groups(here, there)).containsExactly(1, 0);
    }

    @Test
    void whoStandsInTwoCasesCountsOnceAndWhatTheyDoNotAgreeOnIsNotKnown() {
        var here = aCase(
                "KGZ-2025-001",
                somebody("she").ofSex(Sex.FEMALE).alsoIn(Elsewhere.in(CaseRef.parse("KGZ-2025-002"), Key.parse("she"))),
                somebody("another").ofSex(Sex.FEMALE));
        var there = aCase(
                "KGZ-2025-002",
                somebody("she").ofSex(Sex.OTHER),
                somebody("another").ofSex(Sex.FEMALE));
        suffers(here, ActType.TORTURE, IN_AUTUMN, null, "she", "another");
        suffers(there, ActType.TORTURE, IN_SPRING, null, "she", "another");

        assertThat(people("people-tortured", "", here, there)).containsExactly(2, 1);
        assertThat(people("people-tortured", "SEX:UNKNOWN", here, there)).containsExactly(1, 0);
        assertThat(people("people-tortured", "SEX:FEMALE", here, there)).containsExactly(1, 1);
        assertThat(cases(here, there)).containsExactly(1, 1);
    }

    @Test
    void whatMayLieOutsideTheAgreementIsNotDatedWellEnoughAndWhatSurelyDoesIsNothing() {
        var file = aCase(
                "KGZ-2025-001",
                somebody("one"),
                somebody("two"),
                somebody("three"),
                somebody("four"),
                somebody("five"));
        suffers(file, ActType.TORTURE, "2024/2025", null, "one", "two");
        suffers(file, ActType.TORTURE, IN_SPRING, null, "two");
        suffers(file, ActType.TORTURE, "2024", null, "three");
        suffers(file, ActType.TORTURE, "2020-03/..", null, "four");
        suffers(file, ActType.TORTURE, "2025-03/..", null, "five");

        assertThat(people("people-tortured", "", file)).containsExactly(2, 0);
        assertThat(tally(file).notDated(rule("people-tortured"))).isEqualTo(1);
    }

    @Test
    void whoWasHelpedCountsInTheCountryOfTheCaseWhereItHasOne() {
        var one = aCase("KGZ-2025-001", somebody("one"));
        var two = aCase("KGZ-2025-002", somebody("two")).with(KAZ, Role.TERRITORY);
        for (var file : List.of(one, two)) {
            var help = Intervention.of(InterventionKind.LEGAL_AID, ApproximateDate.parse(IN_SPRING));
            file.persons().forEach(help::helping);
            file.with(help);
        }

        assertThat(people("people-helped", "COUNTRY:KGZ", one, two)).containsExactly(1, 0);
        assertThat(people("people-helped", "COUNTRY:UNKNOWN", one, two)).containsExactly(1, 0);
    }

    private static int[] people(String rule, String category, CaseFile... files) {
        return counts(tally(files).people("A1", rule(rule)), category);
    }

    private static int[] acts(String category, CaseFile... files) {
        return counts(tally(files).acts("A1", rule("acts-of-ill-treatment")), category);
    }

    private static int[] cases(CaseFile... files) {
        return counts(tally(files).cases("A1", rule("cases-followed")), "");
    }

    private static int[] inGroups(CaseFile... files) {
        return counts(tally(files).peopleInGroups("A1", rule("people-tortured")), "");
    }

    private static long[] groups(CaseFile... files) {
        return tally(files).groups(rule("people-tortured"));
    }

    private static int[] counts(CountTable table, String category) {
        return IntStream.range(0, table.periods())
                .map(period -> Math.toIntExact(table.at(category, period)))
                .toArray();
    }

    private static CountingRule rule(String key) {
        return CountingRules.shipped().the(Key.parse(key));
    }

    private static Tally tally(CaseFile... files) {
        var agreement = agreement();
        return new Tally(
                agreement, Disclosure.shipped().count(List.of(files), agreement.frame(), LocalDate.of(2026, 1, 15)));
    }

    private static Agreement agreement() {
        return InventedAgreement.saying("""
            period: 2025-01-01/2025-12-31
            areas: [{state: KGZ, name: {en: Osh Region}}, {state: KGZ, name: {en: Naryn Region}}]
            reports: [{period: 2025-01-01/2025-06-30}, {period: 2025-07-01/2025-12-31}]
            indicators: [{code: A1, level: IMPACT, rule: people-tortured}]
            """);
    }

    private static CaseFile aCase(String ref, Person... people) {
        var opened = LocalDate.of(2025, 1, 2);
        var file = CaseFile.open(CaseRef.parse(ref), Locale.ENGLISH, english("An invented case"), opened)
                .with(KGZ, Role.TERRITORY)
                .with(Source.of(Key.parse("report"), SourceKind.NGO).dated(ApproximateDate.of(opened)));
        for (var person : people) file.with(person);
        return file;
    }

    private static Person somebody(String key) {
        return Person.of(Key.parse(key))
                .named(PersonName.of(PersonName.Kind.PREFERRED, "Invented " + key, "Latn"))
                .allows(Consent.given(Datum.CASE_EXISTENCE, Audience.DONOR, LocalDate.of(2025, 1, 2)));
    }

    /** As a report shows. */
    private static void suffers(CaseFile file, ActType type, String date, @Nullable String area, String... whom) {
        happens(file, type, date, area, whom, Standing.SHOWN);
    }

    /** As a report has it that they say. */
    private static void says(CaseFile file, ActType type, String date, String... whom) {
        happens(file, type, date, null, whom, Standing.ALLEGED);
    }

    private static void happens(
            CaseFile file, ActType type, String date, @Nullable String area, String[] whom, Standing standing) {
        var event = Event.of(Key.parse("event-" + (file.events().size() + 1)), english("An invented event"))
                .at(Place.in(KGZ, area, null))
                .on(ApproximateDate.parse(date));
        for (var key : whom) {
            var person = file.person(Key.parse(key)).orElseThrow();
            var act = Act.of(List.of(person), type, Modality.ALLEGED_DONE, Involvement.of(KGZ));
            var report = file.sources().get(0);
            act.accordingTo(
                    standing == Standing.SHOWN
                            ? Information.shown(report)
                            : Information.of(report, Standing.ALLEGED, Connection.OTHER));
            event.with(act);
        }
        file.with(event);
    }

    private static Text english(String words) {
        return Text.of(Locale.ENGLISH, words);
    }
}
