package org.dutybearer.portal.donor;

/** What the making of a report does, in this order. */
public enum ReportStage {
    COUNT(1),
    PROTECT(2),
    WRITE(3),
    RECORD(4);

    private final int number;

    ReportStage(int number) {
        this.number = number;
    }

    /** From 1, as people count them. */
    public int number() {
        return number;
    }
}
