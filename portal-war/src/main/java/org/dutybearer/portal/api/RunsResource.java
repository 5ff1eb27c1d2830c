package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.Recall;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.RunDesk;
import org.dutybearer.portal.run.RunState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs: ask for one, look how it stands, take what came of it. */
@Path("runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class RunsResource {
    @Inject
    private RunDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Recall recall;

    @Context
    private SecurityContext caller;

    @Context
    private UriInfo address;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for a document")
    @APIResponse(responseCode = "202", description = "It waits its turn; Location is where it can be watched.")
    @APIResponse(responseCode = "400", description = "Something asked for is not what it should be.")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not open to this account.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The audience does not take this kind in this format (FORMAT_UNSUITED: DONOR takes a BRIEFING as XLSX alone, and"
                            + " STATEMENT, APPEAL and PORTFOLIO are PDF alone); the case holds no text of this kind"
                            + " (NOTHING_WRITTEN); or no document is written in this language.")
    public Response ask(@Nullable RunRequest wanted) {
        if (wanted == null) throw new BadRequestException("the body is missing");
        var number = desk.ask(wanted.order(), caller.getUserPrincipal().getName());
        var run = desk.run(number.text());
        var place = address.getBaseUriBuilder().path("runs").path(number.text()).build();
        return Response.accepted(status(run)).location(place).build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "How the run stands")
    @APIResponse(responseCode = "200", description = "As it stands now.")
    @APIResponse(responseCode = "404", description = "There is no such run.")
    public RunStatus status(@PathParam("number") String number) {
        return status(desk.run(number));
    }

    @GET
    @Path("{number}/content")
    @Produces({
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.APPLICATION_JSON
    })
    @Operation(summary = "The document", description = "Each call is written down: who took which document, and when.")
    @APIResponse(responseCode = "200", description = "The bytes, under the name the file should have.")
    @APIResponse(responseCode = "404", description = "There is no such run.")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is not done yet, or it never will be; or a consent it rests on was withdrawn, and somebody has to decide"
                            + " what becomes of it (DECISION_AWAITED); or nobody has approved it, where one of the cases demands"
                            + " that (DOCUMENT_NOT_RELEASED).")
    @APIResponse(
            responseCode = "410",
            description =
                    "It can no longer be downloaded: its last day is over, or that of the appeal (DOCUMENT_WITHDRAWN), or it was withdrawn because a consent"
                            + " it rests on was (CONSENT_WITHDRAWN).")
    public Response content(@PathParam("number") String number) {
        var run = desk.run(number);
        if (run.state() != RunState.DONE) throw new NotDone(run);
        var document = document(run).orElseThrow(() -> new Refusal(Reason.DOCUMENT_WITHDRAWN, run.number()));
        var content = desk.download(document, caller.getUserPrincipal().getName());
        return Response.ok(content, document.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"")
                .build();
    }

    private RunStatus status(Run run) {
        return RunStatus.of(run, document(run).map(recall::standing));
    }

    private Optional<Document> document(Run run) {
        return run.document().flatMap(documents::find);
    }
}
