package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a state declared about provisions of a treaty when it bound itself, such as Latvia that it is not bound by REFUGEE 8.
 * That it is recorded does not say that it is permitted: {@link Treaty#forbidsReservationTo}.
 *
 * @param treaty the instrument to which it was made; its provisions may be those of another which that instrument applies
 * @param from the day from which it stands, most often that of the deposit
 * @param until the first day on which it no longer stood, null while it stands as far as we know; where it never was, as an
 *     organisation may know of one that is shipped, the day on which it was thought to begin
 * @param asOf how new the source is, null where it does not say
 * @param summary what it says, in our own words
 */
public record Reservation(
        String treaty,
        CountryCode state,
        Effect effect,
        List<ProvisionRef> provisions,
        ApproximateDate from,
        @Nullable LocalDate until,
        FactSource source,
        @Nullable ApproximateDate asOf,
        String summary) {
    /** What it does to the provision. */
    public enum Effect {
        NOT_BOUND,
        RECOMMENDATION_ONLY,
        LIMITED,
        /** A choice that the treaty offers, such as REFUGEE 1B(1)(a) or (b). */
        CHOICE,
        /** Complaints are taken about later acts only. */
        LATER_ACTS_ONLY;

        public String words(Locale locale) {
            return Words.of(this, locale);
        }
    }

    public Reservation {
        provisions = List.copyOf(provisions);
        if (provisions.isEmpty()) throw new IllegalArgumentException("a reservation names the provisions it is about");
        if (until != null && !canEnd(from, until))
            throw new IllegalArgumentException("a reservation ends after it began, or that day where it never was: '"
                    + from + "', '" + until + "'");
    }

    /** Whether it can have ended that day, or, on the first of those on which it may have begun, can never have been. */
    static boolean canEnd(ApproximateDate from, LocalDate until) {
        return from.before(until) == Truth.YES
                || from.earliest().filter(until::equals).isPresent();
    }

    /** Whether it is said of it that it never was. */
    boolean neverWas() {
        return until != null && from.earliest().filter(until::equals).isPresent();
    }

    /** Whether it is about the provision, a part of it, or the whole to which it belongs. */
    public boolean concerns(ProvisionRef ref) {
        return provisions.stream().anyMatch(provision -> provision.covers(ref) || ref.covers(provision));
    }

    /**
     * Whether it is the other, perhaps with another end or effect: of one state, instrument and beginning, and on one thing. What
     * never was is named by its effect too.
     */
    boolean isAgain(Reservation other) {
        return isAlike(other)
                && (!neverWas() || effect == other.effect)
                && from.equals(other.from)
                && Set.copyOf(provisions).equals(Set.copyOf(other.provisions));
    }

    /** Whether it does something to the same, and stood when the other did. */
    boolean overlaps(Reservation other) {
        return isAlike(other)
                && !neverWas()
                && !other.neverWas()
                && provisions.stream().anyMatch(other::concerns)
                && !endsBefore(other)
                && !other.endsBefore(this);
    }

    private boolean isAlike(Reservation other) {
        return treaty.equals(other.treaty) && state.equals(other.state);
    }

    private boolean endsBefore(Reservation other) {
        return until != null && other.from.before(until) == Truth.NO;
    }

    /** Whether it stood that day. Where only the year of its beginning is known it is taken to stand from the first of it. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(from.earliest().orElse(LocalDate.MIN)) && (until == null || day.isBefore(until));
    }

    /** Its source, with the date of that where it is known: {@code letter of the ministry, 2024-02-01}. */
    public String attested(Locale locale) {
        return source.description(locale) + (asOf == null ? "" : ", " + asOf);
    }

    /** Whether the organisation itself entered it. */
    public boolean own() {
        return source.own();
    }
}
