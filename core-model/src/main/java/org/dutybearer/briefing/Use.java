package org.dutybearer.briefing;

import java.util.Objects;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Key;

/**
 * That a briefing rests on what one person of the case allowed: where she allows it no longer, whoever made the briefing has to be
 * told. It belongs beside the document, never in it, and its text form shows no key: somebody chose it, and it may be her name.
 */
public record Use(Key person, Datum datum) {
    public Use {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(datum, "datum");
    }

    @Override
    public String toString() {
        return "Use[" + datum + "]";
    }
}
