package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Idiom;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** How a state stands to a treaty on a day, on what that rests, and what to beware of. */
public final class TreatyStatus {
    private final CountryCode state;
    private final Treaty treaty;
    private final StatusKind kind;
    private final @Nullable LocalDate effectiveSince;
    private final @Nullable LocalDate willBindOn;
    private final @Nullable TreatyAction basis;
    private final @Nullable DomesticLaw law;
    private final List<StatusWarning> warnings;
    private final List<Correction> corrections;

    TreatyStatus(
            CountryCode state,
            Treaty treaty,
            StatusKind kind,
            @Nullable LocalDate effectiveSince,
            @Nullable LocalDate willBindOn,
            @Nullable TreatyAction basis,
            @Nullable DomesticLaw law,
            List<StatusWarning> warnings,
            List<Correction> corrections) {
        this.state = state;
        this.treaty = treaty;
        this.kind = kind;
        this.effectiveSince = effectiveSince;
        this.willBindOn = willBindOn;
        this.basis = basis;
        this.law = law;
        this.warnings = List.copyOf(warnings);
        this.corrections = List.copyOf(corrections);
    }

    public CountryCode state() {
        return state;
    }

    /** Its code. */
    public String treaty() {
        return treaty.code();
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

    /** When the state approved the treaty at home, by then and where that is known; it binds nobody. */
    public Optional<DomesticLaw> domesticLaw() {
        return Optional.ofNullable(law);
    }

    /** When the consent on which it rests reached the depositary, as precisely as known; its effect is another day. */
    public Optional<ApproximateDate> depositedOn() {
        return basis().filter(act -> act.kind().consents()).map(TreatyAction::date);
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
        return basis == null ? treaty.newestSource() : basis.asOf();
    }

    public List<StatusWarning> warnings() {
        return warnings;
    }

    /** The warnings in words, with the days they speak of. */
    public List<String> warnings(Locale locale) {
        return warnings.stream().map(warning -> inWords(warning, locale)).toList();
    }

    private static String day(ApproximateDate date, Locale locale) {
        return date.day().map(Idiom.of(locale)::day).orElseGet(date::toString);
    }

    private String inWords(StatusWarning warning, Locale locale) {
        if (warning == StatusWarning.NEWER_THAN_SOURCES)
            return warning.detailed(locale, day(treaty.newestSource().orElseThrow(), locale));
        if (warning == StatusWarning.COVERAGE_INCOMPLETE)
            return warning.detailed(
                    locale,
                    treaty.partiesHeld().orElseThrow(),
                    treaty.partiesPublished().orElseThrow());
        if (warning == StatusWarning.DEPOSITED_NOT_BOUND)
            return warning.detailed(locale, willBindOn().orElseThrow());
        if (warning == StatusWarning.OWN_CORRECTION)
            return ownCorrection(locale).orElseThrow();
        return warning.words(locale);
    }

    /** That it rests on own corrections, and from which sources; empty where it rests on none. */
    public Optional<String> ownCorrection(Locale locale) {
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(StatusWarning.OWN_CORRECTION.detailed(locale, Correction.sources(corrections, locale)));
    }

    /**
     * An organisation's own corrections without which the answer would be another; empty where it rests on the shipped facts
     * alone.
     */
    public List<Correction> corrections() {
        return corrections;
    }

    /** The same, as an answer about a provision tells it that rests on these corrections too. */
    TreatyStatus restingOn(List<Correction> more) {
        if (corrections.containsAll(more)) return this;
        var all = new LinkedHashSet<>(corrections);
        all.addAll(more);
        var marked = EnumSet.of(StatusWarning.OWN_CORRECTION);
        marked.addAll(warnings);
        return new TreatyStatus(
                state, treaty, kind, effectiveSince, willBindOn, basis, law, List.copyOf(marked), List.copyOf(all));
    }

    boolean saysTheSameAs(TreatyStatus other) {
        return kind == other.kind
                && Objects.equals(effectiveSince, other.effectiveSince)
                && Objects.equals(willBindOn, other.willBindOn)
                && basis == other.basis
                && Objects.equals(law, other.law)
                && warnings.equals(other.warnings)
                && corrections.equals(other.corrections);
    }

    @Override
    public String toString() {
        return state + " " + treaty.code() + " " + kind;
    }
}
