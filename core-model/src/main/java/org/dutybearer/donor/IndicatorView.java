package org.dutybearer.donor;

/**
 * One indicator of the agreement, as the report tells it: a row of the sheet Indicators and of the cover.
 *
 * @param code of the agreement; never given to another indicator
 * @param statement what is measured, in the language of the summary
 * @param counted what the figures count; people in groups stand in {@link ResultView}s of their own
 * @param baselineYear the year the baseline is of, or empty
 * @param target for the period of the report
 * @param actual for the period of the report
 * @param cumulativeTarget from the beginning of the agreement to the end of the period
 * @param cumulative from the beginning of the agreement to the end of the period
 * @param shareOfTarget {@code actual} of {@code target} as a fraction of one, to four decimals, from the told figure
 * @param explanation of a variance, as staff wrote it, or empty
 * @param method how the figure comes about: the rule in words, or the source of a figure entered by hand
 */
public record IndicatorView(
        String code,
        ResultLevel level,
        String statement,
        String unit,
        Counted counted,
        Direction direction,
        Reported baseline,
        String baselineYear,
        Reported target,
        Reported actual,
        Reported cumulativeTarget,
        Reported cumulative,
        Reported shareOfTarget,
        IndicatorStatus status,
        String explanation,
        String method) {
    @Override
    public String toString() {
        return "IndicatorView[" + code + "]";
    }
}
