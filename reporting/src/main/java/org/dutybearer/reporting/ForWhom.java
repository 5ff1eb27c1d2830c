package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** One answer of an element and for whom it holds; only the first answer of an element names topic and sources. */
public record ForWhom(
        @Nullable String topic,
        Sign sign,
        String text,
        @Nullable String sources) {
    @Override
    public String toString() {
        return "ForWhom[" + sign + "]";
    }
}
