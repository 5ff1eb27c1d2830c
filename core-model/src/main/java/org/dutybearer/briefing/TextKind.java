package org.dutybearer.briefing;

/** What one of our publications is printed as. */
public enum TextKind {
    STATEMENT,
    /** It asks people to write, until a day. */
    APPEAL
}
