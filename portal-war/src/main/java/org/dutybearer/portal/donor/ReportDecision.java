package org.dutybearer.portal.donor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dutybearer.portal.run.Decision;
import org.dutybearer.portal.run.Lapse;
import org.dutybearer.portal.run.Verdict;

/** What somebody decided about a report to a donor. */
@Entity
@Table(name = "donor_report_decision")
public class ReportDecision extends Decision {
    private String report;

    @ElementCollection
    @CollectionTable(name = "donor_report_decision_lapse", joinColumns = @JoinColumn(name = "decision_id"))
    @AttributeOverride(name = "since", column = @Column(name = "over_since"))
    @OrderColumn(name = "position")
    private List<Lapse> lapses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReportDecision() {}

    ReportDecision(
            ReportNumber report,
            Verdict verdict,
            String reason,
            Collection<Lapse> lapses,
            String decidedBy,
            Instant decidedAt) {
        super(verdict, reason, lapses, decidedBy, decidedAt);
        this.report = report.text();
        this.lapses.addAll(lapses);
    }

    ReportNumber report() {
        return ReportNumber.parse(report);
    }

    @Override
    public List<Lapse> lapses() {
        return List.copyOf(lapses);
    }

    @Override
    public String toString() {
        return "ReportDecision[" + report + ", " + verdict() + "]";
    }
}
