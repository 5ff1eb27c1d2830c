package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    private Audit audit;

    @Inject
    private Clock clock;

    /** By reference; empty for an account that belongs to no donor. */
    @Transactional
    public List<OwnAgreement> agreements(String account, Locale language) {
        var donor = reports.donorOf(account);
        if (donor.isEmpty()) return List.of();
        var left = reports.all().stream()
                .filter(DonorReport::hasLeft)
                .filter(report -> report.donorCode().equals(donor.get()))
                .collect(Collectors.groupingBy(DonorReport::agreement));
        return agreements.all().stream()
                .filter(agreement -> agreement.donorCode().equals(donor.get()))
                .map(agreement -> own(agreement, left.getOrDefault(agreement.reference(), List.of()), language))
                .toList();
    }

    private OwnAgreement own(Agreement agreement, List<DonorReport> left, Locale language) {
        var lines = left.stream()
                .map(report -> new ReportLine(
                        report,
                        report.state() == DonorReport.State.RELEASED ? reports.files(report.number()) : List.of()))
                .toList();
        return new OwnAgreement(AgreementLine.of(agreement, language, LocalDate.now(clock)), lines, changes(agreement));
    }

    private List<ToldOtherwise> changes(Agreement agreement) {
        var told = published.of(agreement.reference());
        return told.size() < 2
                ? List.of()
                : ToldOtherwise.between(told.get(told.size() - 2), told.get(told.size() - 1));
    }

    /**
     * The bytes of a file, and a line in the record of who took it.
     *
     * @throws Refusal {@link Reason#DOCUMENT_UNKNOWN} for whatever is not a released report to the donor of this account
     */
    @Transactional
    public TakenFile take(@Nullable String number, @Nullable String language, @Nullable String form, String account) {
        var donor = reports.donorOf(account).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        var report = reports.find(ReportNumber.asked(number))
                .filter(found -> found.donorCode().equals(donor))
                .filter(found -> found.state() == DonorReport.State.RELEASED)
                .orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
        var file = ReportDesk.file(reports, report, language, form);
        audit.record(account, Deed.REPORT_DOWNLOADED, file.id());
        return new TakenFile(file, reports.content(file), true);
    }
}
