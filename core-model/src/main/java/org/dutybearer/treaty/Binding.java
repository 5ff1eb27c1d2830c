package org.dutybearer.treaty;

import org.dutybearer.core.Truth;

/**
 * Whether a provision binds a state on a day.
 *
 * @param status how the state stands to the instrument on which the answer rests, which may be another than the provision's own
 */
public record Binding(Truth bound, TreatyStatus status) {
    public String through() {
        return status.treaty();
    }

    boolean bindsAs(Binding other) {
        return bound == other.bound
                && through().equals(other.through())
                && status.effectiveSince().equals(other.status.effectiveSince());
    }
}
