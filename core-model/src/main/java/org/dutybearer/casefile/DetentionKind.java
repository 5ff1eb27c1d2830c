package org.dutybearer.casefile;

/** Under what a person is held. */
public enum DetentionKind {
    POLICE_CUSTODY,
    PRE_TRIAL,
    AFTER_SENTENCE,
    ADMINISTRATIVE,
    IMMIGRATION,
    INCOMMUNICADO,
    OTHER
}
