package org.dutybearer.source;

/** How far a source can be relied on. */
public enum Reliability {
    HIGHLY_RELIABLE,
    LIKELY_RELIABLE,
    UNSURE,
    LIKELY_UNRELIABLE,
    HIGHLY_UNRELIABLE,
    UNKNOWN
}
