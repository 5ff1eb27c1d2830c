package org.dutybearer.casefile;

/** What a proceeding charges, as far as a provision asks. */
public enum Offence {
    IRREGULAR_ENTRY,
    IRREGULAR_PRESENCE,
    OTHER
}
