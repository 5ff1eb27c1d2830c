package org.dutybearer.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.Text;
import org.dutybearer.interchange.AgreementReader;
import org.junit.jupiter.api.Test;

/** Figures that partners gave, in the agreement they were asked for under: OC2 is a share, OP3 counts people. */
class EnteringTest {
    private static final ReportingPeriod SECOND_HALF = ReportingPeriod.parse("2025-07-01/2025-12-31");
    private static final ReportingPeriod NEXT = ReportingPeriod.parse("2026-01-01/2026-06-30");

    private final Agreement agreement = read();

    @Test
    void onlyWhatNothingOnRecordGivesIsAskedFor() {
        assertThat(agreement.toAsk(SECOND_HALF, Locale.FRENCH)).isEmpty();

        assertThat(agreement.toAsk(NEXT, Locale.FRENCH))
                .containsExactly(
                        new AskedFigure(
                                "OC2",
                                "Part des personnes aidées qui disent que cela a changé quelque chose",
                                "fraction de un",
                                false),
                        new AskedFigure("OP3", "Avocats formés", "personne", true));
    }

    @Test
    void aCopyHoldsWhatCameInAndTheAgreementStaysAsItIs() {
        var given = figure(NEXT, "0.7");

        var copy = agreement.entering(Map.of("OC2", List.of(given)));

        assertThat(copy.indicator("OC2").orElseThrow().entered(NEXT)).contains(given);
        assertThat(agreement.indicator("OC2").orElseThrow().entered(NEXT)).isEmpty();
        assertThat(agreement.entering(Map.of()))
                .usingRecursiveComparison()
                .ignoringFields("id", "indicators.id")
                .isEqualTo(agreement);
    }

    @Test
    void whatTheAgreementSaysItselfHoldsAndWhatItCannotTakeIsPassedOver() {
        var copy = agreement.entering(Map.of(
                "OC2", List.of(figure(SECOND_HALF, "0.1")),
                "OP3", List.of(figure(NEXT, "2.5")),
                "IM1", List.of(figure(NEXT, "3")),
                "OP9", List.of(figure(NEXT, "3"))));

        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("id", "indicators.id")
                .isEqualTo(agreement);
    }

    private static Entered figure(ReportingPeriod of, String number) {
        return Entered.of(of, Reported.of(new BigDecimal(number)), Text.of(Locale.ENGLISH, "A survey"));
    }

    private static Agreement read() {
        try {
            return new AgreementReader().read(Path.of("../samples/agreements/nordic-fund-2025.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
