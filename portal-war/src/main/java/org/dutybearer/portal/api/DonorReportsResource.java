package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.DonorReport;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportNumber;
import org.dutybearer.portal.donor.ReportPreview;
import org.dutybearer.portal.donor.ReportRequest;
import org.dutybearer.portal.donor.ReportRunDesk;
import org.dutybearer.portal.donor.ReportRunNumber;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports to donors, for the case team: see what one would tell, prepare it, decide on it, take its files. */
@Path("donor-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "donor reports")
public class DonorReportsResource {
    @Inject
    private ReportDesk desk;

    @Inject
    private ReportRunDesk runs;

    @Context
    private SecurityContext caller;

    @Context
    private UriInfo address;

    @GET
    @Operation(summary = "All reports to donors, the newest first")
    public List<ReportAnswer> all() {
        return desk.all().stream().map(ReportAnswer::forStaff).toList();
    }

    @POST
    @Operation(
            summary = "Asks for a report to be prepared, which then waits for a second person",
            description = "It takes the place of a report of the same period that the same account prepared and nobody"
                    + " has decided about.")
    @APIResponse(responseCode = "202", description = "It waits its turn; Location is where it can be watched.")
    @APIResponse(responseCode = "400", description = "Something asked for is not what it should be.")
    @APIResponse(responseCode = "404", description = "There is no such agreement.")
    @APIResponse(
            responseCode = "422",
            description =
                    "No policy for small numbers is set (SMALL_NUMBERS_NOT_SET), the agreement wants no report of the"
                            + " period (PERIOD_UNKNOWN), no report is written in this language (LANGUAGE_UNSUPPORTED), or"
                            + " a setting is missing or cannot be followed (SETTING_FAULTY).")
    public Response prepare(@Nullable Wanted wanted) {
        if (wanted == null) throw new BadRequestException("the body is missing");
        try {
            return accepted(runs.prepare(wanted.request(), name()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new BadRequestException(wrong.getMessage(), wrong);
        }
    }

    private Response accepted(ReportRunNumber number) {
        var place = address.getBaseUriBuilder()
                .path("donor-reports/runs")
                .path(number.text())
                .build();
        return Response.accepted(run(number.text())).location(place).build();
    }

    @GET
    @Path("runs/{number}")
    @Operation(summary = "How the making or the release of a report stands")
    @APIResponse(responseCode = "200", description = "As it stands now.")
    @APIResponse(responseCode = "404", description = "There is no such making or release.")
    public ReportRunStatus run(@PathParam("number") String number) {
        return ReportRunStatus.of(runs.run(number));
    }

    @GET
    @Path("{number}/preview")
    @Operation(summary = "What a report tells, and what it leaves out and why; for the case team alone")
    @APIResponse(responseCode = "200", description = "With the true numbers of what is left out.")
    @APIResponse(responseCode = "404", description = "There is no such report, or somebody has decided about it.")
    public ReportPreview preview(@PathParam("number") String number) {
        return desk.preview(known(number)).orElseThrow(() -> new Refusal(Reason.DOCUMENT_UNKNOWN));
    }

    @DELETE
    @Path("{number}")
    @Operation(summary = "Discards a report that the caller prepared and nobody has decided about")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = "The caller prepared no such report.")
    @APIResponse(responseCode = "409", description = "It is decided (APPROVAL_OVER).")
    public void discard(@PathParam("number") String number) {
        desk.discard(known(number), name());
    }

    @GET
    @Path("{number}")
    @Operation(summary = "How a report stands")
    @APIResponse(responseCode = "404", description = "There is no such report.")
    public ReportAnswer report(@PathParam("number") String number) {
        return ReportAnswer.forStaff(desk.report(number));
    }

    @POST
    @Path("{number}/release")
    @Operation(
            summary = "Asks for the release of a report that somebody else prepared",
            description = "It is made again first, and released where it would still say the same. The run that is"
                    + " answered says how that went: DONE, or FAILED with DOCUMENT_OUTDATED or CONSENT_OVER.")
    @APIResponse(responseCode = "202", description = "It waits its turn; Location is where it can be watched.")
    @APIResponse(
            responseCode = "409",
            description = "The caller prepared it (APPROVAL_OF_ONES_OWN), or it is decided (APPROVAL_OVER).")
    @APIResponse(responseCode = "410", description = "It rests on a consent that is over (CONSENT_OVER).")
    public Response release(@PathParam("number") String number) {
        return accepted(runs.release(known(number), name()));
    }

    @POST
    @Path("{number}/sending-back")
    @Operation(summary = "Sends a report back that somebody else prepared: it is never released")
    public ReportAnswer sendBack(@PathParam("number") String number, @Nullable Why why) {
        desk.sendBack(known(number), reason(why), name());
        return report(number);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "Withdraws a released report: nobody downloads it any more")
    public ReportAnswer withdraw(@PathParam("number") String number, @Nullable Why why) {
        desk.withdraw(known(number), reason(why), name());
        return report(number);
    }

    @POST
    @Path("{number}/keeping")
    @Operation(summary = "Decides that a report stays, though a consent it rests on is over")
    @APIResponse(
            responseCode = "409",
            description = "Nothing is to decide any more, or something else than the seal stands for (DECISION_MADE).")
    public ReportAnswer keep(@PathParam("number") String number, @Nullable Kept kept) {
        var seal = kept == null || kept.seal() == null ? "" : kept.seal();
        desk.keep(known(number), reason(kept == null ? null : new Why(kept.reason())), seal, name());
        return report(number);
    }

    @GET
    @Path("{number}/{language}/{form}")
    @Produces({MediaType.WILDCARD, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "A file of a report",
            description = "Each call is written down: who took which file, and when.")
    @APIResponse(responseCode = "404", description = "There is no such file, or it was sent back.")
    @APIResponse(
            responseCode = "409",
            description = "It is not released and the caller prepared it (APPROVAL_OF_ONES_OWN), or somebody has to"
                    + " decide about a consent first (DECISION_AWAITED).")
    @APIResponse(
            responseCode = "410",
            description = "It was withdrawn, or never left and rests on a consent that is over (CONSENT_OVER).")
    public Response file(
            @PathParam("number") String number,
            @PathParam("language") String language,
            @PathParam("form") String form) {
        return ReportAnswer.file(desk.take(number, language, form, name()));
    }

    private ReportNumber known(String number) {
        return desk.report(number).report().number();
    }

    private static String reason(@Nullable Why why) {
        var reason = why == null || why.reason() == null ? "" : why.reason();
        if (!DonorReport.isReason(reason))
            throw new BadRequestException("reason has 1 to " + DonorReport.LONGEST_REASON + " characters");
        return reason;
    }

    private String name() {
        return caller.getUserPrincipal().getName();
    }

    /** What is wanted, as a program wrote it. */
    @Schema(
            description = "An agreement by our reference, one of its periods, the languages: en, fr, es, ar; and why an"
                    + " indicator is off its target, by its code and then by language, in at most 1000 characters without"
                    + " a name or anything else that leads to a person")
    public record Wanted(
            @Schema(example = "lake-trust-2025") @Nullable String agreement,

            @Schema(example = "2025-01-01/2025-12-31") @Nullable
            String period,

            @Schema(example = "[\"en\"]") @Nullable List<String> languages,

            @Schema(example = "{\"IM1\": {\"en\": \"Two prisons were closed to visits.\"}}") @Nullable
            Map<String, Map<String, String>> explanations) {
        @JsonbCreator
        public Wanted {}

        ReportRequest request() {
            if (agreement == null) throw new BadRequestException("agreement is missing");
            if (languages == null || languages.isEmpty()) throw new BadRequestException("languages are missing");
            return new ReportRequest(
                    Key.parse(agreement),
                    knownPeriod(),
                    languages.stream().map(Locale::forLanguageTag).toList(),
                    explained());
        }

        private ReportingPeriod knownPeriod() {
            if (period == null) throw new BadRequestException("period is missing");
            try {
                return ReportingPeriod.parse(period);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new BadRequestException("not a period (expected '2026-01-01/2026-12-31')", wrong);
            }
        }

        private Map<String, Text> explained() {
            var texts = new LinkedHashMap<String, Text>();
            if (explanations != null)
                explanations.forEach((code, each) -> {
                    var words = new LinkedHashMap<Locale, String>();
                    if (each == null || each.containsValue(null))
                        throw new BadRequestException("an explanation is missing: " + code);
                    each.forEach((language, text) -> words.put(Locale.forLanguageTag(language), text));
                    texts.put(code, new Text(words));
                });
            return texts;
        }

        @Override
        public String toString() {
            return "Wanted[" + agreement + "]";
        }
    }

    /** Why somebody decides so. */
    @Schema(description = "In at most 1000 characters, without a name or anything else that leads to a person")
    public record Why(@Nullable String reason) {
        @JsonbCreator
        public Why {}

        @Override
        public String toString() {
            return "Why[]";
        }
    }

    /** Why somebody decides that a report stays. */
    @Schema(description = "As for a withdrawal; seal as the report was shown with")
    public record Kept(@Nullable String reason, @Nullable String seal) {
        @JsonbCreator
        public Kept {}

        @Override
        public String toString() {
            return "Kept[]";
        }
    }
}
