package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/** One act of a party towards a treaty, such as Kazakhstan's accession to CAT on 26 August 1998, and how it is attested. */
public final class TreatyAction {
    /** As it happened; of acts on one day the best attested first. */
    static final Comparator<TreatyAction> CHRONOLOGY = Comparator.comparing(TreatyAction::date)
            .thenComparing(TreatyAction::evidence)
            .thenComparing(TreatyAction::kind);

    private final String treaty;
    private final CountryCode party;
    private final ActionKind kind;
    private final String mechanism;
    private final ApproximateDate date;
    private final @Nullable LocalDate recordedEffect;
    private final Evidence evidence;
    private final FactSource source;
    private final @Nullable ApproximateDate asOf;
    private final String note;

    TreatyAction(
            String treaty,
            CountryCode party,
            ActionKind kind,
            String mechanism,
            ApproximateDate date,
            @Nullable LocalDate recordedEffect,
            Evidence evidence,
            FactSource source,
            @Nullable ApproximateDate asOf,
            String note) {
        this.treaty = treaty;
        this.party = party;
        this.kind = kind;
        this.mechanism = mechanism;
        this.date = date;
        this.recordedEffect = recordedEffect;
        this.evidence = evidence;
        this.source = source;
        this.asOf = asOf;
        this.note = note;
    }

    public String treaty() {
        return treaty;
    }

    public CountryCode party() {
        return party;
    }

    public ActionKind kind() {
        return kind;
    }

    /** The article accepted, such as {@code CAT art 22}, where the act accepts a complaint or inquiry procedure. */
    public Optional<String> mechanism() {
        return mechanism.isEmpty() ? Optional.empty() : Optional.of(mechanism);
    }

    /** The day of deposit, as exactly as it is known. */
    public ApproximateDate date() {
        return date;
    }

    /** The day of effect as the source gives it; {@link TreatyRegister} follows the treaty's own rule instead. */
    public Optional<LocalDate> recordedEffect() {
        return Optional.ofNullable(recordedEffect);
    }

    public Evidence evidence() {
        return evidence;
    }

    public FactSource source() {
        return source;
    }

    /** How new the source is, where it says so. */
    public Optional<ApproximateDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Optional<String> note() {
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }

    @Override
    public String toString() {
        return treaty + " " + party + " " + kind + " " + date;
    }
}
