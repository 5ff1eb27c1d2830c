package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How one state stood to one treaty through all time: worked out once for every day on which it can change, and looked up
 * afterwards.
 */
final class Timeline {
    private final Treaty treaty;
    private final Party party;
    private final List<TreatyAction> acts;
    private final List<Membership> memberships = new ArrayList<>();
    private final @Nullable DomesticLaw law;
    private final @Nullable Overlay overlay;
    private final long[] changes;
    private final TreatyStatus[] statuses;
    private final AtomicReferenceArray<List<Obligation>> obligations;

    /**
     * @param acts in the order in which they happened
     * @param overlay knows which own corrections an answer rests on; null where that is not asked
     */
    Timeline(
            Treaty treaty, Party party, List<TreatyAction> acts, @Nullable DomesticLaw law, @Nullable Overlay overlay) {
        this.treaty = treaty;
        this.party = party;
        this.acts = List.copyOf(acts);
        this.law = law;
        this.overlay = overlay;
        if (treaty.binding()) bindAndRelease();
        var days = new ArrayList<LocalDate>();
        var differing = new ArrayList<TreatyStatus>();
        for (var day : possibleChanges()) {
            var status = workOut(day);
            if (!differing.isEmpty() && differing.get(differing.size() - 1).saysTheSameAs(status)) continue;
            days.add(day);
            differing.add(status);
        }
        this.changes = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.statuses = differing.toArray(TreatyStatus[]::new);
        this.obligations = new AtomicReferenceArray<>(changes.length);
    }

    TreatyStatus on(LocalDate day) {
        return statuses[at(day)];
    }

    /** Which of its stretches the day falls in. */
    int at(LocalDate day) {
        int found = Arrays.binarySearch(changes, day.toEpochDay());
        return found >= 0 ? found : -found - 2;
    }

    boolean bindsAt(int stretch) {
        return statuses[stretch].bound() == Truth.YES;
    }

    /** What is owed under the treaty in one stretch: the same list for every day of it. */
    List<Obligation> obligationsAt(int stretch, List<Provision> provisions) {
        var owed = obligations.get(stretch);
        if (owed == null) {
            owed = provisions.stream()
                    .map(provision -> new Obligation(provision.ref(), state(), statuses[stretch]))
                    .toList();
            obligations.set(stretch, owed);
        }
        return owed;
    }

    Optional<DomesticLaw> law() {
        return Optional.ofNullable(law);
    }

    List<TreatyAction> acts() {
        return acts;
    }

    private void bindAndRelease() {
        for (var act : acts) {
            if (act.kind().consents()) memberships.add(new Membership(treaty, party, act));
            if (act.kind() == ActionKind.WITHDRAWAL && !memberships.isEmpty()) {
                var last = memberships.get(memberships.size() - 1);
                var earliest = treaty.effectOfWithdrawal(act.date().earliest().orElseThrow());
                var latest = treaty.effectOfWithdrawal(act.date().latest().orElseThrow());
                if (earliest.isPresent() && latest.isPresent()) last.endBy(act, earliest.get(), latest.get());
            }
        }
    }

    /** The first days of its stretches. */
    List<LocalDate> changes() {
        return Arrays.stream(changes).mapToObj(LocalDate::ofEpochDay).toList();
    }

    private Set<LocalDate> possibleChanges() {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        days.add(treaty.adopted());
        for (var act : acts) {
            act.date().earliest().ifPresent(days::add);
            act.date().latest().ifPresent(days::add);
        }
        for (var membership : memberships) {
            days.add(membership.possiblyFrom());
            days.add(membership.certainlyFrom());
            membership.possiblyUntil().ifPresent(days::add);
            membership.certainlyUntil().ifPresent(days::add);
        }
        party.existedFrom().ifPresent(days::add);
        party.existedUntil().ifPresent(days::add);
        if (law != null) law.adopted().latest().ifPresent(days::add);
        firstDayAfterSources().ifPresent(days::add);
        if (overlay != null) days.addAll(overlay.changes());
        return days;
    }

    /** A source "of 2021" may be of its first day: what came later that year it need not hold. */
    private Optional<LocalDate> firstDayAfterSources() {
        return treaty.newestSource().flatMap(newest -> newest.earliest()).map(newest -> newest.plusDays(1));
    }

