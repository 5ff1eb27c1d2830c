package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** Up to three labels over their values, side by side. */
public record Pairs(
        Pair first, @Nullable Pair second, @Nullable Pair third) {
    /** A label over its value, such as Reference over KAZ-2019-001; the reference is strong. */
    public record Pair(String label, String value, boolean strong) {
        @Override
        public String toString() {
            return "Pair[" + label + "]";
        }
    }
}
