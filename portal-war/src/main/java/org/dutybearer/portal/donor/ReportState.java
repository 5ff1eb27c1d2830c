package org.dutybearer.portal.donor;

/** How a report stands on a day: what people did with it, and whether the consents its figures rest on still hold. */
public enum ReportState {
    /** Waits for a second person. */
    AWAITED,
    /** Waits for a second person and is never released: a consent it rests on is over. */
    TOO_LATE,
    RELEASED,
    /** It left, and a consent it rests on is over: nobody gets it until somebody has decided. */
    TO_DECIDE,
    SENT_BACK,
    WITHDRAWN
}
