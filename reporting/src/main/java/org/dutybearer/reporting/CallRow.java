package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A call as a table prints it.
 *
 * @param sign null where it is drafted and not made: that is no outcome
 */
public record CallRow(
        String number,
        String action,
        String restsOn,
        @Nullable Sign sign,
        String status) {
    @Override
    public String toString() {
        return "CallRow[" + number + "]";
    }
}
