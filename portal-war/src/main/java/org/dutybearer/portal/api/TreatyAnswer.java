package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.TreatyStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a state stood to the treaties on a day, field by field as the command {@code obligations} writes it. */
@JsonbPropertyOrder({"state", "on", "treaties", "obligations"})
@Schema(description = "How a state stood to the treaties on a day, and which provisions certainly bound it.")
public record TreatyAnswer(
        @Schema(example = "KAZ") String state,
        @Schema(example = "2019-12-06") String on,
        List<Status> treaties,
        List<Owed> obligations) {
    public TreatyAnswer {
        treaties = List.copyOf(treaties);
        obligations = List.copyOf(obligations);
    }

    /** How it stood to one. */
    @JsonbNillable
    @JsonbPropertyOrder({"treaty", "status", "effectiveSince", "evidence", "asOf", "warnings"})
    @Schema(name = "TreatyStatus", description = "Only STATE_PARTY is bound. What is not known is null.")
    public record Status(
            @Schema(example = "CAT") String treaty,

            @Schema(enumeration = {"STATE_PARTY", "SIGNATORY", "WITHDRAWN", "NOT_PARTY", "UNKNOWN"})
            String status,

            @Schema(
                    description = "From when a party is bound, or a withdrawal has effect.",
                    example = "1998-09-25",
                    nullable = true)
            @Nullable
            String effectiveSince,

            @Schema(
                    enumeration = {
                        "own-correction",
                        "two-datasets",
                        "one-dataset",
                        "one-dataset-conflict",
                        "page",
                        "year-only",
                        "derived"
                    })
            String evidence,

            @Schema(
                    description = "How new the source is: a day, a month or a year.",
                    example = "2015-03-14",
                    nullable = true)
            @Nullable
            String asOf,

            @Schema(description = "What to beware of, in English sentences.")
            List<String> warnings) {
        static Status of(TreatyStatus status) {
            return new Status(
                    status.treaty(),
                    status.kind().name(),
                    status.effectiveSince().map(Object::toString).orElse(null),
                    status.evidence().code(),
                    status.asOf().map(Object::toString).orElse(null),
                    status.warnings(Locale.ENGLISH));
        }
    }

    /** A provision that bound it. */
    @JsonbPropertyOrder({"provision", "boundThrough", "ownCorrection"})
    @Schema(name = "Obligation", description = "REFUGEE 33 may bind through REFUGEE-P.")
    public record Owed(
            @Schema(example = "REFUGEE 33") String provision,
            @Schema(example = "REFUGEE") String boundThrough,

            @Schema(
                    description =
                            "The source and its date of an own correction on which it rests; left out where it rests on none.",
                    example = "letter of the ministry, 2024-02-01")
            @Nullable
            String ownCorrection) {
        static Owed of(Obligation obligation) {
            var own = obligation.status().corrections();
            return new Owed(
                    obligation.provision().toString(),
                    obligation.boundThrough(),
                    own.isEmpty() ? null : Correction.sources(own, Locale.ENGLISH));
        }
    }
}
