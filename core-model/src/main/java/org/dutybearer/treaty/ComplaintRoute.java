package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can complain of a state to the body that watches over a treaty: another question than whether the state is
 * bound. It says nothing about domestic remedies, time limits or another procedure on the same matter.
 */
public final class ComplaintRoute {
    private final CountryCode state;
    private final String treaty;
    private final String through;
    private final Truth open;
    private final Truth openForTheAct;
    private final @Nullable LocalDate openSince;
    private final @Nullable TreatyAction basis;
    private final List<Reservation> limits;
    private final List<StatusWarning> warnings;
    private final List<Correction> corrections;

    ComplaintRoute(
            CountryCode state,
            String treaty,
            String through,
            Truth open,
            Truth openForTheAct,
            @Nullable LocalDate openSince,
            @Nullable TreatyAction basis,
            List<Reservation> limits,
            List<StatusWarning> warnings,
            List<Correction> corrections) {
        this.state = state;
        this.treaty = treaty;
        this.through = through;
        this.open = open;
        this.openForTheAct = openForTheAct;
        this.openSince = openSince;
        this.basis = basis;
        this.limits = List.copyOf(limits);
        this.warnings = List.copyOf(warnings);
        this.corrections = List.copyOf(corrections);
    }

    /** The same, marked as resting on these corrections and on no others. */
    ComplaintRoute restingOn(List<Correction> own) {
        var marked = warningsBesides();
        if (!own.isEmpty()) marked.add(StatusWarning.OWN_CORRECTION);
        return new ComplaintRoute(
                state, treaty, through, open, openForTheAct, openSince, basis, limits, List.copyOf(marked), own);
    }

    boolean saysTheSameAs(ComplaintRoute other) {
        return open == other.open
                && openForTheAct == other.openForTheAct
                && Objects.equals(openSince, other.openSince)
                && sameAct(basis, other.basis)
                && limits.equals(other.limits)
                && warningsBesides().equals(other.warningsBesides());
    }

    /** All but the one about own corrections, which says nothing about the route. */
    private Set<StatusWarning> warningsBesides() {
        var others = EnumSet.noneOf(StatusWarning.class);
        for (var warning : warnings) if (warning != StatusWarning.OWN_CORRECTION) others.add(warning);
        return others;
    }

    private static boolean sameAct(@Nullable TreatyAction act, @Nullable TreatyAction other) {
        if (act == null || other == null) return act == other;
        return act.evidence() == other.evidence() && TreatyAction.CHRONOLOGY.compare(act, other) == 0;
    }

    public CountryCode state() {
        return state;
    }

    /** The treaty whose breach is complained of. */
    public String treaty() {
        return treaty;
    }

    /** What opens it: {@code CAT art 22}, {@code ICCPR-OP1}; empty text where the treaty knows no complaints by individuals. */
    public String through() {
        return through;
    }

    /** Whether the procedure was open on the day asked for, for acts of that day. */
    public Truth open() {
        return open;
    }

    /** Whether a complaint about the act could be brought on the day asked for, if the act was over on the day given for it. */
    public Truth openForTheAct() {
        return openForTheAct;
    }

    public Optional<LocalDate> openSince() {
        return Optional.ofNullable(openSince);
    }

    /** The consent or declaration that opens it. */
    public Optional<TreatyAction> basis() {
        return Optional.ofNullable(basis);
    }

    /** What the state declared about the complaints it takes, where that is recorded and stood on the day asked for. */
    public List<Reservation> limits() {
        return limits;
    }

    public List<StatusWarning> warnings() {
        return warnings;
    }

    /** The warnings in words. */
    public List<String> warnings(Locale locale) {
        return warnings.stream()
                .map(warning -> warning == StatusWarning.OWN_CORRECTION
                        ? warning.detailed(locale, Correction.sources(corrections, locale))
                        : warning.words(locale))
                .toList();
    }

    /** An organisation's own corrections without which the answer would be another; empty where it rests on the shipped facts. */
    public List<Correction> corrections() {
        return corrections;
    }

    @Override
    public String toString() {
        return state + " " + treaty + " complaints " + open;
    }
}
