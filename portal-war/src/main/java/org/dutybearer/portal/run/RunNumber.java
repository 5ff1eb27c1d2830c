package org.dutybearer.portal.run;

import org.dutybearer.portal.SpokenNumber;

/** The number of a run, such as {@code R-7F3K-92QD}. */
public record RunNumber(String text) {
    static final String SIGN = "R-";

    public RunNumber {
        if (!text.startsWith(SIGN))
            throw new IllegalArgumentException("not a run number (expected 'R-7F3K-92QD'): '" + text + "'");
        SpokenNumber.parse(text.substring(SIGN.length()));
    }

    static RunNumber random() {
        return new RunNumber(SIGN + SpokenNumber.random());
    }

    public static RunNumber parse(String text) {
        return new RunNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
