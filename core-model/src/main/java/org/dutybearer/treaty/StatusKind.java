package org.dutybearer.treaty;

import java.util.Locale;

/** How a state stands to a treaty on a day. Only {@link #STATE_PARTY} is bound. */
public enum StatusKind {
    STATE_PARTY,
    SIGNATORY,
    WITHDRAWN,
    NOT_PARTY,
    UNKNOWN;

    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
