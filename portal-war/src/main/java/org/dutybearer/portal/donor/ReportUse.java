package org.dutybearer.portal.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.jspecify.annotations.Nullable;

/**
 * That the figures of a report rest on a consent. It is written with the report and never changes; it is told to nobody outside of the
 * case team, and its text form shows no key.
 */
@Entity
@Table(name = "donor_report_use")
public class ReportUse {
    @Id
    private String id;

    private String report;

    @Column(name = "case_ref")
    private CaseRef caseRef;

    @Column(name = "person_key")
    private Key person;

    @Enumerated(EnumType.STRING)
    private Datum datum;

    @SuppressWarnings("NullAway.Init")
    protected ReportUse() {}

    ReportUse(ReportNumber report, CaseRef caseRef, Use use) {
        this.id = report + " " + caseRef + " " + use.person() + " " + use.datum();
        this.report = report.text();
        this.caseRef = caseRef;
        this.person = use.person();
        this.datum = use.datum();
    }

    ReportNumber report() {
        return ReportNumber.parse(report);
    }

    CaseRef caseRef() {
        return caseRef;
    }

    Key person() {
        return person;
    }

    Datum datum() {
        return datum;
    }

    /** Two of one consent that end on different days are one. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ReportUse that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ReportUse[" + report + ", " + caseRef + ", " + datum + "]";
    }
}
