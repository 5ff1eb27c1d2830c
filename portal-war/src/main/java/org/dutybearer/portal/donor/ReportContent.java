package org.dutybearer.portal.donor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a file: a row of their own, so that a list of reports reads none. */
@Entity
@Table(name = "donor_report_content")
public class ReportContent {
    @Id
    private String id;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ReportContent() {}

    ReportContent(ReportFile file, byte[] content) {
        this.id = file.id();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
