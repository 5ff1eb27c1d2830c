package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Something that an earlier briefing did not tell, or told otherwise, as a table prints it: where, what, and how it stands to that one.
 *
 * @param sign how a call stands now
 */
public record ChangeRow(
        String part, String what, String how, @Nullable Sign sign) {
    @Override
    public String toString() {
        return "ChangeRow[]";
    }
}
