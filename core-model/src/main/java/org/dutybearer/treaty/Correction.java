package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.treaty.CorrectionFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation knows better than the shipped facts, or beyond them, with a source and a date of its own: an act that
 * is missing ({@code date} alone), an act on another day ({@code date} and {@code instead}), an act that never was
 * ({@code instead} alone), a reservation (one that never was ends on the day on which it began), or the law by which a state approved a treaty at home.
 *
 * @param act the kind of act; null for a reservation or a domestic law
 * @param mechanism which procedure is accepted, such as {@code CAT art 22}; empty for other acts
 * @param effect what a reservation does; null for the others
 * @param provisions what a reservation is about; empty for the others
 * @param date of the act, the reservation or the law; null where a shipped act does not stand and nothing takes its place
 * @param until the first day on which a reservation no longer stood, its first where it never was; null where it stands, and for
 *     the others
 * @param instead the date of the shipped act it takes the place of; null where it adds
 * @param source in words, such as "depositary notification C.N.123.2024"
 * @param sourceDate when the source was made or seen; nothing later can be known from it
 */
public record Correction(
        String treaty,
        CountryCode state,
        @Nullable ActionKind act,
        String mechanism,
        Reservation.@Nullable Effect effect,
        List<ProvisionRef> provisions,
        @Nullable ApproximateDate date,
        @Nullable LocalDate until,
        @Nullable ApproximateDate instead,
        String source,
        ApproximateDate sourceDate,
        String note) {
    public Correction {
        provisions = List.copyOf(provisions);
        var faults = faults(act, mechanism, effect, provisions, date, until, instead, source, sourceDate);
        if (!faults.isEmpty()) throw new IllegalArgumentException(faults.get(0).toString());
    }

    /**
     * Of its eleven cells, as {@link Corrections#COLUMNS} has them: what a file holds in a line and a form in its fields. Text is
     * stripped, and a line break in it becomes a space.
     *
     * @throws Refusal {@link Reason#CORRECTIONS_FAULTY} with every {@link CorrectionFault}
     */
    public static Correction of(List<String> cells) {
        return new CorrectionCells(cells).correction();
    }

    /** The cells that {@link #of} reads back. */
    public List<String> cells() {
        return List.of(
                treaty,
                state.toString(),
                what(),
                mechanism,
                joined(provisions),
                text(date),
                text(until),
                text(instead),
                source,
                sourceDate.toString(),
                note);
    }

    /** What it is about, as a file writes it: {@code accession}, {@code not-bound}, {@code domestic-law}. */
    public String what() {
        if (act != null) return Corrections.written(act);
        return effect == null ? Corrections.DOMESTIC_LAW : Corrections.written(effect);
    }

    static List<CorrectionFault> faults(
            @Nullable ActionKind act,
            String mechanism,
            Reservation.@Nullable Effect effect,
            List<ProvisionRef> provisions,
            @Nullable ApproximateDate date,
            @Nullable LocalDate until,
            @Nullable ApproximateDate instead,
            String source,
            ApproximateDate sourceDate) {
        var faults = new ArrayList<CorrectionFault>();
        if (source.isBlank()) faults.add(CorrectionFault.of(Kind.MISSING, "source", "source"));
        if (act == null && instead != null) faults.add(CorrectionFault.of(Kind.INSTEAD_OF_AN_ACT, "instead", instead));
        else if (date == null && instead == null) faults.add(CorrectionFault.of(Kind.DATE_MISSING, "date"));
        if (date != null && (date.earliest().isEmpty() || date.latest().isEmpty()))
            faults.add(CorrectionFault.of(Kind.OPEN_DATE, "date", date));
        if (date != null && isLater(date, sourceDate))
            faults.add(CorrectionFault.of(Kind.LATER_THAN_SOURCE, "date", date, sourceDate));
        if (act == ActionKind.INQUIRY_NOT_ACCEPTED || act == ActionKind.STATUS_PARTY)
            faults.add(CorrectionFault.of(Kind.INFERRED, "what", Corrections.written(act)));
        if ((act != null && act.namesMechanism()) == mechanism.isEmpty())
            faults.add(CorrectionFault.of(Kind.MECHANISM, "mechanism", mechanism));
        if ((effect == null) != provisions.isEmpty() || (effect != null && act != null))
            faults.add(CorrectionFault.of(Kind.PROVISIONS, "provisions", joined(provisions)));
        if (until != null && effect == null) faults.add(CorrectionFault.of(Kind.END, "until", until));
        else if (until != null && date != null && !Reservation.canEnd(date, until))
            faults.add(CorrectionFault.of(Kind.ENDS_BEFORE, "until", date, until));
        if (until != null && isLater(ApproximateDate.of(until), sourceDate))
            faults.add(CorrectionFault.of(Kind.LATER_THAN_SOURCE, "until", until, sourceDate));
        return faults;
    }

    /** Certainly: what is of 2024 may be of the first day of it. */
    private static boolean isLater(ApproximateDate date, ApproximateDate sourceDate) {
        var first = date.earliest();
        var last = sourceDate.latest();
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }

    /** What no two corrections may share: what they put in, and whose place they take. */
    List<Object> keys() {
        var about = List.of(treaty, state, what(), mechanism, provisions);
        var keys = new ArrayList<Object>();
        if (date != null) keys.add(List.of("date", about, date));
        if (instead != null) keys.add(List.of("instead", about, instead));
        return keys;
    }

    /** Where they were taken from, with the dates of that, such as {@code letter of the ministry, 2024-02-01}. */
    public static String sources(List<Correction> corrections, Locale locale) {
        return corrections.stream()
                .map(correction ->
                        FactSource.own(correction.source()).description(locale) + ", " + correction.sourceDate())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The same for whoever is not told where the organisation has it from: the date of the source stays, a note does not. */
    Correction withoutSource() {
        return new Correction(
                treaty,
                state,
                act,
                mechanism,
                effect,
                provisions,
                date,
                until,
                instead,
                FactSource.withheld(),
                sourceDate,
                "");
    }

    /** Whether it says again what the other says: both at once would be one too many. */
    public boolean repeats(Correction other) {
        return !Collections.disjoint(keys(), other.keys());
    }

    /** Whether it adds and takes nothing away. */
    boolean adds() {
        return instead == null;
    }

    /** The act it puts in; null for all that is none. */
    @Nullable
    TreatyAction asAct() {
        if (act == null || date == null) return null;
        return new TreatyAction(
                treaty,
                state,
                act,
                mechanism,
                date,
                null,
                Evidence.OWN_CORRECTION,
                FactSource.own(source),
                sourceDate,
                note);
    }

    @Nullable
    Reservation asReservation() {
        if (effect == null || date == null) return null;
        return new Reservation(
                treaty, state, effect, provisions, date, until, FactSource.own(source), sourceDate, note);
    }

    @Nullable
    DomesticLaw asLaw() {
        if (act != null || effect != null || date == null) return null;
        return new DomesticLaw(treaty, state, date, FactSource.own(source), sourceDate, note);
    }

    /** Whether a shipped act is the one whose place it takes. */
    boolean replaces(TreatyAction shipped) {
        return instead != null && sameKind(shipped) && shipped.date().equals(instead);
    }

    /** Forms of consent stand for each other: a consent known by its year may turn out to be an accession. */
    boolean sameKind(TreatyAction shipped) {
        if (act == null || !shipped.treaty().equals(treaty) || !shipped.party().equals(state)) return false;
        if (act.consents()) return shipped.kind().consents();
        if (act.signs()) return shipped.kind().signs();
        return act == shipped.kind() && mechanism.equals(shipped.mechanism().orElse(""));
    }

    private static String joined(List<ProvisionRef> provisions) {
        return String.join(";", provisions.stream().map(ProvisionRef::toString).toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return treaty + " " + state + " " + (act != null ? act : effect != null ? effect : "DOMESTIC_LAW") + " "
                + (date != null ? date : "none") + (instead == null ? "" : " instead of " + instead);
    }
}
