package org.dutybearer.portal.run;

/** Whether a document can be had. */
public enum DocumentState {
    /** It is made and not released: the case demands that a second person approves it. */
    AWAITS_APPROVAL,
    /** The second person did not approve it: it is never released. */
    SENT_BACK,
    IN_FORCE,
    /** Something it rests on was taken back, and nobody has decided what becomes of it: until then nobody gets it. */
    TO_DECIDE,
    WITHDRAWN,
    /** Its last day is over. */
    EXPIRED
}
