package org.dutybearer.portal.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Entered;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.reporting.Given;

/** A figure that a partner gave, and whose workbook it came in. It never changes; a later one may take its place. */
@Entity
@Table(name = "partner_figure")
public class PartnerFigure extends Identified {
    private Key agreement;
    private String indicator;
    private ReportingPeriod period;

    @Column(name = "entered")
    private Reported figure;

    private Text source;

    @Column(name = "workbook_sha256")
    private String workbook;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    @Convert(converter = InstantColumn.class)
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected PartnerFigure() {}

    private PartnerFigure(Key agreement, Given given, Locale language, String workbook, String who, Instant now) {
        this.agreement = agreement;
        this.indicator = given.code();
        this.period = given.period();
        this.figure = given.figure();
        this.source = Text.of(language, given.source());
        this.workbook = workbook;
        this.takenBy = who;
        this.takenAt = now;
    }

    /**
     * @param language of the form: the source is in it
     * @param workbook the SHA-256 of the file it came in
     */
    static PartnerFigure taken(Key agreement, Given given, Locale language, String workbook, String who, Instant now) {
        return new PartnerFigure(agreement, given, language, workbook, who, now);
    }

    String indicator() {
        return indicator;
    }

    /** What the figure is of: a later one of the same takes its place. */
    String of() {
        return agreement + " " + indicator + " " + period;
    }

    ReportingPeriod period() {
        return period;
    }

    Entered entered() {
        return Entered.of(period, figure, source);
    }

    String workbook() {
        return workbook;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    @Override
    public String toString() {
        return "PartnerFigure[" + of() + "]";
    }
}
