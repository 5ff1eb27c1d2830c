package org.dutybearer.casefile;

/** Whether an entry was in order. */
public enum Manner {
    REGULAR,
    IRREGULAR,
    UNKNOWN
}
