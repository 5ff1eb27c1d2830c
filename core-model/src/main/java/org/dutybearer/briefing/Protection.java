package org.dutybearer.briefing;

import org.dutybearer.consent.Audience;

/** How a person appears to an audience, and why. Only the case team is told. */
public record Protection(Audience audience, Shows shows, String why) {
    /** How a name appears. */
    public enum Shows {
        NAME,
        PSEUDONYM,
        NOTHING
    }

    @Override
    public String toString() {
        return "Protection[" + audience + ": " + shows + "]";
    }
}
