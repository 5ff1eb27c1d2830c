package org.dutybearer.portal.audit;

/** What can be answered for. */
public enum Deed {
    RUN_ASKED,
    RUN_CANCELLED,
    DOCUMENT_DOWNLOADED
}
