package org.dutybearer.casefile;

/** What people, not software, conclude about an obligation. */
public enum Conclusion {
    /** Our own assessment: reasonable grounds to believe, signed by a named person. */
    ASSESSED,
    /** Found by a court, a treaty body or a commission. */
    FOUND,
    /** Acknowledged by the state itself. */
    ACKNOWLEDGED
}
