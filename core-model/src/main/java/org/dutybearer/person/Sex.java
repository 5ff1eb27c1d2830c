package org.dutybearer.person;

/** Sex as recorded. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
