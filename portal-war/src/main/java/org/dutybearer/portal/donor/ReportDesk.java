package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreements;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.portal.run.Verdict;
import org.jspecify.annotations.Nullable;

/** What staff do with reports to donors: look at the numbers, prepare, and let a second person release or send back. */
@ApplicationScoped
public class ReportDesk {
    @Inject
    private Agreements agreements;

    @Inject
    private ReportRuns runs;

    @Inject
    private Reports reports;

    @Inject
    private ReportMaking making;

    @Inject
    private ReportRecall recall;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Transactional
    public List<ReportLine> all() {
        return recall.standings().stream()
                .map(standing ->
                        new ReportLine(standing, reports.files(standing.report().number())))
                .toList();
    }

    /** @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} */
    @Transactional
    public ReportLine report(@Nullable String number) {
        return line(reports.find(ReportNumber.asked(number)).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN)));
    }

    /**
     * What it tells and what it leaves out, with the true numbers; nothing once somebody has decided about it, or where it was prepared
     * before there were such previews.
     */
    @Transactional
    public Optional<ReportPreview> preview(ReportNumber number) {
        return reports.preview(number);
    }

    /** What it was made of; nothing where it is of a time before that was kept. */
    @Transactional
    public Optional<ReportRequest> wanted(ReportNumber number) {
        return runs.preparing(number).map(ReportRun::wanted);
    }

    /**
     * Whoever prepared it takes it away again before anybody has decided: it was not right, and nobody outside has it.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} also for one that somebody else prepared; {@link Reason#APPROVAL_OVER}
     */
    @Transactional
    public void discard(ReportNumber number, String who) {
        var report = hold(number);
        report.requireDiscardableBy(who);
        reports.remove(report);
        audit.record(who, Deed.REPORT_DISCARDED, number);
    }

    /**
     * It is never released; whoever prepared it reads why.
     *
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER}; {@link Reason#PROTECTED_NAME_IN_TEXT} and the like
     *     where the reason tells of people
     */
    @Transactional
    public void sendBack(ReportNumber number, String why, String who) {
        var report = hold(number);
        report.requireOpenTo(who);
        requireTellable(report, why);
        report.sendBack(who, why, clock.instant());
        reports.forgetPreview(number);
        audit.record(who, Deed.REPORT_SENT_BACK, number);
    }

    /**
     * Nobody can download it any more. Where that answers a consent that is over, what was over goes on record.
     *
     * @throws Refusal {@link Reason#DOCUMENT_NOT_RELEASED}; as {@link #sendBack} for the reason
     */
    @Transactional
    public void withdraw(ReportNumber number, String why, String who) {
        var report = hold(number);
        requireTellable(report, why);
        var standing = recall.standing(report);
        report.withdraw(who, why, clock.instant());
        if (!standing.open().isEmpty()) decide(standing, Verdict.WITHDRAWN, why, who);
        audit.record(who, Deed.REPORT_WITHDRAWN, number);
    }

    /**
     * It is had as before, though a consent it rests on is over. That covers what was over by now and no more.
     *
     * @param seal of the line that whoever decides was shown
     * @throws Refusal {@link Reason#DECISION_MADE} where nothing is to decide any more, or something else; as {@link #sendBack} for the
     *     reason
     */
    @Transactional
    public void keep(ReportNumber number, String why, String seal, String who) {
        var report = hold(number);
        var standing = recall.standing(report);
        if (!standing.isToDecide() || !standing.seal().equals(seal)) throw new Refusal(Reason.DECISION_MADE, number);
        requireTellable(report, why);
        decide(standing, Verdict.KEPT, why, who);
        audit.record(who, Deed.REPORT_KEPT, number);
    }

    private void decide(ReportStanding standing, Verdict verdict, String why, String who) {
        reports.add(
                new ReportDecision(standing.report().number(), verdict, why, standing.open(), who, clock.instant()));
    }

    /** A reason is kept for good, longer than any consent to what stands in it. */
    private void requireTellable(DonorReport report, String why) {
        agreements
                .find(report.agreement())
                .ifPresent(
                        under -> making.count(under, today(), Progress.UNSEEN).requireTellable("reason", why));
    }

    /**
     * The bytes of a file, for the case team, and a line in the record of who took it. One that nobody decided on yet is open to whoever
     * may decide.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} also for one that was sent back; {@link Reason#REPORT_WITHDRAWN};
     *     {@link Reason#DECISION_AWAITED} where somebody has to decide about a consent first; {@link Reason#CONSENT_OVER} where it never
     *     left and one is over; {@link Reason#APPROVAL_OF_ONES_OWN}
     */
    @Transactional
    public TakenFile take(@Nullable String number, @Nullable String language, @Nullable String form, String who) {
        var report = reports.find(ReportNumber.asked(number)).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        switch (report.state()) {
            case RELEASED -> requireDecided(report);
            case AWAITED -> {
                report.requireOpenTo(who);
                recall.requireConsents(report);
            }
            case SENT_BACK -> throw new Refusal(Reason.DOCUMENT_UNKNOWN);
            case WITHDRAWN -> throw new Refusal(Reason.REPORT_WITHDRAWN, report.number());
        }
        boolean released = report.state() == DonorReport.State.RELEASED;
        var file = file(reports, report, language, form);
        audit.record(who, released ? Deed.REPORT_DOWNLOADED : Deed.REPORT_PREVIEWED, file.id());
        return new TakenFile(file, reports.content(file), released);
    }

    private void requireDecided(DonorReport report) {
        if (recall.standing(report).isToDecide()) throw new Refusal(Reason.DECISION_AWAITED, report.number());
    }

    static ReportFile file(Reports reports, DonorReport report, @Nullable String language, @Nullable String form) {
        return ReportForm.named(form)
                .flatMap(wanted -> reports.file(report.number(), language == null ? "" : language, wanted))
                .orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    private ReportLine line(DonorReport report) {
        return new ReportLine(recall.standing(report), reports.files(report.number()));
    }

    private DonorReport hold(ReportNumber number) {
        return reports.hold(number).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
