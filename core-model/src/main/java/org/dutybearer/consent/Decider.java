package org.dutybearer.consent;

/** Who decided for a person what may be shown of her. */
public enum Decider {
    PERSON,
    /** A parent or guardian, for a child or another who cannot decide alone. */
    GUARDIAN,
    /** A lawyer or somebody else whom the person has charged with it. */
    REPRESENTATIVE,
    /** The family of a person who is dead or disappeared. */
    FAMILY,
    /** The organisation, asked of nobody: for a group of people in which nobody is singled out, and never for a single person. */
    CASE_TEAM
}
