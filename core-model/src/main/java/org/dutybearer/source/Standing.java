package org.dutybearer.source;

/** How a source stands to what it is cited for: it shows it, it alleges it, or it shows that it is not so. */
public enum Standing {
    SHOWN,
    ALLEGED,
    SHOWN_NOT
}
