package org.dutybearer.portal.api;

import java.time.Instant;
import org.dutybearer.portal.donor.ReportNumber;
import org.dutybearer.portal.donor.ReportRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the making or the release of a report stands. */
@Schema(
        description = "How it stands. reason and details are of one that FAILED: nothing came of it, and nothing was"
                + " released. details are references and places, never content.")
public record ReportRunStatus(
        @Schema(example = "W-7F3K-92QD") String number,
        @Schema(enumeration = {"PREPARE", "RELEASE"}) String deed,

        @Schema(enumeration = {"QUEUED", "RUNNING", "RETRYING", "DONE", "FAILED", "CANCELLED"})
        String state,

        @Schema(description = "0 before the first, then 1 to 4: count, protect small numbers, write, put on record")
        int stage,

        int casesRead,
        int casesToRead,
        int attempt,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String details,

        @Schema(description = "The report it left, or is to release", example = "Q-7F3K-92QD") @Nullable
        String report) {
    static ReportRunStatus of(ReportRun run) {
        return new ReportRunStatus(
                run.number().text(),
                run.deed().name(),
                run.state().name(),
                run.stage(),
                run.casesRead(),
                run.casesToRead(),
                run.attempt(),
                run.askedAt(),
                run.endedAt().orElse(null),
                run.reason().orElse(null),
                run.details().orElse(null),
                run.report().map(ReportNumber::text).orElse(null));
    }
}
