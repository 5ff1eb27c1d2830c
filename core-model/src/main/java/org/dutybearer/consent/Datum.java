package org.dutybearer.consent;

/** What kind of thing about a person is shown. Each kind is asked for by itself. */
public enum Datum {
    NAME,
    IMAGE,
    /** Days and places that could lead to the person. */
    LOCATION,
    /** What the person said, and what others said of what was done to them. */
    TESTIMONY,
    /** That there is a case about the person at all. */
    CASE_EXISTENCE
}
