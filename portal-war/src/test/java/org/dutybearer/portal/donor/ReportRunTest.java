package org.dutybearer.portal.donor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.run.RunState;
import org.dutybearer.portal.run.Superseded;
import org.junit.jupiter.api.Test;

class ReportRunTest {
    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");
    private static final ReportNumber REPORT = ReportNumber.parse("Q-7F3K-92QD");

    private final ReportRequest wanted = wanted("Two prisons were closed to visits.");
    private final ReportRun run = ReportRun.toPrepare(wanted, "a.staff", NOW);

    @Test
    void whatWasWantedIsReadBackAsItWasAskedFor() {
        assertThat(run.wanted()).isEqualTo(wanted);
        assertThat(run.toString() + wanted).doesNotContain("prisons");
    }

    @Test
    void aNodeThatWasOnlySlowAddsNothingToWhatAnotherBeganAnew() {
        var slow = run.begin(NOW).orElseThrow();
        run.read(slow, 20, 45);
        var anew = run.begin(NOW).orElseThrow();

        assertThat(run.casesRead()).isZero();
        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.read(slow, 21, 45));
        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.finish(slow, REPORT, NOW));
        run.finish(anew, REPORT, NOW);

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.report()).contains(REPORT);
    }

    @Test
    void whatIsCancelledLeavesNoReport() {
        var attempt = run.begin(NOW).orElseThrow();

        run.cancel("b.staff", NOW);

        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> run.finish(attempt, REPORT, NOW));
        assertThat(run.report()).isEmpty();
    }

    @Test
    void theSameOrderOfTheSamePersonIsOneAndOtherWordsMakeItAnother() {
        assertThat(run.isSameOrder(ReportRun.toPrepare(wanted, "a.staff", NOW.plusSeconds(1))))
                .isTrue();

        assertThat(run.isSameOrder(ReportRun.toPrepare(wanted, "b.staff", NOW))).isFalse();
        assertThat(run.isSameOrder(ReportRun.toPrepare(wanted("The lists came late."), "a.staff", NOW)))
                .isFalse();
        assertThat(run.isSameOrder(ReportRun.toRelease(REPORT, wanted, "a.staff", NOW)))
                .isFalse();
    }

    @Test
    void anExplanationHasAnEnd() {
        assertThatThrownBy(() -> wanted("x".repeat(1001))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalIsKeptWithItsPlaceAndNothingMore() {
        var attempt = run.begin(NOW).orElseThrow();

        run.refuse(attempt, new Refusal(Reason.PROTECTED_NAME_IN_TEXT, "IM1.explanation"), NOW);

        assertThat(run.reason()).contains("PROTECTED_NAME_IN_TEXT");
        assertThat(run.details()).contains("IM1.explanation");
        assertThat(run.wanted().explanations()).containsKey("IM1");
    }

    private static ReportRequest wanted(String explanation) {
        return new ReportRequest(
                Key.parse("lake-trust-2025"),
                ReportingPeriod.parse("2025-01-01/2025-12-31"),
                List.of(Locale.ENGLISH, Locale.FRENCH),
                Map.of("IM1", Text.of(Locale.ENGLISH, explanation)));
    }
}
