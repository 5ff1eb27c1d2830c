package org.dutybearer.statement;

/** Whose position a statement is. */
public enum StatementKind {
    OFFICIAL,
    NON_STATE
}
