package org.dutybearer.portal.donor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a donor finds of one of its agreements.
 *
 * @param reports those that left, the newest first; of one that is held back or was withdrawn no file
 * @param compared whether the two that left last are both to be had: what is held back tells nothing by the side of another either
 * @param changes by which figures the newest tells otherwise what the one before it told; none where they are not compared
 */
public record OwnAgreement(
        AgreementLine agreement, List<ReportLine> reports, boolean compared, List<ToldOtherwise> changes) {
    public OwnAgreement {
        reports = List.copyOf(reports);
        changes = List.copyOf(changes);
    }

    /** Whether any of them can be had. */
    public boolean isOut() {
        return reports.stream().anyMatch(ReportLine::isOut);
    }

    /** @param reports that left, in any order */
    static boolean isComparable(List<ReportLine> reports) {
        return reports.size() > 1
                && reports.stream()
                        .sorted(Comparator.comparing(OwnAgreement::leftAt).reversed())
                        .limit(2)
                        .allMatch(ReportLine::isOut);
    }

    private static Instant leftAt(ReportLine line) {
        return line.report().decidedAt().orElseThrow();
    }
}
