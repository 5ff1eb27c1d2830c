package org.dutybearer.portal.donor;

import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.SpokenNumber;
import org.jspecify.annotations.Nullable;

/** The number of a report to a donor, such as {@code Q-7F3K-92QD}. */
public record ReportNumber(String text) {
    private static final String SIGN = "Q-";

    public ReportNumber {
        if (!text.startsWith(SIGN))
            throw new IllegalArgumentException("not a report number (expected 'Q-7F3K-92QD'): '" + text + "'");
        SpokenNumber.parse(text.substring(SIGN.length()));
    }

    static ReportNumber random() {
        return new ReportNumber(SIGN + SpokenNumber.random());
    }

    public static ReportNumber parse(String text) {
        return new ReportNumber(text);
    }

    /** @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} for what is no number, as for one that no report has */
    static ReportNumber asked(@Nullable String text) {
        try {
            return parse(text == null ? "" : text);
        } catch (IllegalArgumentException notANumber) {
            throw new Refusal(Reason.DOCUMENT_UNKNOWN);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
