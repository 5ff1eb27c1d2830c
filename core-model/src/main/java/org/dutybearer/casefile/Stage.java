package org.dutybearer.casefile;

/** How far a proceeding has come. */
public enum Stage {
    INVESTIGATION,
    PRE_TRIAL,
    TRIAL,
    APPEAL,
    SENTENCED,
    CLOSED
}
