package org.dutybearer.portal.audit;

/** What can be answered for. */
public enum Deed {
    CASE_STORED,
    CASE_REPLACED,
    CASE_REPHRASED,
    RECOMMENDATION_ADDED,
    RECOMMENDATION_MADE,
    RUN_ASKED,
    RUN_CANCELLED,
    DOCUMENT_DOWNLOADED,
    CORRECTION_ENTERED,
    CORRECTION_TAKEN_BACK
}
