package org.dutybearer.portal.donor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutybearer.core.Key;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.run.Errand;
import org.jspecify.annotations.Nullable;

/** A report to a donor that somebody wants prepared, or released. */
@Entity
@Table(name = "report_run")
public class ReportRun extends Errand {
    @Enumerated(EnumType.STRING)
    private ReportDeed deed;

    private Key agreement;
    private ReportingPeriod period;

    /** Language tags, spaces between them. */
    private String languages;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_run_explanation", joinColumns = @JoinColumn(name = "run"))
    private List<Explanation> explanations = new ArrayList<>();

    @Column(name = "cases_read")
    private int read;

    @Column(name = "cases_to_read")
    private int toRead;

    private @Nullable String report;

    @SuppressWarnings("NullAway.Init")
    protected ReportRun() {}

    private ReportRun(ReportDeed deed, ReportRequest wanted, String requester, Instant now) {
        super(ReportRunNumber.random().text(), requester, now);
        this.deed = deed;
        this.agreement = wanted.agreement();
        this.period = wanted.period();
        this.languages = wanted.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "));
        wanted.explanations().forEach((code, text) -> explanations.add(Explanation.of(code, text)));
    }

    static ReportRun toPrepare(ReportRequest wanted, String requester, Instant now) {
        return new ReportRun(ReportDeed.PREPARE, wanted, requester, now);
    }

    /** @param wanted what the report was made of */
    static ReportRun toRelease(ReportNumber report, ReportRequest wanted, String requester, Instant now) {
        var run = new ReportRun(ReportDeed.RELEASE, wanted, requester, now);
        run.report = report.text();
        return run;
    }

    /** The next attempt, or nothing where there is nothing left to do. */
    Optional<ReportAttempt> begin(Instant now) {
        if (!isBegun(now)) return Optional.empty();
        read = 0;
        toRead = 0;
        return Optional.of(new ReportAttempt(number(), attempt(), deed, wanted(), requester(), report().orElse(null)));
    }

    /** Whether somebody pressed the same button twice. */
    boolean isSameOrder(ReportRun other) {
        return deed == other.deed
                && requester().equals(other.requester())
                && Objects.equals(report, other.report)
                && wanted().equals(other.wanted());
    }

    void reach(ReportAttempt by, ReportStage stage) {
        reached(by, stage.number());
    }

    /** How far the first stage is. */
    void read(ReportAttempt by, int cases, int of) {
        reached(by, ReportStage.COUNT.number());
        read = cases;
        toRead = of;
    }

    void finish(ReportAttempt by, ReportNumber left, Instant now) {
        done(by, now);
        report = left.text();
    }

    public ReportRunNumber number() {
        return ReportRunNumber.parse(text());
    }

    public ReportDeed deed() {
        return deed;
    }

    public ReportRequest wanted() {
        return new ReportRequest(
                agreement,
                period,
                Arrays.stream(languages.split(" ", -1))
                        .map(Locale::forLanguageTag)
                        .toList(),
                explanations.stream().collect(Collectors.toMap(Explanation::indicator, Explanation::words)));
    }

    /** The cases that were read so far. */
    public int casesRead() {
        return read;
    }

    /** Of so many; 0 before that is known. */
    public int casesToRead() {
        return toRead;
    }

    /** The one it left, or is to release. */
    public Optional<ReportNumber> report() {
        return Optional.ofNullable(report).map(ReportNumber::parse);
    }
}
