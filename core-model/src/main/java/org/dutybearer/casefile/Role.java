package org.dutybearer.casefile;

/** The part a state plays in a case. A state of origin never stands in for a state of refuge. */
public enum Role {
    ORIGIN,
    REFUGE,
    TRANSIT,
    /** The state in which, and by whose hand, things happened to people who had not fled. */
    TERRITORY
}
