package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.Use;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final CaseRef REF = CaseRef.parse("KAZ-2019-001");
    private static final LocalDate MADE = CaseFixtures.MARCH_1;
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final Consent KNOWN = Consent.given(Datum.CASE_EXISTENCE, Audience.TREATY_BODY, MADE);
    private static final Consent NAME = Consent.given(Datum.NAME, Audience.TREATY_BODY, MADE);

    private final Document document = made(List.of());
    private final List<DocumentUse> uses = uses();
    private List<Approval> withheld = List.of();

    @Test
    void aDocumentWhoseConsentsStandIsInForceUntilItsLastDay() {
        assertThat(on(MAY_1, NAME).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(on(MADE.plusDays(91), NAME).state()).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void nobodyGetsADocumentOnceAConsentItRestsOnHasComeToItsEnd() {
        var uses = List.of(new Use(Key.parse("askar"), Datum.NAME, MAY_1), new Use(Key.parse("askar"), Datum.LOCATION));

        assertThat(made(uses).availableUntil()).isEqualTo(MAY_1);
        assertThat(made(uses.subList(1, 2)).availableUntil()).isEqualTo(MADE.plusDays(90));
    }

    @Test
    void aConsentThatEndsEarlierThanWasSaidAsksForADecisionFromTheNextDay() {
        assertThat(on(MAY_1, NAME.until(MAY_1)).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(on(MAY_1, NAME.until(MAY_1.minusDays(1))).state()).isEqualTo(DocumentState.TO_DECIDE);
    }

    @Test
    void aConsentWithdrawnAsksForADecisionFromThatDay() {
        assertThat(on(MAY_1.minusDays(1), NAME.withdrawn(MAY_1)).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(on(MAY_1, NAME.withdrawn(MAY_1)).state()).isEqualTo(DocumentState.TO_DECIDE);
        assertThat(on(MAY_1, NAME.withdrawn(MAY_1)).since()).contains(MAY_1);
    }

    @Test
    void whoIsOnRecordNoMoreAllowsNothing() {
        assertThat(on(MAY_1).state()).isEqualTo(DocumentState.TO_DECIDE);
        assertThat(on(MAY_1).since()).isEmpty();
    }

    @Test
    void nobodyDecidesAboutWhatNobodyCanHave() {
        assertThat(on(MADE.plusDays(91), NAME.withdrawn(MAY_1)).state()).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void whatWasKeptStandsUntilSomethingElseIsTakenBack() {
        var kept = decision(Verdict.KEPT, on(MAY_1, NAME.withdrawn(MAY_1)));
        var again = Consent.given(Datum.NAME, Audience.TREATY_BODY, MAY_1.plusDays(2));

        assertThat(on(MAY_1, List.of(kept), NAME.withdrawn(MAY_1)).state()).isEqualTo(DocumentState.IN_FORCE);
        assertThat(on(MAY_1.plusDays(5), List.of(kept), NAME.withdrawn(MAY_1), again.withdrawn(MAY_1.plusDays(4)))
                        .state())
                .isEqualTo(DocumentState.TO_DECIDE);
    }

    @Test
    void whatWasWithdrawnStaysSoWhateverIsAllowedLater() {
        var withdrawn = decision(Verdict.WITHDRAWN, on(MAY_1, NAME.withdrawn(MAY_1)));

        var standing = on(MADE.plusDays(91), List.of(withdrawn), NAME);

        assertThat(standing.state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(standing.decided().orElseThrow().reason()).isEqualTo("She asked for it.");
    }

    @Test
    void whatWaitsForASecondPersonIsLookedAtWhileEverythingItRestsOnStands() {
        waits();

        assertThat(on(MAY_1, NAME).state()).isEqualTo(DocumentState.AWAITS_APPROVAL);
        assertThat(on(MAY_1, NAME).isReleased()).isFalse();
        assertThatNoException().isThrownBy(() -> on(MAY_1, NAME).requireStillToRelease());
    }

    @Test
    void whatWaitsIsDecidedAboutWhenAConsentIsTakenBackAndStaysWithdrawn() {
        waits();

        var touched = on(MAY_1, NAME.withdrawn(MAY_1));
        assertThat(touched.state()).isEqualTo(DocumentState.TO_DECIDE);
        assertThat(touched.isTouchedIn(REF)).isTrue();
        refuses(touched, Reason.CONSENT_OVER);

        var withdrawn = on(MADE.plusYears(1), List.of(decision(Verdict.WITHDRAWN, touched)), NAME.withdrawn(MAY_1));
        assertThat(withdrawn.state()).isEqualTo(DocumentState.WITHDRAWN);
        refuses(withdrawn, Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void whatWaitedBeyondItsLastDayIsNeverReleased() {
        waits();

        assertThat(on(MADE.plusDays(91), NAME).state()).isEqualTo(DocumentState.EXPIRED);
        refuses(on(MADE.plusDays(91), NAME), Reason.DOCUMENT_WITHDRAWN);
    }

    @Test
    void whatWasSentBackIsNotLookedAtAnyMoreAndATakenBackConsentStillAsksForADecision() {
        waits().sendBack("b.staff", "Not yet.", MAY_1.atStartOfDay().toInstant(ZoneOffset.UTC));

        refuses(on(MAY_1, NAME), Reason.DOCUMENT_SENT_BACK);
        refuses(on(MADE.plusDays(91), NAME), Reason.DOCUMENT_SENT_BACK);
        assertThat(on(MAY_1, NAME.withdrawn(MAY_1)).state()).isEqualTo(DocumentState.TO_DECIDE);
    }

    @Test
    void whatIsReleasedIsNotLookedAtByTheDoorOfWhatIsNot() {
        refuses(on(MAY_1, NAME), Reason.APPROVAL_OVER);
    }

    private static void refuses(DocumentStanding standing, Reason why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(standing::requireStillToRelease)
                .returns(why, Refusal::reason);
    }

    @Test
    void nobodyGetsAnAppealOnceItIsOver() {
        var appeal = new Finished(new byte[] {1}, Map.of(), MAY_1, "templates-1", "2026.2");

        assertThat(Document.made(attempt(), appeal, MADE).availableUntil()).isEqualTo(MAY_1);
    }

    @Test
    void aConsentWithdrawnInOneCaseHoldsThePortfolioBackAndConcernsThatCaseAlone() {
        var other = CaseRef.parse("KGZ-2024-007");
        var order = new Order(Kind.PORTFOLIO, List.of(other, REF), Audience.TREATY_BODY, Locale.ENGLISH, Format.PDF);
        var portfolio = Document.made(
                new Attempt(RunNumber.random(), 1, order, "a.staff", PseudonymKey.random()),
                new Finished(new byte[] {1}, Map.of(), null, "templates-1", "2026.2"),
                MADE);
        var askar = new Use(Key.parse("askar"), Datum.NAME);
        var uses = Stream.of(REF, other)
                .map(ref -> new DocumentUse(portfolio.number(), ref, askar))
                .toList();

        var standings = new Standings(
                List.of(portfolio),
                uses,
                List.of(),
                List.of(),
                (ref, person) -> new Consents(List.of(KNOWN, ref.equals(other) ? NAME.withdrawn(MAY_1) : NAME)),
                MAY_1,
                ZoneOffset.UTC);

        assertThat(standings.toDecide(other)).hasSize(1);
        assertThat(standings.toDecide(REF)).isEmpty();
        var standing = standings.toDecide().get(0);
        assertThat(standing.casesToDecide()).containsExactly(other);
        assertThat(standing.since(other)).contains(MAY_1);
        assertThat(standing.isTouchedIn(REF)).isFalse();
        assertThat(standing.document().cases()).containsExactly(REF, other);
    }

    @Test
    void theSameKeyInTwoCasesIsTwoPeople() {
        var other = new Lapse(CaseRef.parse("KGZ-2024-007"), Key.parse("askar"), Datum.NAME, MAY_1);

        assertThat(new Lapse(REF, Key.parse("askar"), Datum.NAME, MAY_1)).isNotEqualTo(other);
    }

    @Test
    void aPageShownBeforeSomethingMoreWasTakenBackHasAnotherSeal() {
        assertThat(on(MAY_1, NAME.withdrawn(MAY_1)).seal())
                .isNotEqualTo(on(MAY_1).seal());
    }

    @Test
    void textFormsHoldNoKeyAndNoReason() {
        var standing = on(MAY_1, List.of(decision(Verdict.KEPT, on(MAY_1))));

        assertThat(uses.toString() + standing + standing.decided() + on(MAY_1).open())
                .doesNotContain("askar", "She asked for it.");
    }

    private Approval waits() {
        var approval = Approval.awaited(document, PseudonymKey.random());
        withheld = List.of(approval);
        return approval;
    }

    private DocumentStanding on(LocalDate today, Consent... given) {
        return on(today, List.of(), given);
    }

    private DocumentStanding on(LocalDate today, List<DocumentDecision> decisions, Consent... given) {
        var consents = given.length == 0
                ? Consents.none()
                : new Consents(Stream.concat(Stream.of(KNOWN), Stream.of(given)).toList());
        return new Standings(
                        List.of(document), uses, decisions, withheld, (ref, person) -> consents, today, ZoneOffset.UTC)
                .of(document.number())
                .orElseThrow();
    }

    private DocumentDecision decision(Verdict verdict, DocumentStanding about) {
        return new DocumentDecision(
                document.number(),
                verdict,
                "She asked for it.",
                about.open(),
                "a.staff",
                MAY_1.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** As the gate itself tells them. */
    private List<DocumentUse> uses() {
        var askar = CaseFixtures.aMan("askar", "Askar Testuly").allows(KNOWN).allows(NAME);
        var file = CaseFixtures.twoMenAtTheBorder(askar, CaseFixtures.aMan("bolat", "Bolat Proveuly"));
        return Disclosure.shipped().brief(file, Audience.TREATY_BODY, Locale.ENGLISH, MADE).uses().stream()
                .map(use -> new DocumentUse(document.number(), REF, use))
                .toList();
    }

    private static Document made(List<Use> uses) {
        return Document.made(
                attempt(), new Finished(new byte[] {1}, Map.of(REF, uses), null, "templates-1", "2026.2"), MADE);
    }

    private static Attempt attempt() {
        var order = Order.briefing(REF, Audience.TREATY_BODY, Locale.ENGLISH, Format.PDF);
        return new Attempt(RunNumber.random(), 1, order, "a.staff", PseudonymKey.random());
    }
}
