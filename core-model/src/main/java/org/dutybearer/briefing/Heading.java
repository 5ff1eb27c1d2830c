package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is of, for whom, and as of when.
 *
 * @param ref null for donors, who get no reference
 * @param shortTitle for a running head: one line
 * @param day the day of disclosure: consents count as they stood then
 * @param factsAsAt the newest day the record speaks of to this audience; the end of a month where it is told the month alone
 * @param preparedBy null where not recorded
 * @param reviewedBy null where no person has reviewed it
 * @param rules the version of the rule set that assessed it
 */
public record Heading(
        @Nullable CaseRef ref,
        String title,
        String shortTitle,
        String status,
        Audience audience,
        String audienceName,
        String marking,
        Locale language,
        LocalDate day,
        LocalDate factsAsAt,
        @Nullable String preparedBy,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        List<StateView> states,
        List<String> topics,
        String rules) {
    public Heading {
        states = List.copyOf(states);
        topics = List.copyOf(topics);
    }

    @Override
    public String toString() {
        return "Heading[" + (ref == null ? "a case" : ref) + ", " + audience + "]";
    }
}
