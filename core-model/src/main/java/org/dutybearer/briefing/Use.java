package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.Objects;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Key;
import org.jspecify.annotations.Nullable;

/**
 * That a briefing rests on what one person of the case allowed: where she allows it no longer, whoever made the briefing has to be
 * told. It belongs beside the document, never in it, and its text form shows no key: somebody chose it, and it may be her name.
 *
 * @param lastDay the last day on which she allows it as she has said so far; null where she named none
 */
public record Use(Key person, Datum datum, @Nullable LocalDate lastDay) {
    public Use {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(datum, "datum");
    }

    /** For as long as she does not take it back. */
    public Use(Key person, Datum datum) {
        this(person, datum, null);
    }

    @Override
    public String toString() {
        return "Use[" + datum + "]";
    }
}
