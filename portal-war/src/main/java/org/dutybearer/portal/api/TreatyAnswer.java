package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.ReservationAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a state stood to the treaties on a day: what the page Treaties tells. It begins, field by field, as the command
 * {@code obligations} writes it; what only the page tells comes after.
 */
@JsonbPropertyOrder({"state", "on", "treaties", "obligations", "coverage"})
@Schema(description = "How a state stood to the treaties on a day, and which provisions certainly bound it.")
public record TreatyAnswer(
        @Schema(example = "KAZ") String state,
        @Schema(example = "2019-12-06") String on,
        List<StatusAnswer> treaties,
        List<Owed> obligations,

        @Schema(description = "How far the data go, in English sentences.")
        List<String> coverage) {
    public TreatyAnswer {
        treaties = List.copyOf(treaties);
        obligations = List.copyOf(obligations);
        coverage = List.copyOf(coverage);
    }

    /** A provision that bound it. */
    @JsonbPropertyOrder({"provision", "boundThrough", "ownCorrection", "heading", "since", "reservation", "modified"})
    @Schema(name = "Obligation", description = "REFUGEE 33 may bind through REFUGEE-P.")
    public record Owed(
            @Schema(example = "REFUGEE 33") String provision,
            @Schema(example = "REFUGEE") String boundThrough,

            @Schema(
                    description =
                            "The source and its date of an own correction without which it would bind otherwise, through another"
                                    + " instrument, or not at all; left out where it rests on none.",
                    example = "letter of the ministry, 2024-02-01")
            @Nullable
            String ownCorrection,

            @Schema(description = "What it is about, in our words.", example = "Ban on return (non-refoulement)")
            String heading,

            @Schema(description = "From when it bound; left out where it is certain that it did and not since when.")
            @Nullable
            String since,

            @Schema(
                    description = "What is held on reservations to it. NONE_HELD never says that there is none.",
                    enumeration = {"FORBIDDEN", "RECORDED", "PRINTED", "NONE_HELD"})
            String reservation,

            @Schema(
                    description = "Whether a reservation changes what is owed.",
                    enumeration = {"YES", "NO", "UNKNOWN"})
            String modified) {
        static Owed of(Obligation obligation, String heading, ReservationAnswer reservation) {
            var own = obligation.status().corrections();
            return new Owed(
                    obligation.provision().toString(),
                    obligation.boundThrough(),
                    own.isEmpty() ? null : Correction.sources(own, Locale.ENGLISH),
                    heading,
                    obligation.since().map(Object::toString).orElse(null),
                    reservation.finding().name(),
                    reservation.modifies().name());
        }
    }
}
