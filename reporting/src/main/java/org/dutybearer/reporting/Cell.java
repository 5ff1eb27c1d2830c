package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** A cell of a table: a mark, where there is one, and words. */
public record Cell(@Nullable Sign sign, String text) {
    @Override
    public String toString() {
        return "Cell[" + sign + "]";
    }
}
