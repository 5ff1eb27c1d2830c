package org.dutybearer.statement;

/** What a statement does with what it is about. */
public enum Stance {
    ACKNOWLEDGE,
    DENY,
    DENY_RESPONSIBILITY,
    ACKNOWLEDGE_ALTERNATIVE_EXPLANATION,
    ACCEPT_RESPONSIBILITY,
    ANNOUNCE
}
