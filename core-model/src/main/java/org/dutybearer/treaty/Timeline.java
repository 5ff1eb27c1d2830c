package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.core.CountryCode;
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
    private final LocalDate[] changes;
    private final TreatyStatus[] statuses;

    /** @param acts in the order in which they happened */
    Timeline(Treaty treaty, Party party, List<TreatyAction> acts) {
        this.treaty = treaty;
        this.party = party;
        this.acts = List.copyOf(acts);
        if (treaty.binding()) bindAndRelease();
        this.changes = changes().toArray(LocalDate[]::new);
        this.statuses = new TreatyStatus[changes.length];
        for (int i = 0; i < changes.length; i++) statuses[i] = workOut(changes[i]);
    }

    TreatyStatus on(LocalDate day) {
        int i = changes.length - 1;
        while (i > 0 && day.isBefore(changes[i])) i--;
        return statuses[i];
    }

    List<TreatyAction> acts() {
        return acts;
    }

    private void bindAndRelease() {
        for (var act : acts) {
            if (act.kind().consents()) memberships.add(new Membership(treaty, party, act));
            if (act.kind() == ActionKind.WITHDRAWAL && !memberships.isEmpty())
                treaty.effectOfWithdrawal(act.date().latest().orElseThrow())
                        .ifPresent(effect ->
                                memberships.get(memberships.size() - 1).endBy(act, effect));
        }
    }

    private Set<LocalDate> changes() {
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
            membership.end().ifPresent(days::add);
        }
        party.existedUntil().ifPresent(days::add);
        firstDayAfterSources().ifPresent(days::add);
        return days;
    }

    /** A source "of 2021" may be of its first day: what came later that year it need not hold. */
    private Optional<LocalDate> firstDayAfterSources() {
        return treaty.newestSource().flatMap(newest -> newest.earliest()).map(newest -> newest.plusDays(1));
    }

    private TreatyStatus workOut(LocalDate day) {
        if (!treaty.binding())
            return status(StatusKind.NOT_PARTY, null, null, null, EnumSet.of(StatusWarning.NOT_A_TREATY));
        var warnings = EnumSet.noneOf(StatusWarning.class);
        if (firstDayAfterSources().map(first -> !day.isBefore(first)).orElse(false))
            warnings.add(StatusWarning.NEWER_THAN_SOURCES);
        if (party.existedUntil().map(until -> !day.isBefore(until)).orElse(false)) {
            warnings.add(StatusWarning.STATE_DISSOLVED);
            return status(StatusKind.NOT_PARTY, null, null, null, warnings);
        }
        for (var membership : memberships) if (membership.certainOn(day)) return bound(membership, day, warnings);
        for (var membership : memberships)
            if (membership.possibleOn(day)) {
                warnings.addAll(membership.doubts());
                return status(StatusKind.UNKNOWN, null, null, membership.consent(), warnings);
            }
        return unbound(day, warnings);
    }

    private TreatyStatus bound(Membership membership, LocalDate day, Set<StatusWarning> warnings) {
        warnings.addAll(membership.doubts());
        if (membership.withdrawalNotifiedBy(day)) warnings.add(StatusWarning.WITHDRAWAL_NOTIFIED);
        for (var act : acts)
            if (withoutEffect(act) && !day.isBefore(act.date().earliest().orElseThrow()))
                warnings.add(StatusWarning.WITHDRAWAL_WITHOUT_EFFECT);
        return status(StatusKind.STATE_PARTY, membership.since().orElse(null), null, membership.consent(), warnings);
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
        if (pending != null) warnings.addAll(pending.doubts());
        if (ended != null) {
            warnings.addAll(ended.doubts());
            return status(
                    StatusKind.WITHDRAWN,
                    ended.end().orElse(null),
                    willBindOn,
                    ended.withdrawal().orElse(null),
                    warnings);
        }
        if (memberships.isEmpty() && !day.isBefore(treaty.adopted())) {
            warnings.add(StatusWarning.RESTS_ON_ABSENCE);
            if (treaty.partiesPublished().orElse(0) > treaty.partiesHeld().orElse(0))
                warnings.add(StatusWarning.COVERAGE_INCOMPLETE);
        }
        var signature = signatureBy(day);
        var basis = pending == null ? signature : pending.consent();
        return status(
                signature == null ? StatusKind.NOT_PARTY : StatusKind.SIGNATORY, null, willBindOn, basis, warnings);
    }

    private @Nullable TreatyAction signatureBy(LocalDate day) {
        for (var act : acts)
            if (act.kind().signs() && !day.isBefore(act.date().latest().orElseThrow())) return act;
        return null;
    }

    private TreatyStatus status(
            StatusKind kind,
            @Nullable LocalDate since,
            @Nullable LocalDate willBindOn,
            @Nullable TreatyAction basis,
            Set<StatusWarning> warnings) {
        return new TreatyStatus(
                state(),
                treaty.code(),
                kind,
                since,
                willBindOn,
                basis,
                treaty.newestSource().orElse(null),
                List.copyOf(warnings));
    }

    private CountryCode state() {
        return party.code();
    }
}
