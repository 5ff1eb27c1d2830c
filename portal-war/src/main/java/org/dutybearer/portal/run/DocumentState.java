package org.dutybearer.portal.run;

/** Whether a document can be had. */
public enum DocumentState {
    IN_FORCE,
    /** Something it rests on was taken back, and nobody has decided what becomes of it: until then nobody gets it. */
    TO_DECIDE,
    WITHDRAWN,
    /** Its last day is over. */
    EXPIRED
}
