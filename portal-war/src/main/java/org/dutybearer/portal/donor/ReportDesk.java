package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.PublishedReport;
import org.dutybearer.donor.PublishedReports;
import org.dutybearer.donor.ReportingPeriod;
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
    private PublishedReports published;

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

    /**
     * What a report would tell and what it would leave out, for the case team alone.
     *
     * @throws Refusal {@link Reason#SMALL_NUMBERS_NOT_SET}; {@link Reason#PERIOD_UNKNOWN}; {@link Reason#FIGURES_NOT_SAFE}; and
     *     whatever the gate refuses one of the cases for
     */
    @Transactional
    public DonorPreview preview(String agreement, ReportingPeriod period, Locale language) {
        var under = agreement(agreement);
        return making.make(under, period, language, making.count(under, today()));
    }

    /**
     * Makes the report in all forms, in each of the languages, and lets it wait for a second person.
     *
     * @throws Refusal whatever {@link #preview} refuses it for; {@link Reason#LANGUAGE_UNSUPPORTED};
     *     {@link Reason#SETTING_FAULTY}
     */
    @Transactional
    public ReportNumber prepare(String agreement, ReportingPeriod period, List<Locale> languages, String who) {
        if (languages.isEmpty()) throw new IllegalArgumentException("a report is written in some language");
        var under = agreement(agreement);
        var counted = making.count(under, today());
        var written = new LinkedHashMap<Locale, List<Written>>();
        var summaries = new ArrayList<DonorSummary>();
        for (var language : languages) {
            var summary = making.make(under, period, language, counted).summary();
            summaries.add(summary);
            written.put(language, making.write(summary));
        }
        var report = DonorReport.prepared(summaries.get(0), who, clock.instant());
        reports.add(report, written, counted.uses());
        audit.record(who, Deed.REPORT_PREPARED, report.number());
        return report.number();
    }

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
     * Releases it, where the same would be told today.
     *
     * @throws Refusal {@link Reason#APPROVAL_OF_ONES_OWN}; {@link Reason#APPROVAL_OVER}; {@link Reason#CONSENT_OVER} where a consent it
     *     rests on is, also where no figure shows that; {@link Reason#DOCUMENT_OUTDATED} where a case, a
     *     consent, the agreement, the policy or the program changed since, or another report was released; and whatever the gate
     *     refuses a case for
     */
    @Transactional
    public void approve(ReportNumber number, String who) {
        var report = hold(number);
        report.requireOpenTo(who);
        reports.hold(report.agreement());
        requireConsents(report);
        var summary = asPrepared(report);
        report.release(who, clock.instant());
        published.add(PublishedReport.of(summary, clock.instant()));
        audit.record(who, Deed.REPORT_RELEASED, number);
    }

    /** The summary that its files were made of, which nothing has become of since. */
    private DonorSummary asPrepared(DonorReport report) {
        var outdated = new Refusal(Reason.DOCUMENT_OUTDATED, report.number());
        var under = agreements.find(report.agreement()).orElseThrow(() -> outdated);
        if (under.version() != report.agreementVersion()) throw outdated;
        var files = reports.files(report.number());
        var then = making.count(under, report.snapshotDay());
        var summaries = new LinkedHashMap<Locale, DonorSummary>();
        for (var file : files)
            summaries.computeIfAbsent(
                    file.language(),
                    language ->
                            making.make(under, report.period(), language, then).summary());
        if (!hold(files, summaries)) throw outdated;
        var first = summaries.values().iterator().next();
        if (!report.snapshotDay().equals(today()) && !tellsTheSameToday(under, first)) throw outdated;
        return first;
    }

    /** A consent that was withdrawn since still counted on the day of the snapshot. */
    private boolean tellsTheSameToday(Agreement under, DonorSummary then) {
        var today = making.make(under, then.period(), then.language(), making.count(under, today()));
        return ReportMaking.tellTheSame(then, today.summary());
    }

    private boolean hold(List<ReportFile> files, Map<Locale, DonorSummary> summaries) {
        return summaries.entrySet().stream()
                .allMatch(each -> making.write(each.getValue()).stream()
                        .allMatch(written -> files.stream()
                                .filter(file -> file.language().equals(each.getKey()) && file.form() == written.form())
                                .anyMatch(file -> file.holds(written.content()))));
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
        audit.record(who, Deed.REPORT_SENT_BACK, number);
    }

    private void requireConsents(DonorReport report) {
        if (recall.standing(report).isOverBeforeItLeft()) throw new Refusal(Reason.CONSENT_OVER, report.number());
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
                .ifPresent(under -> making.count(under, today()).requireTellable("reason", why));
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
                requireConsents(report);
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

    private Agreement agreement(String reference) {
        return agreements.find(Key.parse(reference)).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
