package org.dutybearer.donor;

/** How far along the chain of results an indicator measures, as IATI 2.03 names the levels. */
public enum ResultLevel {
    /** What we did or made, such as trials observed. */
    OUTPUT,
    /** What changed by it, such as recommendations met. */
    OUTCOME,
    /** What it is all for. */
    IMPACT
}
