package org.dutybearer.briefing;

/** The sign beside an answer. Circles are evidence, squares are outcomes; each also has a word. */
public enum Mark {
    SHOWN,
    ALLEGED,
    NOT_KNOWN,
    SHOWN_NOT,
    ANNOUNCED,
    MET,
    PARTLY_MET,
    NOT_MET,
    NO_REPLY
}
