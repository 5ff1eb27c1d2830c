package org.dutybearer.donor;

import org.dutybearer.casefile.ActType;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * Acts by the right they touch: a row of the sheet Rights. The right is an article of the Universal Declaration by the type of act
 * alone, so a row says what the acts are about and not that the right was violated. An act done to three people counts three times.
 *
 * @param type null in the row of a whole right
 * @param verification null in the rows over both
 */
public record RightsView(
        ProvisionRef right,
        @Nullable ActType type,
        @Nullable Verification verification,
        Reported actual,
        Reported cumulative) {
    /** Whether a source shows the act, or somebody says that it was done. */
    public enum Verification {
        VERIFIED,
        ALLEGED
    }
}
