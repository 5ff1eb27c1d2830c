package org.dutybearer.portal.donor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report, how it stands and its files. */
public record ReportLine(ReportStanding standing, List<ReportFile> files) {
    public ReportLine {
        files = List.copyOf(files);
    }

    public DonorReport report() {
        return standing.report();
    }

    public ReportState state() {
        return standing.state();
    }

    /** Whether its donor has it. */
    public boolean isOut() {
        return state() == ReportState.RELEASED;
    }

    /** The last decision to keep it. */
    public Optional<ReportDecision> kept() {
        return standing.kept();
    }

    /** Of what somebody has to decide about; null where nobody has to. */
    public @Nullable String seal() {
        return standing.isToDecide() ? standing.seal() : null;
    }
}
