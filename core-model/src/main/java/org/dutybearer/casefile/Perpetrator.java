package org.dutybearer.casefile;

/** What kind of actor did it. */
public enum Perpetrator {
    POLICE,
    BORDER_SERVICE,
    SECURITY_SERVICE,
    MILITARY,
    PRISON_STAFF,
    JUDICIARY,
    OTHER_OFFICIAL,
    NON_STATE,
    UNKNOWN
}
