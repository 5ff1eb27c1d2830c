package org.dutybearer.portal.run;

import org.dutybearer.portal.SpokenNumber;

/** The number of a document, such as {@code D-7F3K-92QD}. */
public record DocumentNumber(String text) {
    private static final String SIGN = "D-";

    public DocumentNumber {
        if (!text.startsWith(SIGN))
            throw new IllegalArgumentException("not a document number (expected 'D-7F3K-92QD'): '" + text + "'");
        SpokenNumber.parse(text.substring(SIGN.length()));
    }

    static DocumentNumber random() {
        return new DocumentNumber(SIGN + SpokenNumber.random());
    }

    public static DocumentNumber parse(String text) {
        return new DocumentNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
