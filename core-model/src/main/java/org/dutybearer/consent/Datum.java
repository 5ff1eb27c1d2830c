package org.dutybearer.consent;

/** What kind of thing about a person is shown. Each kind is asked for by itself. */
public enum Datum {
    NAME,
    IMAGE,
    /** What could lead to the person: exact days and places, and occupation and ethnicity where she is not named. */
    LOCATION,
    /** What the person said, and what others said of what was done to them. */
    TESTIMONY,
    /** That there is a case about the person at all: who has not agreed to this is not told of. */
    CASE_EXISTENCE
}
