package org.dutybearer.portal.donor;

import java.util.List;

/** A report and its files. */
public record ReportLine(DonorReport report, List<ReportFile> files) {
    public ReportLine {
        files = List.copyOf(files);
    }
}
