package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom, on which provisions it rests, and how it stands.
 *
 * @param mark how it came out; null where it is drafted and not made, which only the team is told
 * @param statusOn the day of the reply, or of the draft; null where there is none or it is told by the month
 * @param note what the team wrote down of how it stands, for the team; empty for every other audience
 */
public record RecommendationView(
        int number,
        Key key,
        CountryCode state,
        String to,
        String action,
        List<ProvisionRef> provisions,
        List<String> grounds,
        @Nullable Mark mark,
        String status,
        @Nullable LocalDate statusOn,
        String statusWhen,
        String note) {
    public RecommendationView {
        provisions = List.copyOf(provisions);
        grounds = List.copyOf(grounds);
    }

    /** Whether somebody has published or sent it. */
    public boolean isMade() {
        return mark != null;
    }

    @Override
    public String toString() {
        return "RecommendationView[" + key + "]";
    }
}
