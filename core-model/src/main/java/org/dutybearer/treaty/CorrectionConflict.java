package org.dutybearer.treaty;

import java.util.List;
import java.util.Locale;

/**
 * A correction that the shipped facts of this version no longer leave as it was meant. It is applied all the same; a person
 * decides.
 *
 * @param shipped the acts of the same kind that are shipped
 */
public record CorrectionConflict(Correction correction, Kind kind, List<TreatyAction> shipped) {
    public enum Kind {
        /** What it says is shipped now: the correction can go. */
        SHIPPED_NOW,
        /** The act whose place it takes is not shipped, or no longer with that date. */
        NOT_SHIPPED_ANY_MORE,
        /** It adds an act, and the shipped facts hold such an act with another date. */
        SHIPPED_OTHERWISE;

        public String words(Locale locale) {
            return Words.of(this, locale);
        }
    }

    public CorrectionConflict {
        shipped = List.copyOf(shipped);
    }
}
