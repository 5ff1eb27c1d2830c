package org.dutybearer.consent;

/** How far a source may travel, whatever people have consented to. */
public enum Sensitivity {
    OPEN,
    /** Case team and treaty bodies only. */
    RESTRICTED,
    /** Case team only. */
    CONFIDENTIAL;

    public boolean mayReach(Audience audience) {
        return switch (this) {
            case OPEN -> true;
            case RESTRICTED -> audience == Audience.CASE_TEAM || audience == Audience.TREATY_BODY;
            case CONFIDENTIAL -> audience == Audience.CASE_TEAM;
        };
    }
}
