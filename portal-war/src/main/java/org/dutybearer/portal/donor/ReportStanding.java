package org.dutybearer.portal.donor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.portal.run.Lapse;
import org.dutybearer.portal.run.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands to the consents it rests on, on a day. A report has no last day, so a consent that came to the end it was given
 * with counts as one that was withdrawn. Its text form holds neither a reason nor whose consent it was.
 */
public final class ReportStanding {
    private final DonorReport report;
    private final List<ReportUse> uses;
    private final List<Lapse> lapses;
    private final List<ReportDecision> decisions;

    private ReportStanding(
            DonorReport report, List<ReportUse> uses, List<Lapse> lapses, List<ReportDecision> decisions) {
        this.report = Objects.requireNonNull(report, "report");
        this.uses = List.copyOf(uses);
        this.lapses = List.copyOf(lapses);
        this.decisions = List.copyOf(decisions);
    }

    /**
     * @param uses what this report rests on
     * @param decisions what was decided about this report
     * @param consents what a person of a case has on record; of nobody, none
     */
    static ReportStanding of(
            DonorReport report,
            Collection<ReportUse> uses,
            Collection<ReportDecision> decisions,
            BiFunction<CaseRef, Key, Consents> consents,
            LocalDate today) {
        var lapses = uses.stream()
                .flatMap(use -> lapse(report, use, consents.apply(use.caseRef(), use.person()), today).stream())
                .sorted(Comparator.comparing(Lapse::caseRef)
                        .thenComparing(Lapse::person)
                        .thenComparing(Lapse::datum))
                .toList();
        return new ReportStanding(report, List.copyOf(uses), lapses, List.copyOf(decisions));
    }

    private static Optional<Lapse> lapse(DonorReport report, ReportUse use, Consents given, LocalDate today) {
        if (!given.takeBack(use.datum(), Audience.DONOR, report.snapshotDay(), LocalDate.MAX, today))
            return Optional.empty();
        return Optional.of(new Lapse(use.caseRef(), use.person(), use.datum(), overSince(given, use.datum(), today)));
    }

    /** The first day on which the last of them was over; null where none of them is on record any more. */
    private static @Nullable LocalDate overSince(Consents given, Datum datum, LocalDate today) {
        return given.given().stream()
                .filter(consent -> consent.datum() == datum && consent.audience() == Audience.DONOR)
                .flatMap(ReportStanding::ends)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> ends(Consent consent) {
        return Stream.concat(
                consent.withdrawnOn().stream(), consent.endsOn().stream().map(end -> end.plusDays(1)));
    }

    public DonorReport report() {
        return report;
    }

    public ReportState state() {
        return switch (report.state()) {
            case AWAITED -> lapses.isEmpty() ? ReportState.AWAITED : ReportState.TOO_LATE;
            case RELEASED -> open().isEmpty() ? ReportState.RELEASED : ReportState.TO_DECIDE;
            case SENT_BACK -> ReportState.SENT_BACK;
            case WITHDRAWN -> ReportState.WITHDRAWN;
        };
    }

    /** What is over, and about which nobody has decided. */
    List<Lapse> open() {
        var settled = settled().toList();
        return lapses.stream().filter(lapse -> !settled.contains(lapse)).toList();
    }

    private Stream<Lapse> settled() {
        return decisions.stream().flatMap(decision -> decision.lapses().stream());
    }

    /** The last decision that it is had as before. */
    public Optional<ReportDecision> kept() {
        return decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.KEPT)
                .max(Comparator.comparing(ReportDecision::decidedAt));
    }

    /** Whether somebody has to decide what becomes of it. Until then nobody gets it. */
    public boolean isToDecide() {
        return state() == ReportState.TO_DECIDE;
    }

    /** Whether that is so for something in this case: what is over in another is no concern of this one. */
    public boolean isToDecideIn(CaseRef ref) {
        return isToDecide() && open().stream().anyMatch(lapse -> lapse.caseRef().equals(ref));
    }

    /** Whether it waits for its release and rests on a consent that is over: it is never released. */
    boolean isOverBeforeItLeft() {
        return state() == ReportState.TOO_LATE;
    }

    /** Whether anything it rests on in this case is over, decided about or not. */
    boolean isTouchedIn(CaseRef ref) {
        return Stream.concat(lapses.stream(), settled())
                .anyMatch(lapse -> lapse.caseRef().equals(ref));
    }

    /** Whether it rests on this consent for donors, over or not. */
    boolean restsOn(CaseRef ref, Key person, Datum datum) {
        return uses.stream()
                .anyMatch(use -> use.caseRef().equals(ref) && use.person().equals(person) && use.datum() == datum);
    }

    /** The last day from which something undecided was over; nothing where no such day is on record. */
    public Optional<LocalDate> since() {
        return open().stream().flatMap(lapse -> lapse.since().stream()).max(Comparator.naturalOrder());
    }

    /** Stands for what is undecided: a decision that somebody made about something else is not recorded. */
    public String seal() {
        return Integer.toHexString(open().stream()
                .map(l -> l.caseRef() + " " + l.person() + " " + l.datum() + " "
                        + l.since().orElse(null))
                .collect(Collectors.joining("\n"))
                .hashCode());
    }

    @Override
    public String toString() {
        return "ReportStanding[" + report.number() + ", " + state() + "]";
    }
}
