package org.dutybearer.donor;

/** How the told figures stand to the target of the period: worked out from what is told alone, so it gives nothing away. */
public enum IndicatorStatus {
    MET,
    /** At least three quarters of the way. */
    NEARLY_MET,
    NOT_MET,
    /** There is no target, or no figure is told. */
    NOT_ASSESSED
}
