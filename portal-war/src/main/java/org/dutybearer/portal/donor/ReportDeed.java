package org.dutybearer.portal.donor;

/** What is done with a report while somebody looks on. */
public enum ReportDeed {
    /** Count, leave out small numbers, write: after it the report waits for a second person. */
    PREPARE,
    /** The same again, to see whether it would still say the same; then the donor has it. */
    RELEASE
}
