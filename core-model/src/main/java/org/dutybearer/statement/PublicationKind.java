package org.dutybearer.statement;

/** The kind of one of our own publications. */
public enum PublicationKind {
    PUBLIC_STATEMENT,
    REPORT,
    URGENT_ACTION,
    PRESS_RELEASE,
    SUBMISSION,
    LETTER,
    OTHER
}
