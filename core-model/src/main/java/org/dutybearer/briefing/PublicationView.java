package org.dutybearer.briefing;

import java.time.LocalDate;
import org.dutybearer.statement.IndexNumber;

/** One of our own publications on the case. */
public record PublicationView(IndexNumber index, String kind, String title, LocalDate date, String when) {
    @Override
    public String toString() {
        return "PublicationView[" + index + "]";
    }
}
