package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.PublishedReports;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.Deed;
import org.jspecify.annotations.Nullable;

/** Where a donor finds its own agreements and the reports that were released under them. What is another's is not there. */
@ApplicationScoped
public class DonorDesk {
    @Inject
    private Agreements agreements;

    @Inject
    private PublishedReports published;

    @Inject
    private Reports reports;

    @Inject
    private ReportRecall recall;

    @Inject
    private Audit audit;

    /** By reference; empty for an account that belongs to no donor. */
    @Transactional
    public List<OwnAgreement> agreements(String account, Locale language) {
        var donor = reports.donorOf(account);
        if (donor.isEmpty()) return List.of();
        var left = recall.standings().stream()
                .filter(standing -> standing.report().hasLeft())
                .filter(standing -> standing.report().donorCode().equals(donor.get()))
                .collect(Collectors.groupingBy(standing -> standing.report().agreement()));
        return agreements.all().stream()
                .filter(agreement -> agreement.donorCode().equals(donor.get()))
                .map(agreement -> own(agreement, left.getOrDefault(agreement.reference(), List.of()), language))
                .toList();
    }

    private OwnAgreement own(Agreement agreement, List<ReportStanding> left, Locale language) {
        var line = AgreementLine.of(agreement, language, published.of(agreement.reference()));
        var lines = left.stream().map(this::line).toList();
        return OwnAgreement.isComparable(lines)
                ? new OwnAgreement(line, lines, true, changes(agreement))
                : new OwnAgreement(line, lines, false, List.of());
    }

    private ReportLine line(ReportStanding standing) {
        var line = new ReportLine(standing, List.of());
        return line.isOut()
                ? new ReportLine(standing, reports.files(standing.report().number()))
                : line;
    }

    private List<ToldOtherwise> changes(Agreement agreement) {
        var told = published.of(agreement.reference());
        return ToldOtherwise.between(told.get(told.size() - 2), told.get(told.size() - 1));
    }

    /**
     * The bytes of a file, and a line in the record of who took it.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} for whatever never left to the donor of this account;
     *     {@link Reason#REPORT_WITHDRAWN}; {@link Reason#REPORT_HELD_BACK} until somebody has decided about a consent it rests on, of which
     *     the donor is told nothing: who knew that somebody took a consent back would know what to look for in the next figures
     */
    @Transactional
    public TakenFile take(@Nullable String number, @Nullable String language, @Nullable String form, String account) {
        var donor = reports.donorOf(account).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        var report = reports.find(ReportNumber.asked(number))
                .filter(found -> found.donorCode().equals(donor))
                .filter(DonorReport::hasLeft)
                .orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        if (report.state() == DonorReport.State.WITHDRAWN) throw new Refusal(Reason.REPORT_WITHDRAWN, report.number());
        if (recall.standing(report).isToDecide()) throw new Refusal(Reason.REPORT_HELD_BACK, report.number());
        var file = ReportDesk.file(reports, report, language, form);
        audit.record(account, Deed.REPORT_DOWNLOADED, file.id());
        return new TakenFile(file, reports.content(file), true);
    }
}
