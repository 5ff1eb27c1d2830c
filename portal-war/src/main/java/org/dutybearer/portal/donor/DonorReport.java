package org.dutybearer.portal.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.reporting.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A report to a donor. One person prepares it; it waits for another, who releases it or sends it back; what is released can be
 * withdrawn and is never changed.
 */
@Entity
@Table(name = "donor_report")
public class DonorReport {
    /** How it stands. */
    public enum State {
        AWAITED,
        RELEASED,
        SENT_BACK,
        WITHDRAWN
    }

    public static final int LONGEST_REASON = 1000;

    @Id
    private String number;

    private Key agreement;

    @Column(name = "agreement_version")
    private int agreementVersion;

    @Column(name = "donor_code")
    private String donorCode;

    private ReportingPeriod period;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "report_version")
    private int version;

    @Column(name = "snapshot_day")
    private LocalDate snapshotDay;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "rule_set_version")
    private String ruleSetVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    @Convert(converter = InstantColumn.class)
    private Instant preparedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawal;

    @SuppressWarnings("NullAway.Init")
    protected DonorReport() {}

    private DonorReport(DonorSummary summary, String who, Instant now) {
        var made = summary.agreement().orElseThrow();
        this.number = ReportNumber.random().text();
        this.agreement = made.reference();
        this.agreementVersion = made.version();
        this.donorCode = made.donorCode();
        this.period = summary.period();
        this.kind = summary.kind().orElseThrow();
        this.version = summary.version();
        this.snapshotDay = summary.snapshotDay();
        this.templateVersion = Edition.current();
        this.ruleSetVersion = RuleSet.shipped().version();
        this.state = State.AWAITED;
        this.preparedBy = who;
        this.preparedAt = now;
    }

    /** That somebody made it of this summary and wants it released. */
    static DonorReport prepared(DonorSummary summary, String who, Instant now) {
        return new DonorReport(summary, who, now);
    }

    /** @throws Refusal {@link Reason#APPROVAL_OVER}; {@link Reason#APPROVAL_OF_ONES_OWN} */
    void requireOpenTo(String who) {
        if (state != State.AWAITED) throw new Refusal(Reason.APPROVAL_OVER, number);
        if (who.equals(preparedBy)) throw new Refusal(Reason.APPROVAL_OF_ONES_OWN, number);
    }

    /** @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} for whoever did not prepare it; {@link Reason#APPROVAL_OVER} */
    void requireDiscardableBy(String who) {
        if (!who.equals(preparedBy)) throw new Refusal(Reason.DOCUMENT_UNKNOWN);
        if (state != State.AWAITED) throw new Refusal(Reason.APPROVAL_OVER, number);
    }

    /** Whether the other is of the same person and period, and still waits. */
    boolean takesThePlaceOf(DonorReport other) {
        return other.state == State.AWAITED
                && other.preparedBy.equals(preparedBy)
                && other.agreement.equals(agreement)
                && other.period.equals(period);
    }

    void release(String who, Instant now) {
        decide(State.RELEASED, who, now);
    }

    void sendBack(String who, String why, Instant now) {
        requireReason(why);
        decide(State.SENT_BACK, who, now);
        reason = why.strip();
    }

    private void decide(State how, String who, Instant now) {
        requireOpenTo(who);
        state = how;
        decidedBy = who;
        decidedAt = now;
    }

    /**
     * Nobody downloads it any more. What the donor has already stays with the donor, and the next report is held against it.
     *
     * @throws Refusal {@link Reason#DOCUMENT_NOT_RELEASED} for one that nobody has
     */
    void withdraw(String who, String why, Instant now) {
        if (state != State.RELEASED) throw new Refusal(Reason.DOCUMENT_NOT_RELEASED, number);
        requireReason(why);
        state = State.WITHDRAWN;
        withdrawnBy = who;
        withdrawnAt = now;
        withdrawal = why.strip();
    }

    /** Whether a reason is one: something, and not too much. */
    public static boolean isReason(String why) {
        return !why.isBlank() && why.strip().length() <= LONGEST_REASON;
    }

    static void requireReason(String why) {
        if (!isReason(why)) throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
    }

    /** Whether it ever left to the donor. */
    public boolean hasLeft() {
        return state == State.RELEASED || state == State.WITHDRAWN;
    }

    public ReportNumber number() {
        return ReportNumber.parse(number);
    }

    public Key agreement() {
        return agreement;
    }

    public int agreementVersion() {
        return agreementVersion;
    }

    public String donorCode() {
        return donorCode;
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

    /** The day its figures stand for. */
    public LocalDate snapshotDay() {
        return snapshotDay;
    }

    /** Which lay-out, words and counting rules its files were made with. */
    public String templateVersion() {
        return templateVersion;
    }

    /** Which rules of the law. */
    public String ruleSetVersion() {
        return ruleSetVersion;
    }

    public State state() {
        return state;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was sent back. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Why it was withdrawn; for the organisation, not for the donor. */
    public Optional<String> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    @Override
    public String toString() {
        return "DonorReport[" + number + ", " + agreement + ", " + period + ", " + state + "]";
    }
}
