package org.dutybearer.portal.donor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.portal.run.Verdict;

/** What somebody decided about a report to a donor, because of the consents that were over by then. It never changes. */
@Entity
@Table(name = "donor_report_decision")
public class ReportDecision extends Identified {
    private String report;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "donor_report_decision_lapse", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<ReportLapse> lapses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReportDecision() {}

    ReportDecision(
            ReportNumber report,
            Verdict verdict,
            String reason,
            Collection<ReportLapse> lapses,
            String decidedBy,
            Instant decidedAt) {
        DonorReport.requireReason(reason);
        if (lapses.isEmpty()) throw new IllegalArgumentException("no consent is over: there is nothing to decide");
        this.report = report.text();
        this.verdict = verdict;
        this.reason = reason.strip();
        this.lapses.addAll(lapses);
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    ReportNumber report() {
        return ReportNumber.parse(report);
    }

    Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    List<ReportLapse> lapses() {
        return List.copyOf(lapses);
    }

    @Override
    public String toString() {
        return "ReportDecision[" + report + ", " + verdict + "]";
    }
}
