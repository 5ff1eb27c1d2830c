package org.dutybearer.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.dutybearer.core.Identified;

/** A day that the record names exactly, and what it is the day of: a fact, an event, a person's birth, the case itself. */
public record DayOnRecord(LocalDate day, Identified of) {
    public DayOnRecord {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(of, "of");
    }

    /** A day may be what is to be kept. */
    @Override
    public String toString() {
        return "DayOnRecord[of " + of + "]";
    }
}
