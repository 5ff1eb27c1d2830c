package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation knows better than the shipped facts, or beyond them, with a source and a date of its own: an act that
 * is missing ({@code date} alone), an act on another day ({@code date} and {@code instead}), an act that never was
 * ({@code instead} alone), a reservation, or the law by which a state approved a treaty at home.
 *
 * @param act the kind of act; null for a reservation or a domestic law
 * @param mechanism which procedure is accepted, such as {@code CAT art 22}; empty for other acts
 * @param effect what a reservation does; null for the others
 * @param provisions what a reservation is about; empty for the others
 * @param date of the act, the reservation or the law; null where a shipped act does not stand and nothing takes its place
 * @param until the first day on which a reservation no longer stood; null where it stands, and for the others
 * @param instead the date of the shipped act it takes the place of; null where it adds
 * @param source in words, such as "depositary notification C.N.123.2024"
 * @param sourceDate when the source was made or seen
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
        if (source.isBlank()) throw refused("every correction names its source", source);
        if (act == null && instead != null) throw refused("only an act can take the place of an act", instead);
        if (date == null && instead == null)
            throw refused("a date is missing (or, for an act that never was, the date it is shipped with)", "");
        if (date != null && (date.earliest().isEmpty() || date.latest().isEmpty()))
            throw refused("a date has a first and a last day", date);
        if (act != null && (act == ActionKind.INQUIRY_NOT_ACCEPTED || act == ActionKind.STATUS_PARTY))
            throw refused("this is inferred and cannot be entered", act);
        if ((act == ActionKind.COMPLAINTS_ACCEPTANCE || act == ActionKind.INQUIRY_ACCEPTANCE) == mechanism.isEmpty())
            throw refused("an acceptance of complaints or inquiries, and nothing else, names its mechanism", mechanism);
        if ((effect == null) != provisions.isEmpty() || (effect != null && act != null))
            throw refused("a reservation, and nothing else, says what it does and to which provisions", provisions);
        if (until != null && effect == null) throw refused("only a reservation has an end", until);
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

    private static IllegalArgumentException refused(String rule, Object offending) {
        return new IllegalArgumentException(rule + ": '" + offending + "'");
    }

    @Override
    public String toString() {
        return treaty + " " + state + " " + (act != null ? act : effect != null ? effect : "DOMESTIC_LAW") + " "
                + (date != null ? date : "none") + (instead == null ? "" : " instead of " + instead);
    }
}
