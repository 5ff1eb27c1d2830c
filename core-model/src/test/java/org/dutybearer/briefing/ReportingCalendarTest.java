package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.ApproximateDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCalendarTest {
    private static final ReportingCalendar HALF_YEARS = ReportingCalendar.of(
            LocalDate.of(2025, 1, 1), List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31)));

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 0",
        "2025-06-30, 0",
        "2025-07-01, 1",
        "2025-06, 0",
        "2025, 1",
        "2025-06-30/2025-07-02, 1",
        "2025-03/.., 0",
        "2025-05-01?, 0",
        "2025-03~, 0",
        "2025-06~, 1"
    })
    void aDateCountsInThePeriodByWhoseEndItHadSurelyHappened(String date, int period) {
        assertThat(HALF_YEARS.periodOf(ApproximateDate.parse(date))).hasValue(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2026-01-01", "2024/2025", "202X", "2025~", "../2025-03", "2025-01~", "2026"})
    void whatMayLieOutsideOfAllCountsNowhere(String date) {
        assertThat(HALF_YEARS.periodOf(ApproximateDate.parse(date))).isEmpty();
    }

    @Test
    void whatHasNoDateCountsNowhere() {
        assertThat(HALF_YEARS.periodOf((ApproximateDate) null)).isEmpty();
    }

    @Test
    void onlyWhatSurelyLiesOutsideIsNoGapInTheRecord() {
        assertThat(HALF_YEARS.isSurelyOutside(ApproximateDate.parse("2024"))).isTrue();
        assertThat(HALF_YEARS.isSurelyOutside(ApproximateDate.parse("2024/2025")))
                .isFalse();
        assertThat(HALF_YEARS.isSurelyOutside(ApproximateDate.parse("2024~"))).isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> ReportingCalendar.of(LocalDate.of(2025, 1, 1), List.of(LocalDate.of(2024, 12, 31))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