    private TreatyStatus workOut(LocalDate day) {
        if (!treaty.binding())
            return status(day, StatusKind.NOT_PARTY, null, null, null, EnumSet.of(StatusWarning.NOT_A_TREATY));
        var warnings = EnumSet.noneOf(StatusWarning.class);
        if (firstDayAfterSources().map(first -> !day.isBefore(first)).orElse(false))
            warnings.add(StatusWarning.NEWER_THAN_SOURCES);
        if (party.existedUntil().map(until -> !day.isBefore(until)).orElse(false)) {
            warnings.add(StatusWarning.STATE_DISSOLVED);
            return status(day, StatusKind.NOT_PARTY, null, null, null, warnings);
        }
        if (party.existedFrom().map(day::isBefore).orElse(false)) {
            if (!hasActedBy(day)) {
                warnings.add(StatusWarning.STATE_NOT_YET);
                return status(day, StatusKind.NOT_PARTY, null, null, null, warnings);
            }
            warnings.add(StatusWarning.ACT_BEFORE_INDEPENDENCE);
        }
        for (var membership : memberships) if (membership.certainOn(day)) return bound(membership, day, warnings);
        for (var membership : memberships)
            if (membership.possibleOn(day)) {
                warnings.addAll(membership.doubts());
                return status(day, StatusKind.UNKNOWN, null, null, membership.consent(), warnings);
            }
        return unbound(day, warnings);
    }

    /** Another may have acted for it before it was a state, as the UN Council for Namibia towards CERD. */
    private boolean hasActedBy(LocalDate day) {
        return acts.stream().anyMatch(act -> !day.isBefore(act.date().earliest().orElseThrow()));
    }

    private TreatyStatus bound(Membership membership, LocalDate day, Set<StatusWarning> warnings) {
        warnings.addAll(membership.doubts());
        if (membership.withdrawalNotifiedBy(day)) warnings.add(StatusWarning.WITHDRAWAL_NOTIFIED);
        for (var act : acts)
            if (withoutEffect(act) && !day.isBefore(act.date().earliest().orElseThrow()))
                warnings.add(StatusWarning.WITHDRAWAL_WITHOUT_EFFECT);
        return status(
                day, StatusKind.STATE_PARTY, membership.since().orElse(null), null, membership.consent(), warnings);
    }

    private boolean withoutEffect(TreatyAction act) {
        return act.kind() == ActionKind.WITHDRAWAL_INEFFECTIVE
                || (act.kind() == ActionKind.WITHDRAWAL
                        && treaty.effectOfWithdrawal(act.date().latest().orElseThrow())
                                .isEmpty());
    }

    private TreatyStatus unbound(LocalDate day, Set<StatusWarning> warnings) {
        @Nullable Membership pending = null;
        @Nullable Membership ended = null;
        for (var membership : memberships) {
            if (membership.pendingOn(day)) pending = membership;
            if (membership.endedBy(day)) ended = membership;
        }
        var willBindOn = pending == null ? null : pending.certainlyFrom();
        if (pending != null) {
            warnings.add(StatusWarning.DEPOSITED_NOT_BOUND);
            warnings.addAll(pending.doubts());
        }
        if (ended != null) {
            warnings.addAll(ended.doubts());
            return status(
                    day,
                    StatusKind.WITHDRAWN,
                    ended.end().orElse(null),
                    willBindOn,
                    ended.withdrawal().orElse(null),
                    warnings);
        }
        if (pending == null && !day.isBefore(treaty.adopted())) {
            warnings.add(StatusWarning.RESTS_ON_ABSENCE);
            if (memberships.isEmpty()
                    && treaty.partiesPublished().orElse(0)
                            > treaty.partiesHeld().orElse(0)) warnings.add(StatusWarning.COVERAGE_INCOMPLETE);
        }
        var signature = signatureBy(day);
        var basis = pending == null ? signature : pending.consent();
        return status(
                day,
                signature == null ? StatusKind.NOT_PARTY : StatusKind.SIGNATORY,
                null,
                willBindOn,
                basis,
                warnings);
    }

    private @Nullable TreatyAction signatureBy(LocalDate day) {
        for (var act : acts)
            if (act.kind().signs() && !day.isBefore(act.date().latest().orElseThrow())) return act;
        return null;
    }

    private TreatyStatus status(
            LocalDate day,
            StatusKind kind,
            @Nullable LocalDate since,
            @Nullable LocalDate willBindOn,
            @Nullable TreatyAction basis,
            Set<StatusWarning> warnings) {
        var adopted = law == null || day.isBefore(law.adopted().latest().orElseThrow()) ? null : law;
        var reasons = overlay == null ? List.<Correction>of() : overlay.reasons(day);
        if (!reasons.isEmpty()) warnings.add(StatusWarning.OWN_CORRECTION);
        return new TreatyStatus(
                state(), treaty, kind, since, willBindOn, basis, adopted, List.copyOf(warnings), reasons);
    }

    private CountryCode state() {
        return party.code();
    }
}
