package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.core.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of being bound, from one consent to the withdrawal that ends it. Where the start is not known to the day, there are
 * days on which the party may have been bound ({@code possiblyFrom}) and a first day on which it certainly was.
 */
final class Membership {
    private final TreatyAction consent;
    private final LocalDate possiblyFrom;
    private final LocalDate certainlyFrom;
    private final boolean exact;
    private final Set<StatusWarning> doubts = EnumSet.noneOf(StatusWarning.class);
    private @Nullable TreatyAction withdrawal;
    private @Nullable LocalDate possiblyUntil;
    private @Nullable LocalDate certainlyUntil;

    Membership(Treaty treaty, Party party, TreatyAction consent) {
        this.consent = consent;
        if (consent.evidence() == Evidence.ONE_DATASET_CONFLICT) doubts.add(StatusWarning.SOURCES_CONFLICT);
        var recorded = consent.recordedEffect();
        var notified = consent.date();
        var first = notified.earliest().orElseThrow();
        var last = notified.latest().orElseThrow();
        if (consent.kind() == ActionKind.STATUS_PARTY) {
            doubts.add(StatusWarning.DAY_OF_CONSENT_UNKNOWN);
            this.possiblyFrom = treaty.notBeforeInForce(LocalDate.MIN);
            this.certainlyFrom = treaty.notBeforeInForce(last);
            this.exact = false;
        } else if (consent.kind() == ActionKind.SUCCESSION) {
            var known = party.existedFrom();
            doubts.add(known.isPresent() ? StatusWarning.SUCCESSION : StatusWarning.SUCCESSION_DAY_UNKNOWN);
            this.possiblyFrom = treaty.notBeforeInForce(known.orElse(LocalDate.MIN));
            this.certainlyFrom = treaty.notBeforeInForce(known.orElse(last));
            this.exact = possiblyFrom.equals(certainlyFrom);
        } else {
            var toTheDay = notified.precision() == ApproximateDate.Precision.DAY;
            if (!toTheDay) doubts.add(StatusWarning.YEAR_ONLY);
            this.certainlyFrom = treaty.effectOf(last).orElseThrow();
            var earliest = toTheDay ? certainlyFrom : treaty.notBeforeInForce(first);
            this.exact = earliest.equals(certainlyFrom);
            this.possiblyFrom = recorded.filter(earliest::isAfter).orElse(earliest);
        }
        if (recorded.isPresent() && !(exact && recorded.get().equals(certainlyFrom)))
            doubts.add(StatusWarning.RECORDED_EFFECT_DISAGREES);
    }

    /** @param earliest the first day on which the notice, whose day may not be known, can have run; the latest, the last such day */
    void endBy(TreatyAction notice, LocalDate earliest, LocalDate latest) {
        withdrawal = notice;
        possiblyUntil = earliest;
        certainlyUntil = latest;
        if (!earliest.equals(latest)) doubts.add(StatusWarning.YEAR_ONLY);
        if (notice.recordedEffect().filter(recorded -> !recorded.equals(latest)).isPresent())
            doubts.add(StatusWarning.RECORDED_EFFECT_DISAGREES);
    }

    boolean consentedBy(LocalDate day) {
        return !day.isBefore(consent.date().latest().orElseThrow());
    }

    boolean certainOn(LocalDate day) {
        return !day.isBefore(certainlyFrom) && (possiblyUntil == null || day.isBefore(possiblyUntil));
    }

    boolean possibleOn(LocalDate day) {
        return !day.isBefore(possiblyFrom) && !endedBy(day);
    }

    boolean pendingOn(LocalDate day) {
        return exact && consentedBy(day) && day.isBefore(certainlyFrom);
    }

    boolean endedBy(LocalDate day) {
        return certainlyUntil != null && !day.isBefore(certainlyUntil);
    }

    boolean withdrawalNotifiedBy(LocalDate day) {
        return withdrawal != null && !day.isBefore(withdrawal.date().earliest().orElseThrow());
    }

    TreatyAction consent() {
        return consent;
    }

    Optional<TreatyAction> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** From when it is over, where that day is known. */
    Optional<LocalDate> end() {
        return certainlyUntil != null && certainlyUntil.equals(possiblyUntil)
                ? Optional.of(certainlyUntil)
                : Optional.empty();
    }

    Optional<LocalDate> possiblyUntil() {
        return Optional.ofNullable(possiblyUntil);
    }

    Optional<LocalDate> certainlyUntil() {
        return Optional.ofNullable(certainlyUntil);
    }

    LocalDate possiblyFrom() {
        return possiblyFrom;
    }

    LocalDate certainlyFrom() {
        return certainlyFrom;
    }

    Optional<LocalDate> since() {
        return exact ? Optional.of(certainlyFrom) : Optional.empty();
    }

    Set<StatusWarning> doubts() {
        return doubts;
    }
}
