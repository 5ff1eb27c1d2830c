package org.dutybearer.briefing;

import org.dutybearer.casefile.PublishedText;

/** What one of our publications is printed as. */
public enum TextKind {
    STATEMENT,
    /** It asks people to write, until a day. */
    APPEAL;

    public boolean isThatOf(PublishedText text) {
        return text.appeal().isPresent() == (this == APPEAL);
    }
}
