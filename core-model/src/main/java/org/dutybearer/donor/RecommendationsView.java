package org.dutybearer.donor;

import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * How the recommendations to one state stand, over all rights or in one right. A recommendation that rests on several provisions
 * counts in each of them, so the rows of single rights do not add up to the row of all rights.
 *
 * @param right the provision, where the row is of one right
 */
public record RecommendationsView(
        CountryCode state, Over over, @Nullable ProvisionRef right, Outcomes outcomes) {
    /** Which recommendations to the state a row counts. */
    public enum Over {
        ALL_RIGHTS,
        ONE_RIGHT,
        /** Those that name no provision. */
        NO_RIGHT_NAMED
    }

    public RecommendationsView {
        if ((over == Over.ONE_RIGHT) != (right != null))
            throw new IllegalArgumentException("only a row of one right has a right: " + over + ", " + right);
    }
}
