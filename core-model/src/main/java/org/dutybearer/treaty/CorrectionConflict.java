package org.dutybearer.treaty;

import java.util.List;
import java.util.Locale;

/**
 * A correction that the shipped facts of this version no longer leave as it was meant. It is applied all the same; a person
 * decides.
 *
 * @param shipped the acts of the same kind that are shipped
 * @param reservations those on something of the same that are shipped, for a reservation
 * @param laws the one that is shipped, for a law
 */
public record CorrectionConflict(
        Correction correction,
        Kind kind,
        List<TreatyAction> shipped,
        List<Reservation> reservations,
        List<DomesticLaw> laws) {
    public enum Kind {
        /** What it says is shipped now: the correction can go. */
        SHIPPED_NOW,
        /** The act whose place it takes, or the reservation that never was, is not shipped, or no longer with that date. */
        NOT_SHIPPED_ANY_MORE,
        /** It adds something, and the shipped facts hold the like with another date, effect or end, or on more or fewer provisions. */
        SHIPPED_OTHERWISE;

        public String words(Locale locale) {
            return Words.of(this, locale);
        }
    }

    public CorrectionConflict {
        shipped = List.copyOf(shipped);
        reservations = List.copyOf(reservations);
        laws = List.copyOf(laws);
    }

    static CorrectionConflict withActs(Correction correction, Kind kind, List<TreatyAction> shipped) {
        return new CorrectionConflict(correction, kind, shipped, List.of(), List.of());
    }

    static CorrectionConflict withReservations(Correction correction, Kind kind, List<Reservation> shipped) {
        return new CorrectionConflict(correction, kind, List.of(), shipped, List.of());
    }

    static CorrectionConflict withLaw(Correction correction, Kind kind, DomesticLaw shipped) {
        return new CorrectionConflict(correction, kind, List.of(), List.of(), List.of(shipped));
    }
}
