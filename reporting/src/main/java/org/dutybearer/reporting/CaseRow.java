package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A case as a table of cases prints it.
 *
 * @param squares null where there are too many calls to be drawn, and where there is none
 */
public record CaseRow(
        String reference,
        String title,
        String who,
        String state,
        String lastChange,
        @Nullable Squares squares,
        String calls) {
    @Override
    public String toString() {
        return "CaseRow[" + reference + "]";
    }
}
