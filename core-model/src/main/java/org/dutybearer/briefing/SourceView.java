package org.dutybearer.briefing;

import org.dutybearer.statement.IndexNumber;
import org.jspecify.annotations.Nullable;

/** A numbered source. Numbers run by first use. */
public record SourceView(int number, String text, @Nullable IndexNumber index) {
    @Override
    public String toString() {
        return "SourceView[" + number + "]";
    }
}
