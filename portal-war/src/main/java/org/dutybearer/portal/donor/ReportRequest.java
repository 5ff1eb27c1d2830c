package org.dutybearer.portal.donor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ReportingPeriod;

/**
 * Which report somebody wants.
 *
 * @param languages each once; at least one
 * @param explanations of a variance, by the code of the indicator
 */
public record ReportRequest(
        Key agreement, ReportingPeriod period, List<Locale> languages, Map<String, Text> explanations) {
    /** What reports are written in, as language tags. */
    public static final List<String> WRITTEN_IN = List.of("en", "fr", "es", "ar");

    /** Of one indicator in one language. */
    public static final int LONGEST_EXPLANATION = 1000;

    public ReportRequest {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(period, "period");
        languages = languages.stream().distinct().toList();
        if (languages.isEmpty()) throw new IllegalArgumentException("a report is written in some language");
        explanations = Map.copyOf(explanations);
        explanations.forEach((code, text) -> {
            if (text.words().values().stream().anyMatch(words -> words.length() > LONGEST_EXPLANATION))
                throw new IllegalArgumentException(
                        "an explanation has at most " + LONGEST_EXPLANATION + " characters: " + code);
        });
    }

    /** Who explained what stays unsaid: it is nothing for a log. */
    @Override
    public String toString() {
        return "ReportRequest[" + agreement + ", " + period + ", " + languages + "]";
    }
}
