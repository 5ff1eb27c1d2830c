package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/** The head of a table with one column a person; a name in another script has its other form under it. */
public record GridHead(
        String topic,
        boolean strong,
        String first,
        @Nullable String firstOther,
        @Nullable String second,
        @Nullable String secondOther) {
    @Override
    public String toString() {
        return "GridHead[]";
    }
}
