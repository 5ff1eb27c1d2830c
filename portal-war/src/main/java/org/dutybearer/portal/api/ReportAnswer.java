package org.dutybearer.portal.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dutybearer.portal.donor.ReportFile;
import org.dutybearer.portal.donor.ReportLine;
import org.dutybearer.portal.donor.ReportState;
import org.dutybearer.portal.donor.TakenFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report to a donor and its files. */
@Schema(
        description =
                "How a report stands. preparedBy, decidedBy, reason and seal are for the case team: a donor gets none"
                        + " of them. TOO_LATE: it waits for a second person and is never released, because a consent it rests on"
                        + " is over. TO_DECIDE: a consent it rests on is over, and nobody gets it until somebody has"
                        + " decided; seal stands for what is over. To the donor it is HELD_BACK.")
public record ReportAnswer(
        @Schema(example = "Q-7F3K-92QD") String number,
        String agreement,
        @Schema(example = "2025-01-01/2025-12-31") String period,

        @Schema(enumeration = {"INTERIM", "ANNUAL", "FINAL"})
        String kind,

        int version,
        String snapshotDay,

        @Schema(enumeration = {"AWAITED", "TOO_LATE", "RELEASED", "SENT_BACK", "WITHDRAWN", "TO_DECIDE", "HELD_BACK"})
        String state,

        @Nullable String preparedBy,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String seal,
        List<FileAnswer> files) {

    static ReportAnswer forDonor(ReportLine line) {
        return of(line, "HELD_BACK", null, null, null, null);
    }

    static ReportAnswer forStaff(ReportLine line) {
        var report = line.report();
        return of(
                line,
                "TO_DECIDE",
                report.preparedBy(),
                report.decidedBy().orElse(null),
                report.withdrawal().or(report::reason).orElse(null),
                line.seal());
    }

    private static ReportAnswer of(
            ReportLine line,
            String toDecide,
            @Nullable String preparedBy,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String seal) {
        var report = line.report();
        return new ReportAnswer(
                report.number().text(),
                report.agreement().toString(),
                report.period().toString(),
                report.kind().name(),
                report.version(),
                report.snapshotDay().toString(),
                line.state() == ReportState.TO_DECIDE ? toDecide : line.state().name(),
                preparedBy,
                decidedBy,
                reason,
                seal,
                line.files().stream().map(FileAnswer::of).toList());
    }

    static Response file(TakenFile taken) {
        return Response.ok(taken.content(), taken.mediaType())
                .header("Content-Disposition", taken.disposition())
                .build();
    }

    /** One form of it in one language. */
    @Schema(description = "One form in one language: its size in bytes and its SHA-256")
    public record FileAnswer(
            String language,

            @Schema(enumeration = {"WORKBOOK", "HXL", "IATI", "PACKAGE"})
            String form,

            String fileName,
            long size,
            String sha256) {
        static FileAnswer of(ReportFile file) {
            return new FileAnswer(
                    file.language().toLanguageTag(), file.form().name(), file.fileName(), file.size(), file.sha256());
        }
    }
}
