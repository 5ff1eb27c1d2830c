package org.dutybearer.casefile;

/** Where an asylum claim stands. */
public enum ClaimStatus {
    NOT_REGISTERED,
    PENDING,
    APPEAL_PENDING,
    RECOGNISED,
    REJECTED,
    WITHDRAWN
}
