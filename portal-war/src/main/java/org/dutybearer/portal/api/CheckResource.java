package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.dutybearer.portal.donor.ReportCheck;
import org.dutybearer.portal.run.ReleaseDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a file is one that left us, unchanged. It asks for no account, because anybody may hold such a file. */
@Path("check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "check")
public class CheckResource {
    @Inject
    private ReleaseDesk desk;

    @Inject
    private ReportCheck reports;

    @GET
    @Path("{sha256}")
    @Operation(
            summary = "Whether a file left us, unchanged",
            description =
                    "Asks for no account. Nothing is told of what the file is about, or for whom it was made, but its"
                            + " kind.")
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "Known or not: both are answers.")
    @APIResponse(responseCode = "400", description = "This is not how a SHA-256 is written.")
    public Checked check(@PathParam("sha256") String sha256) {
        if (!ReleaseDesk.isHash(sha256))
            throw new BadRequestException("a SHA-256 is written as 64 hexadecimal digits in lower case");
        var left = desk.left(sha256).or(() -> reports.left(sha256));
        return new Checked(
                sha256,
                left.isPresent(),
                left.map(ReleaseDesk.Left::kind).orElse(null),
                left.map(ReleaseDesk.Left::format).orElse(null),
                left.map(known -> known.on().toString()).orElse(null),
                left.flatMap(ReleaseDesk.Left::withdrawnOn)
                        .map(LocalDate::toString)
                        .orElse(null));
    }

    /** What is known of a file. */
    @Schema(
            description = "released tells whether these bytes left us; kind and format, as what; releasedOn, the day on"
                    + " which they first did; withdrawnOn, the day on which we took them back, where we did")
    public record Checked(
            String sha256,
            boolean released,

            @Schema(enumeration = {"BRIEFING", "STATEMENT", "APPEAL", "PORTFOLIO", "DONOR_REPORT"}) @Nullable
            String kind,

            @Schema(enumeration = {"PDF", "PDF_ANNEX", "XLSX", "WORKBOOK", "HXL", "IATI", "PACKAGE"}) @Nullable
            String format,

            @Schema(example = "2026-11-24") @Nullable String releasedOn,

            @Nullable String withdrawnOn) {}
}
