package org.dutybearer.portal.run;

import org.dutybearer.consent.Audience;

/** What has to happen before a document goes to whom it was made for. */
enum Leave {
    /** It holds all that the case team knows, and stays with them. */
    NEVER,
    /** A second person has to approve it. */
    WHEN_APPROVED,
    /** Nothing: whoever asked for it releases it. */
    AT_ONCE;

    /** @param toldTo whose view it holds, and not who was meant to get it: a workbook for the case team holds that of donors */
    static Leave of(Audience toldTo, boolean fourEyes) {
        return switch (toldTo) {
            case CASE_TEAM -> NEVER;
            case TREATY_BODY, DONOR, PUBLIC -> fourEyes ? WHEN_APPROVED : AT_ONCE;
        };
    }
}
