package org.dutybearer.portal.donor;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.run.Uses;

/** Which reports to donors rest on a consent that is over, for the case team. */
@ApplicationScoped
public class ReportRecall {
    @Inject
    private Reports reports;

    @Inject
    private Uses uses;

    @Inject
    private Clock clock;

    /** How every report stands today, the newest first. */
    @Transactional
    public List<ReportStanding> standings() {
        var usesOf = reports.uses().stream().collect(groupingBy(ReportUse::report));
        var decisionsOf = reports.decisions().stream().collect(groupingBy(ReportDecision::report));
        var consents = uses.consentsBehindReports();
        var today = LocalDate.now(clock);
        return reports.all().stream()
                .map(report -> ReportStanding.of(
                        report,
                        usesOf.getOrDefault(report.number(), List.of()),
                        decisionsOf.getOrDefault(report.number(), List.of()),
                        consents,
                        today))
                .toList();
    }

    ReportStanding standing(DonorReport report) {
        return ReportStanding.of(
                report,
                reports.uses(report.number()),
                reports.decisions(report.number()),
                uses.consentsBehindReports(),
                LocalDate.now(clock));
    }

    /** @throws Refusal {@link Reason#CONSENT_OVER} where it waits and rests on a consent that is over, also where no figure shows that */
    void requireConsents(DonorReport report) {
        if (standing(report).isOverBeforeItLeft()) throw new Refusal(Reason.CONSENT_OVER, report.number());
    }

    /** Those that somebody has to decide about. */
    @Transactional
    public List<ReportStanding> toDecide() {
        return standings().stream().filter(ReportStanding::isToDecide).toList();
    }

    /** How many somebody has to decide about because of a consent in this case. */
    @Transactional
    public long toDecide(CaseRef ref) {
        return standings().stream()
                .filter(standing -> standing.isToDecideIn(ref))
                .count();
    }

    /** Those that rest on a consent in this case that is over, whatever was decided about them. */
    @Transactional
    public List<ReportStanding> touched(CaseRef ref) {
        return standings().stream()
                .filter(standing -> standing.isTouchedIn(ref))
                .toList();
    }

    /**
     * Those that rest on one consent of one person, whether it is over or is only about to be. A consent for anybody but donors touches
     * none.
     */
    @Transactional
    public List<ReportStanding> touched(CaseRef ref, Key person, Datum datum, Audience audience) {
        if (audience != Audience.DONOR) return List.of();
        return standings().stream()
                .filter(standing -> standing.restsOn(ref, person, datum))
                .toList();
    }
}
