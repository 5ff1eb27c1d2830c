package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.portal.treaties.StateOnDay;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a state did towards a treaty. */
@JsonbNillable
@JsonbPropertyOrder({
    "kind",
    "mechanism",
    "date",
    "effect",
    "recordedEffect",
    "recordedEffectDisagrees",
    "evidence",
    "source",
    "note"
})
@Schema(name = "TreatyAct")
public record ActAnswer(
        @Schema(
                enumeration = {
                    "SIGNATURE",
                    "SIGNATURE_SUCCESSION",
                    "RATIFICATION",
                    "ACCESSION",
                    "SUCCESSION",
                    "ACCEPTANCE",
                    "APPROVAL",
                    "FORMAL_CONFIRMATION",
                    "CONSENT",
                    "STATUS_PARTY",
                    "WITHDRAWAL",
                    "WITHDRAWAL_INEFFECTIVE",
                    "COMPLAINTS_ACCEPTANCE",
                    "INQUIRY_ACCEPTANCE",
                    "INQUIRY_NOT_ACCEPTED"
                })
        String kind,

        @Schema(
                description = "What is accepted, where it is complaints or inquiries.",
                example = "CAT art 22",
                nullable = true)
        @Nullable
        String mechanism,

        @Schema(
                description = "Of the deposit, as exactly as it is known: a day, a month or a year.",
                example = "1998-08-26")
        String date,

        @Schema(
                description =
                        "From when it binds, or a withdrawal ends it, by the treaty’s own rule; null for an act that has no effect"
                                + " of its own, for a succession, and where the day of the act is not known.",
                example = "1998-09-25",
                nullable = true)
        @Nullable
        String effect,

        @Schema(description = "The effect as the source has it. The treaty’s rule is followed.", nullable = true)
        @Nullable
        String recordedEffect,

        @Schema(description = "Whether the two are different days; null where one of them is missing.", nullable = true)
        @Nullable
        Boolean recordedEffectDisagrees,

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

        SourceAnswer source,

        @Schema(nullable = true) @Nullable String note) {
    static ActAnswer of(Treaty treaty, TreatyAction act) {
        var effect = StateOnDay.effect(treaty, act);
        return new ActAnswer(
                act.kind().name(),
                act.mechanism().orElse(null),
                act.date().toString(),
                effect.map(LocalDate::toString).orElse(null),
                act.recordedEffect().map(LocalDate::toString).orElse(null),
                disagree(effect, act.recordedEffect()),
                act.evidence().code(),
                SourceAnswer.of(act.source(), act.asOf().orElse(null)),
                act.note().orElse(null));
    }

    private static @Nullable Boolean disagree(Optional<LocalDate> effect, Optional<LocalDate> recorded) {
        return (effect.isEmpty() || recorded.isEmpty()) ? null : !effect.equals(recorded);
    }
}
