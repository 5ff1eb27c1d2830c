package org.dutybearer.treaty;

import java.util.Locale;

/** What a reader of a {@link TreatyStatus} or a {@link ComplaintRoute} must know to lean on it no harder than it bears. */
public enum StatusWarning {
    RESTS_ON_ABSENCE,
    /** {@link TreatyStatus#willBindOn()} says from when it will be bound. */
    DEPOSITED_NOT_BOUND,
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
    STATE_NOT_YET,
    /** An act stands against its name from before it was a state; the answer follows the act. */
    ACT_BEFORE_INDEPENDENCE,
    NOT_A_TREATY,
    /** It differs from what the shipped facts alone would answer: {@link TreatyStatus#corrections()} says by what. */
    OWN_CORRECTION,
    NO_COMPLAINT_PROCEDURE,
    PROCEDURE_NOT_OPERATING,
    PROCEDURE_MAY_BE_EXCLUDED,
    PROCEDURE_LIMITED,
    PROCEDURE_STATEMENT_PRINTED,
    DECLARATION_WITHDRAWN,
    /** A complaint about an act before the procedure was open lies only as far as the act, or its effects, went on after. */
    ACT_BEFORE_PROCEDURE,
    ACT_BEFORE_PROCEDURE_BARRED,
    ACT_BEFORE_PROCEDURE_EXCLUDED,
    /** The state let complaints be brought when the act was done, ended that, and lets them be brought again. */
    ACT_UNDER_EARLIER_CONSENT,
    ACT_BETWEEN_CONSENTS,
    ACT_BEFORE_BEING_BOUND;

    /** A sentence. What it says of numbers and days a {@link TreatyStatus} knows: {@link TreatyStatus#warnings(Locale)}. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }

    /** The sentence that names them. */
    String detailed(Locale locale, Object... details) {
        return Words.filled("Detailed." + name(), locale, details);
    }
}
