package org.dutybearer.portal.donor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dutybearer.donor.CellName;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.PublishedFigure;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.junit.jupiter.api.Test;

class ToldOtherwiseTest {
    private static final ReportingPeriod FIRST = ReportingPeriod.parse("2025-01-01/2025-06-30");
    private static final ReportingPeriod SECOND = ReportingPeriod.parse("2025-07-01/2025-12-31");

    @Test
    void aFigureThatBothReportsTellAndNotAlikeIsToldWithBoth() {
        var earlier = List.of(told("A1", FIRST, "", "12"), told("A2", FIRST, "", "7"));
        var later = List.of(told("A1", FIRST, "", "14"), told("A2", FIRST, "", "7"), told("A1", SECOND, "", "9"));

        var changes = ToldOtherwise.between(earlier, later);

        assertThat(changes)
                .containsExactly(new ToldOtherwise("A1", Counted.PEOPLE, FIRST, Reported.of(12), Reported.of(14)));
    }

    @Test
    void whatIsTrueOfCategoriesStaysInTheReports() {
        var earlier = List.of(told("A1", FIRST, "SEX:FEMALE", "12"));
        var later = List.of(told("A1", FIRST, "SEX:FEMALE", "SUPPRESSED"));

        assertThat(ToldOtherwise.between(earlier, later)).isEmpty();
    }

    private static PublishedFigure told(String code, ReportingPeriod of, String category, String told) {
        return PublishedFigure.of(CellName.parse(code + "|PEOPLE|" + of + "|" + category), Reported.parse(told));
    }
}
