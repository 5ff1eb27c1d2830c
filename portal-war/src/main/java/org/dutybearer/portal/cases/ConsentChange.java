package org.dutybearer.portal.cases;

import java.time.Instant;
import org.dutybearer.core.Key;

/** What became of a consent, as a page shows it. */
public record ConsentChange(Instant at, String who, String what, Key person, ConsentLine consent) {
    @Override
    public String toString() {
        return "ConsentChange[" + what + ", " + at + "]";
    }
}
