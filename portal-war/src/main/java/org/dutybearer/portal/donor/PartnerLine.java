package org.dutybearer.portal.donor;

import java.time.Instant;
import java.util.Locale;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;

/**
 * A figure that a partner gave, as a page says it.
 *
 * @param isPassedOver whether the agreement gives a figure of the period itself by now, which holds, or measures this no more
 */
public record PartnerLine(
        String code,
        String statement,
        ReportingPeriod period,
        Reported figure,
        String source,
        String takenBy,
        Instant takenAt,
        boolean isPassedOver) {
    static PartnerLine of(PartnerFigure figure, String statement, boolean isPassedOver, Locale language) {
        var source = figure.entered().source();
        return new PartnerLine(
                figure.indicator(),
                statement,
                figure.period(),
                figure.entered().value(),
                source.in(language).orElseGet(source::original),
                figure.takenBy(),
                figure.takenAt(),
                isPassedOver);
    }

    @Override
    public String toString() {
        return "PartnerLine[" + code + ", " + period + "]";
    }
}
