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
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * When that happened from which an obligation arises, and whether the state was bound then. An act that went on, or a detention,
 * is a breach for as long as it lasts, so one day of it on which the state is bound is enough (Articles on State Responsibility,
 * article 14(2)). An act of which the day is not known exactly must have fallen under the obligation on every day it may have had.
 *
 * @param from the first day it may have had; null where that is open
 * @param to the last
 * @param lasting whether it lasted from the one to the other, instead of having its day somewhere between
 * @param undated whether nothing is on record and the day of the facts stands in
 */
record Occasion(@Nullable LocalDate from, LocalDate to, boolean lasting, boolean undated) {
    static Occasion on(LocalDate day) {
        return new Occasion(day, day, false, false);
    }

    static Occasion undated(LocalDate asAt) {
        return new Occasion(asAt, asAt, false, true);
    }

    static Occasion of(Act act, Optional<ApproximateDate> date, LocalDate asAt) {
        if (date.isEmpty()) return undated(asAt);
        boolean ongoing = act.modality() == Modality.ONGOING;
        LocalDate to = ongoing ? asAt : date.get().latest().orElse(asAt);
        return new Occasion(
                date.get().earliest().orElse(null), to, ongoing || date.get().interval(), false);
    }

    static Occasion of(Detention detention, LocalDate asAt) {
        if (detention.start().isEmpty())
            return detention
                    .heldOn()
                    .map(Occasion::on)
                    .orElseGet(() -> detention
                            .end()
                            .flatMap(ApproximateDate::latest)
                            .map(Occasion::on)
                            .orElseGet(() -> undated(asAt)));
        LocalDate to = detention.end().flatMap(ApproximateDate::latest).orElse(asAt);
        return new Occasion(
                detention
                        .start()
                        .get()
                        .latest()
                        .or(() -> detention.start().get().earliest())
                        .orElse(null),
                to,
                true,
                false);
    }

    static Occasion of(Optional<ApproximateDate> date, LocalDate asAt) {
        if (date.isEmpty()) return on(asAt);
        return new Occasion(
                date.get().earliest().orElse(null), date.get().latest().orElse(asAt), false, false);
    }

    /** The day that is named in the answer: the first it may have had, for what lasted the last. */
    LocalDate day() {
        return lasting || from == null ? to : from;
    }

    Binding bound(TreatyRegister register, CountryCode state, ProvisionRef provision) {
        Binding last = register.bound(state, provision, to);
        if (to.equals(from)) return last;
        Binding first = from == null ? null : register.bound(state, provision, from);
        if (lasting) return first != null && first.bound().compareTo(last.bound()) > 0 ? first : last;
        if (first != null && first.bound() == last.bound()) return first;
        if (first == null && last.bound() == Truth.NO) return last;
        return new Binding(Truth.UNKNOWN, last.status());
    }

    static final Comparator<Occasion> EARLIEST = Comparator.comparing(Occasion::day);
}
