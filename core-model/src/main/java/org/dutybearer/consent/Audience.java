package org.dutybearer.consent;

/** Whom a briefing is for. */
public enum Audience {
    CASE_TEAM,
    TREATY_BODY,
    DONOR,
    PUBLIC;

    /** Case team and treaty bodies are told that something was withheld and why; for the others a count could identify. */
    public boolean isToldWhatIsWithheld() {
        return switch (this) {
            case CASE_TEAM, TREATY_BODY -> true;
            case DONOR, PUBLIC -> false;
        };
    }
}
