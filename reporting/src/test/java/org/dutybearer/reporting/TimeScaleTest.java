package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    @Test
    void sixMonthsWithoutAnEventAreCutAndFiveAreNot() {
        assertThat(scale("2020-03-10", "2020-10-01").stretches()).hasSize(2);
        assertThat(scale("2020-03-10", "2020-09-01").stretches()).hasSize(1);
    }

    @Test
    void monthsAreEquallyWideAndDaysStandInThem() {
        var scale = scale("2021-02-01", "2021-04-30");

        assertThat(scale.endOf(day("2021-02-28"))).isCloseTo(scale.startOf(day("2021-03-01")), within(1e-9));
        assertThat(scale.startOf(day("2021-04-01")) - scale.startOf(day("2021-03-01")))
                .isCloseTo(scale.startOf(day("2021-03-01")) - scale.startOf(day("2021-02-01")), within(1e-9));
        assertThat(scale.at(day("2021-03-16")))
                .isBetween(scale.startOf(day("2021-03-16")), scale.endOf(day("2021-03-16")));
    }

    @Test
    void nothingStandsBeyondTheAxis() {
        var scale = scale("1998-01-01", "2003-06-01", "2010-01-01", "2021-05-20");

        assertThat(scale.startOf(day("1998-01-01"))).isEqualTo(100);
        assertThat(scale.endOf(day("2021-05-20"))).isLessThanOrEqualTo(450);
    }

    private static TimeScale scale(String... days) {
        return new TimeScale(Stream.of(days).map(TimeScaleTest::day).toList(), 100, 450);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
