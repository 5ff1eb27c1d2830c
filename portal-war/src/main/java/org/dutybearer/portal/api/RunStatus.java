package org.dutybearer.portal.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.run.DocumentStanding;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Run;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a run stands. */
@Schema(description = "How a run stands. reason and details tell why it failed; document is there once it is DONE.")
public record RunStatus(
        @Schema(example = "R-7F3K-92QD") String number,

        @Schema(
                description =
                        "AWAITS_APPROVAL: made, and not released until a second person of the case team approves it; SENT_BACK:"
                                + " that person did not; NOT_RELEASED: nobody will, because a consent it rests on or its last day"
                                + " is over",
                enumeration = {
                    "QUEUED",
                    "RUNNING",
                    "RETRYING",
                    "AWAITS_APPROVAL",
                    "DONE",
                    "SENT_BACK",
                    "NOT_RELEASED",
                    "FAILED",
                    "CANCELLED"
                })
        String state,

        @Schema(description = "0 before the first, then 1 to 5")
        int stage,

        int attempt,

        @Schema(enumeration = {"BRIEFING", "STATEMENT", "APPEAL", "PORTFOLIO"})
        String kind,

        @Schema(description = "Nothing of a PORTFOLIO.") @Nullable
        String caseRef,

        List<String> caseRefs,
        String audience,
        String language,
        String format,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String details,
        @Nullable Made document) {

    static RunStatus of(Run run, Optional<DocumentStanding> document) {
        var order = run.order();
        var unreleased = document.filter(standing -> !standing.isReleased());
        return new RunStatus(
                run.number().text(),
                unreleased.map(RunStatus::unreleased).orElse(run.state().name()),
                run.stage(),
                run.attempt(),
                order.kind().name(),
                order.kind().isOfSeveral() ? null : order.cases().get(0).text(),
                order.cases().stream().map(CaseRef::text).toList(),
                order.audience().name(),
                order.language().toLanguageTag(),
                order.format().name(),
                run.askedAt(),
                run.endedAt().orElse(null),
                run.reason().orElse(null),
                run.details().orElse(null),
                unreleased.isPresent() ? null : document.map(Made::of).orElse(null));
    }

    private static String unreleased(DocumentStanding standing) {
        return switch (standing.state()) {
            case AWAITS_APPROVAL, SENT_BACK -> standing.state().name();
            case TO_DECIDE, WITHDRAWN, EXPIRED, IN_FORCE -> "NOT_RELEASED";
        };
    }

    /** The document a run left behind. */
    @Schema(
            description =
                    "The document: its size in bytes, its SHA-256, the last day it can be downloaded on, how it stands, and the"
                            + " day it was withdrawn where it was")
    public record Made(
            String number,
            String fileName,
            long size,
            String sha256,
            String availableUntil,

            @Schema(enumeration = {"IN_FORCE", "TO_DECIDE", "WITHDRAWN", "EXPIRED"})
            String standing,

            @Nullable String withdrawnOn) {
        static Made of(DocumentStanding standing) {
            var document = standing.document();
            return new Made(
                    document.number().text(),
                    document.fileName(),
                    document.size(),
                    document.sha256(),
                    document.availableUntil().toString(),
                    standing.state().name(),
                    standing.decided()
                            .filter(decided -> standing.state() == DocumentState.WITHDRAWN)
                            .map(decided -> decided.on().toString())
                            .orElse(null));
        }
    }
}
