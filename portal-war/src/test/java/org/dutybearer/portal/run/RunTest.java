package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");
    private static final DocumentNumber DOCUMENT = DocumentNumber.parse("D-7F3K-92QD");

    private final Run run = Run.asked(
            Order.briefing(CaseRef.parse("LVA-2024-001"), Audience.PUBLIC, Locale.ENGLISH, Format.PDF), "a.staff", NOW);

    @Test
    void aRunThatIsBegunAndFinishedIsDone() {
        var attempt = run.begin(NOW).orElseThrow();

        run.reach(attempt, Stage.RECORD);
        run.finish(attempt, DOCUMENT, NOW);

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.document()).contains(DOCUMENT);
        assertThat(run.attempt()).isEqualTo(1);
    }

    @Test
    void whatAnOlderAttemptBringsIsRefused() {
        var older = run.begin(NOW).orElseThrow();
        var newer = run.begin(NOW).orElseThrow();

        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.reach(older, Stage.CHECK));
        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.finish(older, DOCUMENT, NOW));
        run.finish(newer, DOCUMENT, NOW);

        assertThat(run.state()).isEqualTo(RunState.DONE);
    }

    @Test
    void allAttemptsCallPeopleByTheSameLettersAndAfterThemNobodyKnowsWhoWasWho() throws Exception {
        var first = run.begin(NOW).orElseThrow();
        var second = run.begin(NOW).orElseThrow();
        var other = Run.asked(run.order(), "a.staff", NOW).begin(NOW).orElseThrow();

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(other.key()).isNotEqualTo(first.key());
        assertThat(second.toString())
                .doesNotContain(HexFormat.of().formatHex(second.key().secret()));
        run.finish(second, DOCUMENT, NOW);
        var kept = Run.class.getDeclaredField("pseudonymKey");
        kept.setAccessible(true);
        assertThat(kept.get(run)).isNull();
    }

    @Test
    void aRunThatIsOverIsNotBegunAgain() {
        run.cancel("b.staff", NOW);

        assertThat(run.begin(NOW)).isEmpty();
        assertThat(run.endedBy()).contains("b.staff");
    }

    @Test
    void whatACancelledRunBringsIsRefused() {
        var attempt = run.begin(NOW).orElseThrow();
        run.cancel("b.staff", NOW);

        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.finish(attempt, DOCUMENT, NOW));
    }

    @Test
    void cancellingTwiceIsRefused() {
        run.cancel("b.staff", NOW);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run.cancel("b.staff", NOW))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.RUN_OVER));
    }

    @Test
    void aRefusalIsFinalAndKeepsItsPlacesWithoutWords() {
        var attempt = run.begin(NOW).orElseThrow();

        run.refuse(attempt, new Refusal(Reason.PROTECTED_NAME_IN_TEXT, "events[3]"), NOW);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.reason()).contains("PROTECTED_NAME_IN_TEXT");
        assertThat(run.details()).contains("events[3]");
    }

    @Test
    void aPassingFaultIsTriedAgainAfterThirtySecondsAndTheThirdIsTheLast() {
        assertThat(stumble()).contains(NOW.plusSeconds(30));
        assertThat(run.state()).isEqualTo(RunState.RETRYING);
        assertThat(stumble()).contains(NOW.plusSeconds(30));
        assertThat(stumble()).isEmpty();

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.reason()).contains("GIVEN_UP");
    }

    @Test
    void theMessageOfAFaultIsNotKept() {
        var attempt = run.begin(NOW).orElseThrow();

        run.stumble(attempt, new IllegalStateException("Amina Testova was here"), NOW);

        assertThat(run.details().orElseThrow()).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void beingPutBackByAServerThatStopsCostsNoTry() {
        run.putBack(run.begin(NOW).orElseThrow());

        assertThat(run.state()).isEqualTo(RunState.QUEUED);
        assertThat(run.failures()).isZero();
        assertThat(run.begin(NOW)).map(Attempt::number).contains(2);
    }

    @Test
    void aRunThatKeepsKillingItsServerIsGivenUp() {
        for (int i = 0; i < 8; i++) assertThat(run.begin(NOW)).isPresent();

        assertThat(run.begin(NOW)).isEmpty();
        assertThat(run.state()).isEqualTo(RunState.FAILED);
    }

    private Optional<Instant> stumble() {
        return run.stumble(run.begin(NOW).orElseThrow(), new IllegalStateException(), NOW);
    }
}
