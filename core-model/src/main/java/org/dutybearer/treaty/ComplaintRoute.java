package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final @Nullable Reservation limit;
    private final List<StatusWarning> warnings;

    ComplaintRoute(
            CountryCode state,
            String treaty,
            String through,
            Truth open,
            Truth openForTheAct,
            @Nullable LocalDate openSince,
            @Nullable TreatyAction basis,
            @Nullable Reservation limit,
            List<StatusWarning> warnings) {
        this.state = state;
        this.treaty = treaty;
        this.through = through;
        this.open = open;
        this.openForTheAct = openForTheAct;
        this.openSince = openSince;
        this.basis = basis;
        this.limit = limit;
        this.warnings = List.copyOf(warnings);
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

    /** What the state declared about the acts it takes complaints on, where that is recorded. */
    public Optional<Reservation> limit() {
        return Optional.ofNullable(limit);
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
        return state + " " + treaty + " complaints " + open;
    }
}
