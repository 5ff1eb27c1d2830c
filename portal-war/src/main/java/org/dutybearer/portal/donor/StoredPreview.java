package org.dutybearer.portal.donor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A {@link ReportPreview} in a row of its own, which goes when somebody has decided about the report. */
@Entity
@Table(name = "donor_report_preview")
public class StoredPreview {
    @Id
    private String report;

    private String figures;

    @SuppressWarnings("NullAway.Init")
    protected StoredPreview() {}

    StoredPreview(ReportNumber report, ReportPreview preview) {
        this.report = report.text();
        this.figures = preview.json();
    }

    ReportPreview preview() {
        return ReportPreview.parse(figures);
    }

    @Override
    public String toString() {
        return "StoredPreview[" + report + "]";
    }
}
