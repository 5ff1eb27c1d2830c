package org.dutybearer.donor;

/** What a report is to the donor. */
public enum ReportKind {
    INTERIM,
    ANNUAL,
    FINAL
}
