package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Citation;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;

/** What the proof with generated cases once found, each by itself. */
class UnseenTest {
    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void donorsGetNothingThatSomebodyTypedAndNoDayOfReview() {
        var file = twoMenAtTheBorder()
                .about("a-topic-of-our-own")
                .about("liberty")
                .reviewed(english("A reviewer"), MARCH_1.minusDays(9));

        var briefing = brief(file, Audience.DONOR);

        assertThat(briefing.heading().topics()).containsExactly("Detention");
        assertThat(briefing.heading().reviewedOn()).isNull();
        assertThat(briefing.recommendations())
                .isNotEmpty()
                .extracting(r -> r.key().text())
                .allMatch(k -> k.matches("call-[0-9]+"));
    }

    @Test
    void donorsGetNoSummaryOfACaseThatIsAboutNobodyYet() {
        var file = aCase().summarised(english("What the team has heard so far."));

        assertThat(brief(file, Audience.DONOR).summary()).isEmpty();
        assertThat(brief(file, Audience.PUBLIC).summary()).startsWith("What the team");
    }

    @Test
    void aPositionOnAnEventThatIsNotToldStandsInTheChronologyAsAnyOther() {
        var secret = Source.of(key("secret"), SourceKind.OTHER).keptWithin(Sensitivity.CONFIDENTIAL);
        var report = theReport();
        var askar = agreeingToEverything(aMan("askar", "Askar Testuly"));
        var act = Act.of(List.of(askar), ActType.THREAT, Modality.DONE, Involvement.of(CHINA));
        act.accordingTo(Information.shown(secret));
        var position = Statement.of(key("denied"), StatementKind.OFFICIAL, CHINA, Stance.DENY)
                .on(ApproximateDate.parse("2019-06"))
                .saying(english("nothing happened"))
                .about(key("threat"))
                .accordingTo(Information.shown(report));

        var file = aCase().with(report)
                .with(secret)
                .with(askar)
                .with(Event.of(key("threat"), english("Threatened")).with(act))
                .with(position);

        assertThat(brief(file, Audience.PUBLIC).events())
                .extracting(EventView::kind)
                .containsExactly("POSITION");
    }

    @Test
    void aWitnessWhomTheRecordDoesNotKnowHasAgreedToNothing() {
        var heard = theReport().givenBy(key("nobody-here"));
        var file = aCase().with(heard)
                .with(Statement.of(key("denied"), StatementKind.OFFICIAL, CHINA, Stance.DENY)
                        .accordingTo(Information.shown(heard)));

        assertThat(brief(file, Audience.PUBLIC).statements()).isEmpty();
        assertThat(brief(file, Audience.CASE_TEAM).statements()).hasSize(1);
    }

    @Test
    void theDayOfADecisionIsToldToThoseWhoMayKnowTheDaysOfThePerson() {
        assertThat(decided(agreeingToEverything(aMan("askar", "Askar Testuly"))))
                .contains("7\u00A0January\u00A02020");
        assertThat(decided(withoutDays(aMan("askar", "Askar Testuly"))))
                .contains("January\u00A02020")
                .doesNotContain("7\u00A0January");
    }

    private String decided(Person askar) {
        var file = twoMenAtTheBorder(askar, agreeingToEverything(aMan("bolat", "Bolat Proveuly")));
        var court = Source.of(key("court"), SourceKind.OTHER).titled(english("A judgment"));
        var decision = Decision.of(
                List.of(askar),
                ProvisionRef.parse("CAT 16(1)"),
                CHINA,
                Conclusion.FOUND,
                english("A court"),
                LocalDate.of(2020, 1, 7),
                english("Its reasons"));
        decision.accordingTo(Information.shown(court));
        file.with(court).with(decision);
        return String.join(
                " ",
                brief(file, Audience.PUBLIC).obligations().stream()
                        .flatMap(o -> o.sayings().stream().map(SayingView::sentence))
                        .toList());
    }

    @Test
    void aDocumentAboutAPersonIsCitedByItsKindAndYearWhereTheRestCouldLeadToHim() {
        var file = judged(withoutDays(aMan("askar", "Askar Testuly")));

        assertThat(sources(brief(file, Audience.PUBLIC)))
                .contains("Court document, 2019.")
                .doesNotContain("Zaisan", "114");
        assertThat(sources(brief(judged(agreeingToEverything(aMan("askar", "Askar Testuly"))), Audience.PUBLIC)))
                .contains(
                        "District Court of Zaisan, Order in case 114/2019, court document, 3\u00A0November\u00A02019.");
    }

    @Test
    void theNumberOfAFileAtACourtIsNoWordOfAnyOtherTextEither() {
        var file = judged(withoutDays(aMan("askar", "Askar Testuly")))
                .with(Recommendation.to(KAZAKHSTAN, key("review"), english("Review the order in case 114/2019.")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(file, Audience.PUBLIC))
                .matches(refusal -> refusal.reason() == Reason.PROTECTED_WHEREABOUTS_IN_TEXT);
    }

    @Test
    void nobodyIsCalledByAnAliasBecauseItIsWrittenInAnotherScript() {
        var askar = agreeingToEverything(aMan("askar", "Askar Testuly"))
                .named(PersonName.of(PersonName.Kind.ALIAS, "Портной", "Cyrl"))
                .named(PersonName.of(PersonName.Kind.BIRTH, "Аскар Другойулы", "Cyrl"))
                .named(PersonName.of(PersonName.Kind.LEGAL, "Аскар Тестулы", "Cyrl"));
        var file = twoMenAtTheBorder(askar, agreeingToEverything(aMan("bolat", "Bolat Proveuly")));

        assertThat(brief(file, Audience.PUBLIC).people())
                .extracting(PersonView::otherForm)
                .containsExactly("Аскар Тестулы", null);
    }

    private static Person withoutDays(Person person) {
        for (Datum datum : List.of(Datum.NAME, Datum.TESTIMONY, Datum.CASE_EXISTENCE))
            person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        return person;
    }

    private static CaseFile judged(Person askar) {
        var order = Source.of(key("order"), SourceKind.COURT)
                .titled(english("Order in case 114/2019"))
                .publishedBy("District Court of Zaisan")
                .citedAs(new Citation("114/2019"))
                .dated(ApproximateDate.parse("2019-11-03"));
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.PRE_TRIAL);
        held.accordingTo(Information.shown(order));
        return twoMenAtTheBorder(askar, agreeingToEverything(aMan("bolat", "Bolat Proveuly")))
                .with(order)
                .with(held);
    }

    private static String sources(Briefing briefing) {
        return String.join(
                " ", briefing.sources().stream().map(SourceView::text).toList());
    }

    private Briefing brief(CaseFile file, Audience audience) {
        return disclosure.brief(file, audience, Locale.ENGLISH, MARCH_1);
    }
}
