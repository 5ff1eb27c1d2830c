package org.dutybearer.portal.donor;

import java.util.List;

/**
 * What a donor finds of one of its agreements.
 *
 * @param reports those that left, the newest first; of one that was withdrawn no file
 * @param changes by which figures the newest tells otherwise what the one before it told; empty for the first
 */
public record OwnAgreement(AgreementLine agreement, List<ReportLine> reports, List<ToldOtherwise> changes) {
    public OwnAgreement {
        reports = List.copyOf(reports);
        changes = List.copyOf(changes);
    }
}
