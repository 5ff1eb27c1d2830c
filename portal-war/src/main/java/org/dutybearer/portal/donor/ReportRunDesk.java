package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreements;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.portal.run.RunQueue;
import org.jspecify.annotations.Nullable;

/** Where staff ask for a report to be prepared, or released, and see how that goes: both take as long as many cases take. */
@ApplicationScoped
public class ReportRunDesk {
    @Inject
    private ReportRuns runs;

    @Inject
    private Reports reports;

    @Inject
    private ReportRecall recall;

    @Inject
    private Agreements agreements;

    @Inject
    private Reporter reporter;

    @Inject
    private RunQueue queue;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Takes an order for a report in all forms, in each of the languages, which then waits for a second person. The same order of the same
     * person that is not done yet is not taken twice.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN}, {@link Reason#PERIOD_UNKNOWN}, {@link Reason#LANGUAGE_UNSUPPORTED},
     *     {@link Reason#SMALL_NUMBERS_NOT_SET} or {@link Reason#SETTING_FAULTY}: a run would only hear the same later, when nobody listens
     * @throws IllegalArgumentException for an explanation of what the agreement does not measure
     */
    @Transactional
    public ReportRunNumber prepare(ReportRequest wanted, String who) {
        var under = agreements.find(wanted.agreement()).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        under.place(wanted.period());
        for (var language : wanted.languages())
            if (!ReportRequest.WRITTEN_IN.contains(language.toLanguageTag()))
                throw new Refusal(Reason.LANGUAGE_UNSUPPORTED, language.toLanguageTag());
        for (var code : wanted.explanations().keySet())
            if (under.indicator(code).isEmpty())
                throw new IllegalArgumentException("the agreement has no indicator " + code);
        reporter.requireAllSet();
        return ask(ReportRun.toPrepare(wanted, who, clock.instant()));
    }

    /**
     * Takes an order to release it. It is released where the same would be told today.
     *
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER}; {@link Reason#CONSENT_OVER} where a consent it
     *     rests on is over, also where no figure shows that. The run hears them too, where something changed by then; and
     *     {@link Reason#DOCUMENT_OUTDATED} where a case, a consent, the agreement, the policy or the program changed since it was
     *     prepared, or another report was released; and whatever the gate refuses a case for
     */
    @Transactional
    public ReportRunNumber release(ReportNumber number, String who) {
        var report = reports.hold(number).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        report.requireOpenTo(who);
        recall.requireConsents(report);
        var wanted = runs.preparing(number)
                .map(ReportRun::wanted)
                .orElseGet(() -> new ReportRequest(
                        report.agreement(),
                        report.period(),
                        reports.files(number).stream().map(ReportFile::language).toList(),
                        Map.of()));
        return ask(ReportRun.toRelease(number, wanted, who, clock.instant()));
    }

    private ReportRunNumber ask(ReportRun run) {
        var same = runs.waiting().stream().filter(run::isSameOrder).findFirst();
        if (same.isPresent()) return same.get().number();
        runs.add(run);
        queue.add(run.number().text());
        audit.record(run.requester(), Deed.REPORT_ASKED, run.number());
        return run.number();
    }

    /**
     * As it stands now.
     *
     * @throws Refusal {@link Reason#RUN_UNKNOWN}, also for what is no number at all
     */
    @Transactional
    public ReportRun run(@Nullable String number) {
        return runs.find(parse(number)).orElseThrow(() -> new Refusal(Reason.RUN_UNKNOWN));
    }

    /**
     * Ends it now; a node at work on it notices at its next stage, and nothing is stored.
     *
     * @throws Refusal {@link Reason#RUN_OVER} where there is nothing left to cancel
     */
    @Transactional
    public void cancel(ReportRunNumber number, String who) {
        var run = runs.hold(number).orElseThrow(() -> new Refusal(Reason.RUN_UNKNOWN));
        run.cancel(who, clock.instant());
        audit.record(who, Deed.RUN_CANCELLED, number);
    }

    private static ReportRunNumber parse(@Nullable String number) {
        try {
            return ReportRunNumber.parse(number == null ? "" : number);
        } catch (IllegalArgumentException notANumber) {
            throw new Refusal(Reason.RUN_UNKNOWN);
        }
    }
}
