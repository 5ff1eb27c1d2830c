package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.dutybearer.core.CountryCode;

/**
 * A provision that binds a state on a day. It is derived from the state's acts and stored nowhere.
 *
 * @param status how the state stands to the instrument that binds it, with sources and warnings; its corrections are all on which
 *     it rests that the provision binds, through this instrument and from that day
 */
public record Obligation(ProvisionRef provision, CountryCode dutyBearer, TreatyStatus status) {
    /** The code of the instrument by which it binds: REFUGEE 33 may bind through {@code REFUGEE-P}. */
    public String boundThrough() {
        return status.treaty();
    }

    /** Whether one of the instruments, by their codes, holds the provision or makes it bind. */
    public boolean isUnder(Collection<String> treaties) {
        return treaties.contains(provision.treaty()) || treaties.contains(boundThrough());
    }

    /** From when that instrument binds the state; empty where it is certain that it does and not since when. */
    public Optional<LocalDate> since() {
        return status.effectiveSince();
    }
}
