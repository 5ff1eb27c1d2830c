package org.dutybearer.statement;

/** Whether the words themselves are on record, or somebody's report of them. */
public enum Mode {
    QUOTED,
    REPORTED
}
