package org.dutybearer.portal.run;

import org.dutybearer.portal.audit.Deed;

/** What becomes of a document that rests on a consent taken back. */
public enum Verdict {
    WITHDRAWN,
    KEPT;

    Deed deed() {
        return switch (this) {
            case WITHDRAWN -> Deed.DOCUMENT_WITHDRAWN;
            case KEPT -> Deed.DOCUMENT_KEPT;
        };
    }
}
