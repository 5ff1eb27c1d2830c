package org.dutybearer.portal.treaties;

import java.util.Optional;
import org.dutybearer.portal.SpokenNumber;
import org.jspecify.annotations.Nullable;

/** The number of an own correction, such as {@code C-7F3K-92QD}. */
public record CorrectionNumber(String text) {
    private static final String SIGN = "C-";

    public CorrectionNumber {
        if (!text.startsWith(SIGN))
            throw new IllegalArgumentException(
                    "not the number of a correction (expected 'C-7F3K-92QD'): '" + text + "'");
        SpokenNumber.parse(text.substring(SIGN.length()));
    }

    static CorrectionNumber random() {
        return new CorrectionNumber(SIGN + SpokenNumber.random());
    }

    /** What somebody wrote into an address; empty for what is no number. */
    static Optional<CorrectionNumber> find(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new CorrectionNumber(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
