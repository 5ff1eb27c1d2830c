package org.dutybearer.portal.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.dutybearer.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * One consent as a page shows it.
 *
 * @param id stands for the consent as it is: another after any change
 */
public record ConsentLine(
        String id,
        String datum,
        String audience,
        LocalDate givenOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate withdrawnOn,
        String decidedBy,
        String basis,
        State state) {
    /** How it stands today. */
    public enum State {
        NOT_YET,
        IN_FORCE,
        ENDED,
        WITHDRAWN
    }

    static ConsentLine of(Consent consent, LocalDate today) {
        return new ConsentLine(
                id(consent),
                consent.datum().name(),
                consent.audience().name(),
                consent.givenOn(),
                consent.endsOn().orElse(null),
                consent.withdrawnOn().orElse(null),
                consent.decidedBy().name(),
                consent.basis().orElse(""),
                state(consent, today));
    }

    static String id(Consent consent) {
        return Integer.toHexString(Objects.hash(
                consent.datum().name(),
                consent.audience().name(),
                consent.givenOn(),
                consent.endsOn(),
                consent.withdrawnOn(),
                consent.decidedBy().name(),
                consent.basis()));
    }

    private static State state(Consent consent, LocalDate today) {
        if (consent.withdrawnOn().filter(day -> !day.isAfter(today)).isPresent()) return State.WITHDRAWN;
        if (consent.endsOn().filter(day -> day.isBefore(today)).isPresent()) return State.ENDED;
        return consent.givenOn().isAfter(today) ? State.NOT_YET : State.IN_FORCE;
    }

    /** One that was taken back is not taken back again. */
    public boolean isOpen() {
        return withdrawnOn == null;
    }
}
