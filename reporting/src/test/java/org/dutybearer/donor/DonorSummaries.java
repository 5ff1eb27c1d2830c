package org.dutybearer.donor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.RecommendationsView.Over;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.ProvisionRef;

/** Invented summaries. They stand in the package of the summary because nobody else may make one without briefings. */
public final class DonorSummaries {
    public static final ReportingPeriod YEAR = ReportingPeriod.parse("2026-01-01/2026-12-31");
    public static final LocalDate SNAPSHOT = LocalDate.of(2026, 11, 24);

    private DonorSummaries() {}

    /** Three cases, five recommendations to two states, two publications. */
    public static DonorSummary ofThreeCases(Locale language) {
        return ofThreeCases("Example Rights Watch", language);
    }

    public static DonorSummary ofThreeCases(String organisation, Locale language) {
        return new DonorSummary(
                organisation,
                YEAR,
                language,
                SNAPSHOT,
                List.of(
                        FigureView.of(Measure.CASES, 3),
                        FigureView.of(Measure.RECOMMENDATIONS_MADE, 5),
                        FigureView.of(Measure.RECOMMENDATIONS_MET, 1),
                        FigureView.of(Measure.RECOMMENDATIONS_PARTLY_MET, 1),
                        FigureView.of(Measure.RECOMMENDATIONS_NOT_MET, 1),
                        FigureView.of(Measure.RECOMMENDATIONS_WITHOUT_REPLY, 2),
                        new FigureView(Measure.SHARE_MET, new BigDecimal("0.2000"), null),
                        FigureView.of(Measure.PUBLICATIONS, 2),
                        FigureView.of(Measure.PUBLICATIONS_IN_PERIOD, 1)),
                List.of(
                        row("ALB", Over.ALL_RIGHTS, new Outcomes(0, 0, 1, 0)),
                        row("ALB", Over.NO_RIGHT_NAMED, new Outcomes(0, 0, 1, 0)),
                        row("KGZ", Over.ALL_RIGHTS, new Outcomes(1, 1, 0, 2)),
                        right("KGZ", "CAT 3(1)", new Outcomes(0, 1, 0, 1)),
                        right("KGZ", "ICCPR 9(1)", new Outcomes(1, 0, 0, 2))),
                List.of(
                        new OutputView(IndexNumber.parse("EUR 58/2222/2025"), YearMonth.of(2025, 12), false),
                        new OutputView(IndexNumber.parse("EUR 58/1111/2026"), YearMonth.of(2026, 3), true)));
    }

    public static DonorSummary ofNothing(Locale language) {
        return DonorSummary.of("Example Rights Watch", YEAR, language, SNAPSHOT, List.of());
    }

    private static RecommendationsView row(String state, Over over, Outcomes outcomes) {
        return new RecommendationsView(CountryCode.parse(state), over, null, outcomes);
    }

    private static RecommendationsView right(String state, String right, Outcomes outcomes) {
        return new RecommendationsView(CountryCode.parse(state), Over.ONE_RIGHT, ProvisionRef.parse(right), outcomes);
    }
}
