package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dutybearer.portal.run.ReleaseDesk.Left;

/** Whether a file that somebody holds is one of a report to a donor that left us, for anybody. */
@ApplicationScoped
public class ReportCheck {
    /** What whoever holds the file sees. Whether it is the first report or the last is the concern of its donor. */
    private static final String KIND = "DONOR_REPORT";

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    /**
     * What anybody may learn of it: no agreement, no donor, no period and nobody's name; nothing where these very bytes never left us
     * as a report.
     *
     * @param sha256 64 hexadecimal digits in lower case
     */
    @Transactional
    public Optional<Left> left(String sha256) {
        var files = reports.withHash(sha256);
        if (files.isEmpty()) return Optional.empty();
        var holding = files.stream()
                .flatMap(file -> reports.find(file.report()).stream())
                .toList();
        return left(files.get(0).form(), holding, clock.getZone());
    }

    /** @param holding every report that has a file of these bytes; where two of them left, both must have been withdrawn */
    static Optional<Left> left(ReportForm form, List<DonorReport> holding, ZoneId zone) {
        var left = holding.stream().filter(DonorReport::hasLeft).toList();
        boolean isOut = left.stream().anyMatch(report -> report.state() == DonorReport.State.RELEASED);
        var withdrawn = left.stream()
                .filter(report -> !isOut)
                .flatMap(report -> report.withdrawnAt().stream())
                .max(Comparator.naturalOrder());
        return left.stream()
                .flatMap(report -> report.decidedAt().stream())
                .min(Comparator.naturalOrder())
                .map(first -> new Left(
                        KIND,
                        form.name(),
                        LocalDate.ofInstant(first, zone),
                        withdrawn.map(at -> LocalDate.ofInstant(at, zone))));
    }
}
