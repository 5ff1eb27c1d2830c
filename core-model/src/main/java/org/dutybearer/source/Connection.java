package org.dutybearer.source;

/** How whoever speaks is connected to what is told. */
public enum Connection {
    VICTIM,
    WITNESS,
    RELATIVE,
    LAWYER,
    OFFICIAL,
    NGO,
    MEDIA,
    EXPERT,
    OTHER
}
