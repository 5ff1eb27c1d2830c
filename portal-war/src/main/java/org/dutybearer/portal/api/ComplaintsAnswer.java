package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.Reservation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether individuals could complain of a breach of a treaty. */
@JsonbNillable
@JsonbPropertyOrder({
    "through",
    "open",
    "openSince",
    "act",
    "openForTheAct",
    "laterActsOnly",
    "warnings",
    "warningCodes",
    "ownCorrections"
})
@Schema(name = "Complaints", description = "It says nothing about domestic remedies, time limits or another procedure.")
public record ComplaintsAnswer(
        @Schema(description = "What opens them.", example = "CAT art 22")
        String through,

        @Schema(
                description = "Whether they were open on the day, for acts of that day.",
                enumeration = {"YES", "NO", "UNKNOWN"})
        String open,

        @Schema(example = "2008-02-21", nullable = true) @Nullable
        String openSince,

        @Schema(
                description = "The day of the act asked about; the day itself where none was given.",
                example = "1999-02-01")
        String act,

        @Schema(
                description =
                        "Whether a complaint about that act, if it was over on that day, could be brought on the day.",
                enumeration = {"YES", "NO", "UNKNOWN"})
        String openForTheAct,

        @Schema(
                description = "That the state declared to take complaints of later acts only, where recorded.",
                nullable = true)
        @Nullable
        String laterActsOnly,

        @Schema(description = "What to beware of, in English sentences.")
        List<String> warnings,

        @Schema(description = "The same as warnings, for a program.", example = "[\"ACT_BEFORE_PROCEDURE\"]")
        List<String> warningCodes,

        @Schema(description = "Own corrections without which it would be another answer.")
        List<OwnCorrectionAnswer> ownCorrections) {
    public ComplaintsAnswer {
        warnings = List.copyOf(warnings);
        warningCodes = List.copyOf(warningCodes);
        ownCorrections = List.copyOf(ownCorrections);
    }

    static ComplaintsAnswer of(ComplaintRoute route, LocalDate act) {
        return new ComplaintsAnswer(
                route.through(),
                route.open().name(),
                route.openSince().map(LocalDate::toString).orElse(null),
                act.toString(),
                route.openForTheAct().name(),
                route.limits().stream()
                        .filter(limit -> limit.effect() == Reservation.Effect.LATER_ACTS_ONLY)
                        .findFirst()
                        .map(limit -> limit.from().toString())
                        .orElse(null),
                route.warnings(Locale.ENGLISH),
                route.warnings().stream().map(Enum::name).toList(),
                route.corrections().stream().map(OwnCorrectionAnswer::of).toList());
    }
}
