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
     * Whether what was shown to them on that day may be shown no longer, though it can still be had: a consent was withdrawn, is on
     * record no more, or ends earlier than was said when it was shown. A consent that came to the end it was given with takes nothing
     * back, since what is shown under it can be had no longer than that:
     *
     * <pre>{@code
     * given(NAME, PUBLIC, march1).withdrawn(may1)   shown on 1 April: from 1 May on it is taken back
     * given(NAME, PUBLIC, march1).until(april30)    shown on 1 April, to be had until 30 April: never
     *                                               to be had until 30 June: from 1 May on
     * }</pre>
     *
     * @param shown the day it was shown to them, as allowed on that day
     * @param until the last day on which it can be had
     */
    public boolean takeBack(Datum datum, Audience audience, LocalDate shown, LocalDate until, LocalDate today) {
        if (covers(datum, audience, today)) return false;
        var then = given.stream().filter(c -> c.covers(datum, audience, shown)).toList();
        return then.isEmpty()
                || then.stream().anyMatch(c -> c.isWithdrawn(today))
                || !covers(datum, audience, today.isBefore(until) ? today : until);
    }

    private boolean covers(Datum datum, Audience audience, LocalDate day) {
        return given.stream().anyMatch(c -> c.covers(datum, audience, day));
    }

    /**
     * The last day of those that are covered without a break, from a covered one on; nothing where no end was said. A withdrawal is no
     * end that was said.
     */
    public Optional<LocalDate> lastDay(Datum datum, Audience audience, LocalDate day) {
        var now = given.stream().filter(c -> c.covers(datum, audience, day)).toList();
        if (now.stream().anyMatch(c -> c.endsOn().isEmpty())) return Optional.empty();
        var last = now.stream().flatMap(c -> c.endsOn().stream()).max(LocalDate::compareTo);
        return last.filter(end -> !end.isBefore(day) && covers(datum, audience, end.plusDays(1)))
                        .isPresent()
                ? lastDay(datum, audience, last.get().plusDays(1))
                : last;
    }

    /** The last day up to today on which a consent to this was withdrawn; nothing where none on record was. */
    public Optional<LocalDate> withdrawnOn(Datum datum, Audience audience, LocalDate today) {
        return given.stream()
                .filter(c -> c.isAbout(datum, audience) && c.isWithdrawn(today))
                .flatMap(c -> c.withdrawnOn().stream())
                .max(LocalDate::compareTo);
    }
}
