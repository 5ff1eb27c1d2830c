package org.dutybearer.treaty;

import java.util.Locale;

/** What a reader of a {@link TreatyStatus} must know to lean on it no harder than it bears. */
public enum StatusWarning {
    RESTS_ON_ABSENCE,
    COVERAGE_INCOMPLETE,
    NEWER_THAN_SOURCES,
    YEAR_ONLY,
    DAY_OF_CONSENT_UNKNOWN,
    SUCCESSION,
    SUCCESSION_DAY_UNKNOWN,
    RECORDED_EFFECT_DISAGREES,
    SOURCES_CONFLICT,
    WITHDRAWAL_NOTIFIED,
    WITHDRAWAL_WITHOUT_EFFECT,
    STATE_DISSOLVED,
    NOT_A_TREATY;

    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
