package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.dutybearer.treaty.Correction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the organisation knows something better than the shipped facts, or beyond them. */
@JsonbNillable
@JsonbPropertyOrder({"treaty", "what", "date", "instead", "source", "sourceDate"})
@Schema(name = "OwnCorrection")
public record OwnCorrectionAnswer(
        @Schema(example = "REFUGEE") String treaty,

        @Schema(
                description =
                        "A kind of act, what a reservation does, or domestic-law, as a file of corrections has it.",
                example = "accession")
        String what,

        @Schema(description = "null where a shipped act does not stand and nothing takes its place.", nullable = true)
        @Nullable
        String date,

        @Schema(description = "The date of the shipped act whose place it takes; null where it adds.", nullable = true)
        @Nullable
        String instead,

        @Schema(description = "Where the organisation has it from; told to the case team alone.")
        String source,

        @Schema(example = "2024-02-01") String sourceDate) {
    static OwnCorrectionAnswer of(Correction correction) {
        return new OwnCorrectionAnswer(
                correction.treaty(),
                correction.what(),
                text(correction.date()),
                text(correction.instead()),
                correction.source(),
                correction.sourceDate().toString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
