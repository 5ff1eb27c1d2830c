package org.dutybearer.portal.treaties;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An own correction for a reader, in words; what cannot be put into words stands as it was entered.
 *
 * @param number empty for one that is not entered yet
 * @param about the procedure accepted or the provisions reserved; empty for others
 * @param date empty where a shipped act never was and nothing takes its place
 * @param until empty where a reservation stands, and for others
 * @param instead the date of the shipped act whose place it takes; empty where it adds
 * @param reasons why it is not applied; empty for one that is
 * @param repeats the number of the one that says the same and is applied in its place; empty for all others
 */
public record CorrectionLine(
        String number,
        String treaty,
        String treatyCode,
        String state,
        String what,
        String about,
        String date,
        String until,
        String instead,
        String source,
        String sourceDate,
        String note,
        String enteredBy,
        @Nullable Instant enteredAt,
        String takenBackBy,
        @Nullable Instant takenBackAt,
        String because,
        List<String> reasons,
        String repeats) {
    public CorrectionLine {
        reasons = List.copyOf(reasons);
    }
}
