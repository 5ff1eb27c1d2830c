package org.dutybearer.person;

/** Whether a person lives with a disability, as she says or as is recorded; what nobody asked is unknown. */
public enum Disability {
    YES,
    NO,
    UNKNOWN
}
