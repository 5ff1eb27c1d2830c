package org.dutybearer.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is on record of what one person allowed, and how it bears on what was shown of her earlier. */
public record Consents(List<Consent> given) {
    public Consents {
        given = List.copyOf(given);
    }

    /** Somebody who said nothing, or who is on record no more. */
    public static Consents none() {
        return new Consents(List.of());
    }

    /**
     * Whether what was shown to them on that day may be shown no longer because a consent was withdrawn, or is on record no more.
     * A consent that came to the end it was given with withdraws nothing:
     *
     * <pre>{@code
     * given(NAME, PUBLIC, march1).withdrawn(may1)   shown on 1 April: from 1 May on it is taken back
     * given(NAME, PUBLIC, march1).until(april30)    shown on 1 April: never
     * }</pre>
     *
     * @param shown the day it was shown to them, as allowed on that day
     */
    public boolean takeBack(Datum datum, Audience audience, LocalDate shown, LocalDate today) {
        if (given.stream().anyMatch(c -> c.covers(datum, audience, today))) return false;
        var then = given.stream().filter(c -> c.covers(datum, audience, shown)).toList();
        return then.isEmpty() || then.stream().anyMatch(c -> c.isWithdrawn(today));
    }

    /** The last day up to today on which a consent to this was withdrawn; nothing where none on record was. */
    public Optional<LocalDate> withdrawnOn(Datum datum, Audience audience, LocalDate today) {
        return given.stream()
                .filter(c -> c.isAbout(datum, audience) && c.isWithdrawn(today))
                .flatMap(c -> c.withdrawnOn().stream())
                .max(LocalDate::compareTo);
    }
}
