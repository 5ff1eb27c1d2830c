package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dutybearer.core.ApproximateDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {
    @ParameterizedTest
    @CsvSource({
        "2007-03-02, 2025-03-01, UNDER_18",
        "2007-03-01, 2025-03-01, FROM_18_TO_29",
        "1995-03-01, 2025-02-28, FROM_18_TO_29",
        "1995-03-01, 2025-03-01, FROM_30_TO_59",
        "1965, 2025-12-31, FROM_60",
        "1990, 2025, FROM_30_TO_59",
        "2025, 2025-05, UNDER_18"
    })
    void ageIsThatOnTheDayOfTheAct(String birth, String act, AgeBand band) {
        assertThat(AgeBand.of(ApproximateDate.parse(birth), ApproximateDate.parse(act)))
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "2007, 2025-03-01",
        "1990~, 2025-03-01",
        "1990?, 2025-03-01",
        "1990, 2025-03~",
        "1990, ../2025",
        "2026-01-01, 2025-03-01"
    })
    void nobodyIsGuessedIntoABand(String birth, String act) {
        assertThat(AgeBand.of(ApproximateDate.parse(birth), ApproximateDate.parse(act)))
                .isEqualTo(AgeBand.UNKNOWN);
    }

    @Test
    void withoutABirthOrADayNothingIsKnown() {
        var date = ApproximateDate.parse("2025-03-01");

        assertThat(AgeBand.of(null, date)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeBand.of(date, null)).isEqualTo(AgeBand.UNKNOWN);
    }
}
