package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it is counted: to whom, on which provisions, in which period it was made and in which it came to stand as it
 * does.
 *
 * @param made the place of the period in the {@link CountingFrame}; null where it was made in none
 * @param outcome {@link Mark#MET}, {@link Mark#PARTLY_MET}, {@link Mark#NOT_MET} or {@link Mark#NO_REPLY}
 * @param since the place of the period from which it stands so; null where that is none, or nobody replied
 */
public record CallInTimeView(
        CountryCode state,
        List<ProvisionRef> provisions,
        @Nullable Integer made,
        Mark outcome,
        @Nullable Integer since) {
    public CallInTimeView {
        provisions = List.copyOf(provisions);
    }
}
