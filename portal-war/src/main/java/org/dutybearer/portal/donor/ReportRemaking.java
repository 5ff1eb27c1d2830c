package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.PublishedReports;

/** Makes a report again that waits for its second person, to see whether it would still be the same, to the byte. */
@ApplicationScoped
public class ReportRemaking {
    @Inject
    private Agreements agreements;

    @Inject
    private PartnerFigures figures;

    @Inject
    private PublishedReports published;

    @Inject
    private Reports reports;

    @Inject
    private ReportRuns runs;

    @Inject
    private ReportMaking making;

    @Inject
    private Clock clock;

    /**
     * The report of whose summary its files were made, which nothing has become of since.
     *
     * @throws Refusal {@link Reason#DOCUMENT_OUTDATED}; and whatever the gate refuses a case for
     */
    @Transactional
    Remade remake(ReportNumber number, Progress progress) {
        var outdated = new Refusal(Reason.DOCUMENT_OUTDATED, number);
        var report = reports.find(number).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        var agreed = agreements.find(report.agreement()).orElseThrow(() -> outdated);
        if (agreed.version() != report.agreementVersion()) throw outdated;
        var under = figures.enteredIn(agreed);
        var explanations =
                runs.preparing(number).map(run -> run.wanted().explanations()).orElse(Map.of());
        int earlier = published.of(report.agreement()).size();

        progress.reach(ReportStage.COUNT);
        var then = making.count(under, report.snapshotDay(), progress);
        progress.reach(ReportStage.PROTECT);
        var files = reports.files(number);
        var summaries = new LinkedHashMap<Locale, DonorSummary>();
        for (var file : files)
            summaries.computeIfAbsent(
                    file.language(),
                    language -> making.make(under, report.period(), language, explanations, then)
                            .summary());
        progress.reach(ReportStage.WRITE);
        if (!hold(files, summaries)) throw outdated;
        var first = summaries.values().iterator().next();
        if (!report.snapshotDay().equals(today()) && !tellsTheSameToday(under, first, explanations)) throw outdated;
        progress.reach(ReportStage.RECORD);
        return new Remade(first, earlier);
    }

    /** A consent that was withdrawn since still counted on the day of the snapshot. */
    private boolean tellsTheSameToday(Agreement under, DonorSummary then, Map<String, Text> explanations) {
        var counted = making.count(under, today(), Progress.UNSEEN);
        var today = making.make(under, then.period(), then.language(), explanations, counted);
        return ReportMaking.tellTheSame(then, today.summary());
    }

    private boolean hold(List<ReportFile> files, Map<Locale, DonorSummary> summaries) {
        return summaries.entrySet().stream()
                .allMatch(each -> making.write(each.getValue()).stream()
                        .allMatch(written -> files.stream()
                                .filter(file -> file.language().equals(each.getKey()) && file.form() == written.form())
                                .anyMatch(file -> file.holds(written.content()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
