package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Modality;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.treaty.Binding;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.StatusKind;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * When that happened from which an obligation arises, and whether the state was bound then. An act that went on, or a detention,
 * is a breach for as long as it lasts, so one day on which it surely went on and the state was bound is enough (Articles on State
 * Responsibility, article 14(2)). An act of which the day is not known exactly must have fallen under the obligation on every day
 * it may have had; a day that is about right or in doubt may be wrong by a year.
 *
 * @param from the first day it may have had; null where that is open
 * @param to the last
 * @param surelyFrom the first of the days on which it surely went on; null for what had one day, known or not
 * @param surelyTo the last of them
 * @param undated whether nothing is on record and it happened on the day of the facts or before
 * @param day the day that is named in the answer
 */
record Occasion(
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable LocalDate surelyFrom,
        @Nullable LocalDate surelyTo,
        boolean undated,
        LocalDate day) {
    private static final int YEARS_IN_DOUBT = 1;

    static final Comparator<Occasion> EARLIEST = Comparator.comparing(Occasion::day);

    static Occasion on(LocalDate day) {
        return new Occasion(day, day, null, null, false, day);
    }

    static Occasion undated(LocalDate asAt) {
        return new Occasion(null, asAt, null, null, true, asAt);
    }

    static Occasion of(Act act, Optional<ApproximateDate> date, LocalDate asAt) {
        if (date.isEmpty()) return undated(asAt);
        boolean ongoing = act.modality() == Modality.ONGOING;
        if (!ongoing && !date.get().interval()) return at(date.get(), asAt);
        var start = date.get().interval() ? date.get().start() : date;
        var end = ongoing ? Optional.<ApproximateDate>empty() : date.get().end();
        return lasting(start, end, date.get(), asAt);
    }

    static Occasion of(Detention detention, LocalDate asAt) {
        if (detention.start().isPresent())
            return lasting(detention.start(), detention.end(), detention.start().get(), asAt);
        if (detention.heldOn().isPresent()) return on(detention.heldOn().get());
        return detention.end().map(d -> at(d, asAt)).orElseGet(() -> undated(asAt));
    }

    static Occasion of(Optional<ApproximateDate> date, LocalDate asAt) {
        return date.map(d -> at(d, asAt)).orElseGet(() -> on(asAt));
    }

    private static Occasion at(ApproximateDate date, LocalDate asAt) {
        LocalDate from = date.earliest().orElse(null);
        LocalDate to = date.latest().orElse(asAt);
        LocalDate named = from == null ? to : from;
        if (!isInDoubt(date)) return new Occasion(from, to, null, null, false, named);
        return new Occasion(earlier(from), to.plusYears(YEARS_IN_DOUBT), null, null, false, named);
    }

    /** Without a beginning or an end on record it is held to have gone on from an unknown day, or until the day of the facts. */
    private static Occasion lasting(
            Optional<ApproximateDate> start, Optional<ApproximateDate> end, ApproximateDate named, LocalDate asAt) {
        LocalDate from = start.flatMap(ApproximateDate::earliest).orElse(null);
        LocalDate to = end.flatMap(ApproximateDate::latest).orElse(asAt);
        LocalDate surelyFrom = start.flatMap(ApproximateDate::latest).orElse(to);
        LocalDate surelyTo = end.flatMap(ApproximateDate::earliest).orElse(to);
        boolean doubt = start.filter(Occasion::isInDoubt).isPresent()
                || end.filter(Occasion::isInDoubt).isPresent()
                || isInDoubt(named);
        if (doubt) from = earlier(from);
        if (doubt || surelyFrom.isAfter(surelyTo))
            return new Occasion(from, doubt ? to.plusYears(YEARS_IN_DOUBT) : to, null, null, false, to);
        return new Occasion(from, to, surelyFrom, surelyTo, false, to);
    }

    private static boolean isInDoubt(ApproximateDate date) {
        return date.uncertain() || date.approximate();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day) {
        return day == null ? null : day.minusYears(YEARS_IN_DOUBT);
    }

    /**
     * When a person's age counts: for what lasted its beginning, or the day on which the state became bound while it went on; for
     * what has no day on record some day up to that of the facts.
     */
    ApproximateDate ofAge(Binding binding) {
        LocalDate first = from;
        LocalDate last = surelyFrom == null ? to : surelyFrom;
        var since = binding.status().effectiveSince();
        if (binding.bound() == Truth.YES && surelyFrom != null && since.isPresent()) {
            if (first != null && since.get().isAfter(first)) first = since.get();
            if (since.get().isAfter(last)) last = since.get();
        }
        if (first == null) return ApproximateDate.parse("../" + last);
        // It began in a month that is over only after the newest day on record.
        if (last.isBefore(first)) last = first;
        return first.equals(last) ? ApproximateDate.of(first) : ApproximateDate.parse(first + "/" + last);
    }

    Binding bound(TreatyRegister register, CountryCode state, ProvisionRef provision) {
        Binding last = register.bound(state, provision, to);
        if (to.equals(from)) return last;
        Binding first = from == null ? null : register.bound(state, provision, from);
        if (surelyFrom != null && surelyTo != null) {
            for (LocalDate day : new LocalDate[] {surelyTo, surelyFrom, eveOfWithdrawal(last, surelyFrom, surelyTo)}) {
                Binding then = register.bound(state, provision, day);
                if (then.bound() == Truth.YES) return then;
            }
        }
        boolean wasBoundBetween = last.status().kind() == StatusKind.WITHDRAWN && !withdrewBefore(from, last);
        boolean neverBound = last.bound() == Truth.NO && !wasBoundBetween;
        if (first == null && (neverBound || (undated && last.bound() == Truth.YES))) return last;
        if (first != null && first.bound() == last.bound() && !wasBoundBetween && !begunAnew(first, last)) return first;
        return new Binding(Truth.UNKNOWN, last.status());
    }

    private static LocalDate eveOfWithdrawal(Binding last, LocalDate from, LocalDate otherwise) {
        return last.status()
                .effectiveSince()
                .filter(d -> last.status().kind() == StatusKind.WITHDRAWN && d.isAfter(from))
                .map(d -> d.minusDays(1))
                .filter(d -> !d.isAfter(otherwise))
                .orElse(otherwise);
    }

    private static boolean withdrewBefore(@Nullable LocalDate day, Binding last) {
        return day != null
                && last.status().effectiveSince().filter(d -> !d.isAfter(day)).isPresent();
    }

    /** Whether the state was bound at both ends through one instrument, but not for the whole time between. */
    private static boolean begunAnew(Binding first, Binding last) {
        return first.bound() == Truth.YES
                && first.through().equals(last.through())
                && !first.status().effectiveSince().equals(last.status().effectiveSince());
    }
}
