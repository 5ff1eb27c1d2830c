package org.dutybearer.portal.donor;

import org.dutybearer.portal.run.Begun;
import org.jspecify.annotations.Nullable;

/**
 * One beginning of the making of a report. Whatever it brings is taken only while its number is still that of the run.
 *
 * @param report the one to be released; null while there is none yet
 */
record ReportAttempt(
        ReportRunNumber run,
        int number,
        ReportDeed deed,
        ReportRequest wanted,
        String requester,
        @Nullable ReportNumber report)
        implements Begun {}
