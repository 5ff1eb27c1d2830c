package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.page.RefusalWords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements with donors, for the case team. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementsResource {
    @Inject
    private AgreementDesk desk;

    @Context
    private SecurityContext caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The newest version of each agreement")
    public List<Agreed> all() {
        return desk.all(RefusalWords.language(request)).stream().map(Agreed::of).toList();
    }

    @POST
    @Consumes({"application/yaml", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Stores an agreement",
            description =
                    "YAML or JSON to the published schema, whole or not at all. One that is there becomes the version"
                            + " before.")
    @APIResponse(responseCode = "201", description = "It is stored.")
    @APIResponse(responseCode = "409", description = "The reference is taken by another donor (AGREEMENT_OF_ANOTHER).")
    @APIResponse(responseCode = "422", description = "It has faults, which the detail lists (AGREEMENT_FILE_FAULTY).")
    public Response store(InputStream content) throws IOException {
        var stored = desk.take(
                content,
                RefusalWords.language(request),
                caller.getUserPrincipal().getName());
        return Response.status(Response.Status.CREATED)
                .entity(Agreed.of(stored))
                .build();
    }

    /** An agreement. */
    @Schema(
            description =
                    "An agreement by our reference, the number the donor gives it, and the periods it wants reports of")
    public record Agreed(
            @Schema(example = "lake-trust-2025") String reference,
            int version,
            String number,
            String title,
            String donor,
            List<String> periods) {
        static Agreed of(AgreementLine line) {
            return new Agreed(
                    line.reference(),
                    line.version(),
                    line.number(),
                    line.title(),
                    line.donorCode(),
                    line.periods().stream().map(ReportingPeriod::toString).toList());
        }
    }
}
