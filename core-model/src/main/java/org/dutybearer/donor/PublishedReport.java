package org.dutybearer.donor;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Key;

/**
 * The figures of a report that a donor has, exactly as told. The next report of the agreement is held against it: what changed is told
 * with the reason, and nothing is told by which somebody could work out what was left out here. It never changes; a corrected report
 * is one more.
 */
@Entity
@Table(name = "published_report")
public class PublishedReport extends Identified {
    @Column(nullable = false, updatable = false)
    private Key agreement;

    @Column(name = "agreement_version", nullable = false, updatable = false)
    private int agreementVersion;

    @Column(nullable = false, updatable = false)
    private ReportingPeriod period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReportKind kind;

    @Column(name = "report_version", nullable = false, updatable = false)
    private int version;

    @Column(nullable = false, updatable = false)
    private int threshold;

    @Column(nullable = false, updatable = false)
    private int rounding;

    @Column(name = "snapshot_day", nullable = false, updatable = false)
    private LocalDate snapshotDay;

    @Column(name = "released_at", nullable = false, updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant releasedAt;

    @ElementCollection
    @CollectionTable(name = "published_figure", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<PublishedFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "published_restatement", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Restatement> restated = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PublishedReport() {}

    private PublishedReport(
            Key agreement,
            int agreementVersion,
            ReportingPeriod period,
            ReportKind kind,
            int version,
            SmallNumbers policy,
            LocalDate snapshotDay,
            List<PublishedFigure> figures,
            List<Restatement> restated,
            Instant when) {
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.agreementVersion = agreementVersion;
        this.period = Objects.requireNonNull(period, "period");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.version = version;
        this.threshold = policy.threshold();
        this.rounding = policy.rounding();
        this.snapshotDay = Objects.requireNonNull(snapshotDay, "snapshotDay");
        this.figures.addAll(figures);
        this.restated.addAll(restated);
        this.releasedAt = Objects.requireNonNull(when, "when");
    }

    /** That this summary leaves to the donor now. A summary that is made under no agreement is an {@link IllegalArgumentException}. */
    public static PublishedReport of(DonorSummary summary, Instant when) {
        var agreement = summary.agreement().orElseThrow(() -> new IllegalArgumentException("made under no agreement"));
        return new PublishedReport(
                agreement.reference(),
                agreement.version(),
                summary.period(),
                summary.kind().orElseThrow(),
                summary.version(),
                summary.smallNumbers().orElseThrow(),
                summary.snapshotDay(),
                summary.published(),
                summary.restated(),
                when);
    }

    /** As it left once, read from where it is kept. */
    static PublishedReport kept(
            Key agreement,
            int agreementVersion,
            ReportingPeriod period,
            ReportKind kind,
            int version,
            SmallNumbers policy,
            LocalDate snapshotDay,
            List<PublishedFigure> figures,
            List<Restatement> restated,
            Instant when) {
        return new PublishedReport(
                agreement, agreementVersion, period, kind, version, policy, snapshotDay, figures, restated, when);
    }

    public Key agreement() {
        return agreement;
    }

    public int agreementVersion() {
        return agreementVersion;
    }

    public ReportingPeriod period() {
        return period;
    }

    public ReportKind kind() {
        return kind;
    }

    /** Of the reports of this period, from 1. */
    public int version() {
        return version;
    }

    public SmallNumbers smallNumbers() {
        return new SmallNumbers(threshold, rounding);
    }

    public LocalDate snapshotDay() {
        return snapshotDay;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public List<PublishedFigure> figures() {
        return List.copyOf(figures);
    }

    List<Restatement> restated() {
        return List.copyOf(restated);
    }

    /** Every figure by its name. */
    Map<CellName, Reported> told() {
        var told = new LinkedHashMap<CellName, Reported>();
        figures.forEach(figure -> told.put(figure.name(), figure.told()));
        return told;
    }

    Optional<Reported> told(CellName name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(PublishedFigure::told)
                .findFirst();
    }

    @Override
    public String toString() {
        return "PublishedReport[" + agreement + ", " + period + ", version " + version + "]";
    }
}
