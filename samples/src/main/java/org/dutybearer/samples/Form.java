package org.dutybearer.samples;

/** What an answer at the terminal is made for. */
enum Form {
    /** A person. */
    TEXT,
    /** A program. */
    JSON
}
