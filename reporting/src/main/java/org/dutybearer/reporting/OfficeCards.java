package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** Up to three offices side by side. */
public record OfficeCards(
        Card first, @Nullable Card second, @Nullable Card third) {
    /** An office over where it is reached. */
    public record Card(String office, String reached) {
        @Override
        public String toString() {
            return "Card[]";
        }
    }
}
