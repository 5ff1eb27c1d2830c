package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.PublishedReports;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.portal.run.Superseded;

/** What a node does to the making of a report, each in a transaction of its own that holds the row. */
@ApplicationScoped
public class ReportWorkbench {
    @Inject
    private ReportRuns runs;

    @Inject
    private Reports reports;

    @Inject
    private ReportRecall recall;

    @Inject
    private Agreements agreements;

    @Inject
    private PublishedReports published;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Transactional
    Optional<ReportAttempt> begin(ReportRunNumber number) {
        return runs.hold(number).flatMap(run -> run.begin(clock.instant()));
    }

    /** At once, also for whoever reads all cases in one transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    void reach(ReportAttempt attempt, ReportStage stage) {
        held(attempt).reach(attempt, stage);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void read(ReportAttempt attempt, int cases, int of) {
        held(attempt).read(attempt, cases, of);
    }

    /** From now on it waits for a second person, in place of what the same person prepared of that period before and nobody decided about. */
    @Transactional
    void prepare(ReportAttempt attempt, Prepared made) {
        var run = held(attempt);
        var report = DonorReport.prepared(made.preview().summary(), attempt.requester(), clock.instant());
        run.finish(attempt, report.number(), clock.instant());
        // Held, because somebody may be releasing one of them: what was released by then is not taken away.
        reports.awaited(report.agreement(), report.period(), attempt.requester()).stream()
                .flatMap(number -> reports.hold(number).stream())
                .filter(report::takesThePlaceOf)
                .forEach(reports::remove);
        reports.add(report, made.written(), made.uses());
        reports.add(report.number(), ReportPreview.of(made.preview()));
        audit.record(attempt.requester(), Deed.REPORT_PREPARED, report.number());
    }

    /**
     * The donor has it from now on. What could have changed while it was made again is looked at once more, with everything held.
     *
     * @throws Refusal as {@link ReportRunDesk#release}
     */
    @Transactional
    void release(ReportAttempt attempt, Remade made) {
        var run = held(attempt);
        var number = Objects.requireNonNull(attempt.report());
        var report = reports.hold(number).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        report.requireOpenTo(attempt.requester());
        reports.hold(report.agreement());
        recall.requireConsents(report);
        boolean isNewest = agreements
                .find(report.agreement())
                .map(Agreement::version)
                .filter(version -> version == report.agreementVersion())
                .isPresent();
        if (!isNewest || published.of(report.agreement()).size() != made.earlier())
            throw new Refusal(Reason.DOCUMENT_OUTDATED, number);
        report.release(attempt.requester(), clock.instant());
        reports.forgetPreview(number);
        published.add(PublishedReport.of(made.summary(), clock.instant()));
        run.finish(attempt, number, clock.instant());
        audit.record(attempt.requester(), Deed.REPORT_RELEASED, number);
    }

    /** In the transaction of whoever asks. */
    ReportRun held(ReportAttempt attempt) {
        return runs.hold(attempt.run())
                .orElseThrow(() -> new Superseded(attempt.run().text(), attempt.number()));
    }
}
