package org.dutybearer.treaty;

import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Truth;

/**
 * What is held on reservations of a state to a provision on a day. That none is held is never an answer that there is none.
 *
 * @param recorded what is held and stood that day, even where the treaty forbids it
 * @param printed that a statement stood in print, whether or not it mentions the article
 * @param own an organisation's own without which this would be another answer: what it entered, or ended
 */
public record ReservationAnswer(
        ProvisionRef ref,
        Finding finding,
        List<Reservation> recorded,
        List<PrintedStatement> printed,
        List<Reservation> own) {
    public enum Finding {
        /** The treaty itself forbids it. What is recorded all the same is without effect. */
        FORBIDDEN,
        RECORDED,
        /** A statement that mentions the article, or no article, stood in print; we hold no text. */
        PRINTED,
        NONE_HELD
    }

    public ReservationAnswer {
        recorded = List.copyOf(recorded);
        printed = List.copyOf(printed);
        own = List.copyOf(own);
    }

    /**
     * Whether a reservation changes what the state owes under the provision. One made to another instrument which applies the
     * provision, as Botswana's to REFUGEE-P, reaches only those to whom the provision's own treaty does not apply (REFUGEE-P
     * VII(1)): whether it changes anything for a person is then not known here.
     */
    public Truth modifies() {
        return switch (finding) {
            case FORBIDDEN -> Truth.NO;
            case RECORDED ->
                recorded.stream().anyMatch(reservation -> reservation.treaty().equals(ref.treaty()))
                        ? Truth.YES
                        : Truth.UNKNOWN;
            case PRINTED, NONE_HELD -> Truth.UNKNOWN;
        };
    }

    /** For each of an organisation's own, a sentence that says so. */
    public List<String> warnings(Locale locale) {
        return own.stream()
                .map(own -> StatusWarning.OWN_CORRECTION.detailed(locale, own.attested(locale)))
                .distinct()
                .toList();
    }

    /** The answer in one sentence. */
    public String words(Locale locale) {
        var place = ref.inWords(locale);
        return switch (finding) {
            case FORBIDDEN ->
                Words.filled(
                        "ReservationAnswer." + (recorded.isEmpty() ? "FORBIDDEN" : "FORBIDDEN_YET_MADE"),
                        locale,
                        place);
            case RECORDED ->
                Words.filled(
                        "ReservationAnswer.RECORDED",
                        locale,
                        place,
                        String.join(
                                "; ",
                                recorded.stream()
                                        .map(reservation -> effect(reservation, locale))
                                        .distinct()
                                        .toList()));
            case PRINTED ->
                printed.get(0).articles().isEmpty()
                        ? Words.filled(
                                "ReservationAnswer.PRINTED_WHOLE",
                                locale,
                                printed.get(0).asOf())
                        : Words.filled(
                                "ReservationAnswer.PRINTED",
                                locale,
                                ref.number(),
                                printed.get(0).asOf());
            case NONE_HELD -> Words.filled("ReservationAnswer.NONE_HELD", locale, place);
        };
    }

    private String effect(Reservation reservation, Locale locale) {
        var effect = reservation.effect().words(locale);
        return reservation.treaty().equals(ref.treaty()) ? effect : effect + " (" + reservation.treaty() + ")";
    }
}
