package org.dutybearer.casefile;

/** A perpetrator's part in an act. */
public enum Degree {
    ORDERED,
    PARTICIPATED,
    ASSISTED,
    ACQUIESCED,
    FAILED_TO_PREVENT
}
