package org.dutybearer.portal.donor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report and its files.
 *
 * @param seal of the standing that somebody has to decide about; null where nobody has to
 */
public record ReportLine(
        DonorReport report,
        List<ReportFile> files,
        @Nullable String seal) {
    public ReportLine {
        files = List.copyOf(files);
    }

    static ReportLine of(ReportStanding standing, List<ReportFile> files) {
        return new ReportLine(standing.report(), files, standing.isToDecide() ? standing.seal() : null);
    }

    /** Whether nobody gets it until somebody has decided, because a consent it rests on is over. */
    public boolean isToDecide() {
        return seal != null;
    }

    /** Whether it is had by its donor. */
    public boolean isOut() {
        return report.state() == DonorReport.State.RELEASED && !isToDecide();
    }
}
