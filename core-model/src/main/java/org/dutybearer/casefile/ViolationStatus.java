package org.dutybearer.casefile;

/** Whether an event is held to be a violation. */
public enum ViolationStatus {
    CONFIRMED_AS_VIOLATION,
    CONFIRMED_AS_SIMILAR_ACT,
    CONFIRMED_NOT_VIOLATION,
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN
}
