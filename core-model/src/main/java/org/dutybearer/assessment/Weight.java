package org.dutybearer.assessment;

import org.dutybearer.core.Truth;

/** How an element stands for a person, from the strongest to the weakest that can support a step. */
public enum Weight {
    SHOWN,
    /** Announced or threatened by somebody in a position to do it, and not on record as carried out. */
    ANNOUNCED,
    /** Said by the person concerned, or reported, and not confirmed. */
    ALLEGED,
    NOT_KNOWN,
    SHOWN_NOT;

    public boolean supports() {
        return switch (this) {
            case SHOWN, ANNOUNCED, ALLEGED -> true;
            case NOT_KNOWN, SHOWN_NOT -> false;
        };
    }

    /** An allegation leaves the question open: only what a source shows is yes, only what it shows not to be so is no. */
    public Truth truth() {
        return switch (this) {
            case SHOWN, ANNOUNCED -> Truth.YES;
            case ALLEGED, NOT_KNOWN -> Truth.UNKNOWN;
            case SHOWN_NOT -> Truth.NO;
        };
    }
}
