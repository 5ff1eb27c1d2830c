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
        Mark mark,
        String status,
        @Nullable LocalDate statusOn,
        String statusWhen,
        String note) {
    public RecommendationView {
        provisions = List.copyOf(provisions);
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "RecommendationView[" + key + "]";
    }
}
