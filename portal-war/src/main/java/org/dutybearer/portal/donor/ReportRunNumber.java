package org.dutybearer.portal.donor;

import org.dutybearer.portal.SpokenNumber;

/** The number of the making, or the release, of a report to a donor, such as {@code W-7F3K-92QD}. */
public record ReportRunNumber(String text) {
    static final String SIGN = "W-";

    public ReportRunNumber {
        if (!text.startsWith(SIGN))
            throw new IllegalArgumentException(
                    "not the number of the making of a report (expected 'W-7F3K-92QD'): '" + text + "'");
        SpokenNumber.parse(text.substring(SIGN.length()));
    }

    static ReportRunNumber random() {
        return new ReportRunNumber(SIGN + SpokenNumber.random());
    }

    public static ReportRunNumber parse(String text) {
        return new ReportRunNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
