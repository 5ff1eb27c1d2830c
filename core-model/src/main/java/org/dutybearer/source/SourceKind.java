package org.dutybearer.source;

/** What kind of thing a source is. */
public enum SourceKind {
    OWN_PUBLICATION,
    TESTIMONY,
    OFFICIAL,
    NGO,
    MEDIA,
    COURT,
    MEDICAL,
    OTHER
}
