package org.dutybearer.portal.audit;

/** What can be answered for. */
public enum Deed {
    CASE_STORED,
    CASE_REPLACED,
    CASE_REPHRASED,
    CASE_FILE_DOWNLOADED,
    CONSENT_RECORDED,
    CONSENT_WITHDRAWN,
    RECOMMENDATION_ADDED,
    RECOMMENDATION_MADE,
    /** A briefing, or a workbook. */
    RUN_ASKED,
    STATEMENT_ASKED,
    APPEAL_ASKED,
    PORTFOLIO_ASKED,
    RUN_CANCELLED,
    DOCUMENT_DOWNLOADED,
    DOCUMENT_WITHDRAWN,
    DOCUMENT_KEPT,
    /** Somebody of the case team looked at one that is not released. */
    DOCUMENT_PREVIEWED,
    DOCUMENT_APPROVED,
    DOCUMENT_SENT_BACK,
    CORRECTION_ENTERED,
    CORRECTION_TAKEN_BACK,
    AGREEMENT_STORED,
    /** What a partner gave under an agreement for a period. */
    PARTNER_FIGURES_TAKEN,
    /** An account was said to belong to a donor. */
    ACCOUNT_ASSIGNED,
    /** A report to a donor, or its release. */
    REPORT_ASKED,
    REPORT_PREPARED,
    /** Whoever prepared it took it away before anybody decided. */
    REPORT_DISCARDED,
    /** Somebody who may decide looked at a report that is not released. */
    REPORT_PREVIEWED,
    REPORT_RELEASED,
    REPORT_SENT_BACK,
    REPORT_WITHDRAWN,
    /** A consent it rests on is over, and somebody decided that it stays. */
    REPORT_KEPT,
    REPORT_DOWNLOADED
}
