package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.dutybearer.portal.donor.DonorDesk;
import org.dutybearer.portal.donor.OwnAgreement;
import org.dutybearer.portal.donor.ToldOtherwise;
import org.dutybearer.portal.page.RefusalWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the donor of an account finds: its own agreements, the reports that were released under them, and their files. */
@Path("own-agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own agreements", description = "For accounts of donors alone; to any other they are absent.")
public class OwnAgreementsResource {
    @Inject
    private DonorDesk desk;

    @Context
    private SecurityContext caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The agreements of the donor this account belongs to")
    @APIResponse(
            responseCode = "200",
            description = "Each with its reports; none where the account belongs to no donor.")
    public List<Own> agreements() {
        return desk.agreements(name(), RefusalWords.language(request)).stream()
                .map(Own::of)
                .toList();
    }

    @GET
    @Path("reports/{number}/{language}/{form}")
    @Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "A file of a report",
            description = "Each call is written down: who took which file, and when.")
    @APIResponse(responseCode = "200", description = "The bytes, under the name the file should have.")
    @APIResponse(responseCode = "404", description = "There is no such file, it never left, or it is another donor's.")
    @APIResponse(responseCode = "409", description = "It is held back for now (REPORT_HELD_BACK).")
    @APIResponse(responseCode = "410", description = "It was withdrawn (REPORT_WITHDRAWN).")
    public Response file(
            @PathParam("number") String number,
            @PathParam("language") String language,
            @PathParam("form") String form) {
        return ReportAnswer.file(desk.take(number, language, form, name()));
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }

    /** An agreement, its reports and what the newest tells otherwise than the one before. */
    @Schema(
            description =
                    "An agreement, the newest report first, and what the newest tells otherwise than the one before")
    public record Own(
            String agreement,
            String number,
            String title,
            String period,
            List<ReportAnswer> reports,
            List<Change> changes) {
        static Own of(OwnAgreement own) {
            var agreement = own.agreement();
            return new Own(
                    agreement.reference(),
                    agreement.number(),
                    agreement.title(),
                    agreement.period().toString(),
                    own.reports().stream().map(ReportAnswer::forDonor).toList(),
                    own.changes().stream().map(Change::of).toList());
        }
    }

    /** A figure told otherwise: each is a number, or the word for why there is none. */
    @Schema(description = "was and is: a number, or NOT_COLLECTED, NOT_APPLICABLE, WITHHELD or SUPPRESSED")
    public record Change(String indicator, String counted, String period, String was, String is) {
        static Change of(ToldOtherwise told) {
            return new Change(
                    told.code(),
                    told.counted().name(),
                    told.period().toString(),
                    told.was().toString(),
                    told.is().toString());
        }
    }
}
