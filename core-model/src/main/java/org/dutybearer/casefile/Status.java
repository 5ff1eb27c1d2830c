package org.dutybearer.casefile;

/** Whether the team still works on a case. */
public enum Status {
    OPEN,
    CLOSED
}
