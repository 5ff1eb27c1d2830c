package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** How a state stands to a treaty on a day, on what that rests, and what to beware of. */
public final class TreatyStatus {
    private final CountryCode state;
    private final String treaty;
    private final StatusKind kind;
    private final @Nullable LocalDate effectiveSince;
    private final @Nullable LocalDate willBindOn;
    private final @Nullable TreatyAction basis;
    private final @Nullable ApproximateDate newestSource;
    private final List<StatusWarning> warnings;

    TreatyStatus(
            CountryCode state,
            String treaty,
            StatusKind kind,
            @Nullable LocalDate effectiveSince,
            @Nullable LocalDate willBindOn,
            @Nullable TreatyAction basis,
            @Nullable ApproximateDate newestSource,
            List<StatusWarning> warnings) {
        this.state = state;
        this.treaty = treaty;
        this.kind = kind;
        this.effectiveSince = effectiveSince;
        this.willBindOn = willBindOn;
        this.basis = basis;
        this.newestSource = newestSource;
        this.warnings = List.copyOf(warnings);
    }

    public CountryCode state() {
        return state;
    }

    public String treaty() {
        return treaty;
    }

    public StatusKind kind() {
        return kind;
    }

    /** Whether the state is bound that day. */
    public Truth bound() {
        return switch (kind) {
            case STATE_PARTY -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
            case SIGNATORY, WITHDRAWN, NOT_PARTY -> Truth.NO;
        };
    }

    /** From when a party is bound, or from when a withdrawal has effect; empty where that is not known, and for the others. */
    public Optional<LocalDate> effectiveSince() {
        return Optional.ofNullable(effectiveSince);
    }

    /** The day from which the state will be bound, where it has deposited and the effect is still to come. */
    public Optional<LocalDate> willBindOn() {
        return Optional.ofNullable(willBindOn);
    }

    /** The act on which it rests; empty where it rests on there being none. */
    public Optional<TreatyAction> basis() {
        return Optional.ofNullable(basis);
    }

    public Evidence evidence() {
        return basis == null ? Evidence.DERIVED : basis.evidence();
    }

    public Optional<FactSource> source() {
        return basis().map(TreatyAction::source);
    }

    /** How new the source of the act is, or, where there is no act, our newest source on the treaty. */
    public Optional<ApproximateDate> asOf() {
        return basis == null ? Optional.ofNullable(newestSource) : basis.asOf();
    }

    public List<StatusWarning> warnings() {
        return warnings;
    }

    /** The warnings in words. */
    public List<String> warnings(Locale locale) {
        return warnings.stream().map(warning -> warning.words(locale)).toList();
    }

    @Override
    public String toString() {
        return state + " " + treaty + " " + kind;
    }
}
