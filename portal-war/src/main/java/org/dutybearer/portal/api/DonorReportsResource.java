package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbCreator;
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
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Key;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.portal.donor.DonorReport;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportNumber;
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
    @Path("preview")
    @Operation(summary = "What a report would tell, and what it would leave out and why; for the case team alone")
    @APIResponse(responseCode = "200", description = "With the true numbers of what is left out.")
    @APIResponse(responseCode = "404", description = "There is no such agreement.")
    @APIResponse(
            responseCode = "422",
            description =
                    "No policy for small numbers is set (SMALL_NUMBERS_NOT_SET), the agreement wants no report of the"
                            + " period (PERIOD_UNKNOWN), or a small number would be given away (FIGURES_NOT_SAFE).")
    public Preview preview(@Nullable Wanted wanted) {
        var asked = asked(wanted);
        return Preview.of(desk.preview(
                asked.knownAgreement(), asked.knownPeriod(), asked.locales().get(0)));
    }

    @POST
    @Operation(summary = "Prepares a report, which then waits for a second person")
    @APIResponse(responseCode = "201", description = "It waits; Location is where it stands.")
    @APIResponse(responseCode = "400", description = "Something asked for is not what it should be.")
    @APIResponse(responseCode = "404", description = "There is no such agreement.")
    @APIResponse(
            responseCode = "422",
            description = "As for the preview; no report is written in this language; or a setting is missing or cannot"
                    + " be followed (SETTING_FAULTY).")
    public Response prepare(@Nullable Wanted wanted) {
        var asked = asked(wanted);
        var number = desk.prepare(asked.knownAgreement(), asked.knownPeriod(), asked.locales(), name());
        var place = address.getBaseUriBuilder()
                .path("donor-reports")
                .path(number.text())
                .build();
        return Response.created(place).entity(report(number.text())).build();
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
    @Operation(summary = "Releases a report that somebody else prepared")
    @APIResponse(responseCode = "200", description = "The donor finds it now.")
    @APIResponse(
            responseCode = "409",
            description =
                    "The caller prepared it (APPROVAL_OF_ONES_OWN), it is decided (APPROVAL_OVER), or it would tell"
                            + " something else today (DOCUMENT_OUTDATED).")
    public ReportAnswer release(@PathParam("number") String number) {
        desk.approve(known(number), name());
        return report(number);
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

    private static Wanted asked(@Nullable Wanted wanted) {
        if (wanted == null) throw new BadRequestException("the body is missing");
        return wanted;
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
    @Schema(description = "An agreement by our reference, one of its periods, and the languages: en, fr, es, ar")
    public record Wanted(
            @Schema(example = "lake-trust-2025") @Nullable String agreement,

            @Schema(example = "2025-01-01/2025-12-31") @Nullable
            String period,

            @Schema(example = "[\"en\"]") @Nullable List<String> languages) {
        @JsonbCreator
        public Wanted {}

        String knownAgreement() {
            if (agreement == null) throw new BadRequestException("agreement is missing");
            try {
                return Key.parse(agreement).toString();
            } catch (IllegalArgumentException wrong) {
                throw new BadRequestException(wrong.getMessage(), wrong);
            }
        }

        ReportingPeriod knownPeriod() {
            if (period == null) throw new BadRequestException("period is missing");
            try {
                return ReportingPeriod.parse(period);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new BadRequestException("not a period (expected '2026-01-01/2026-12-31')", wrong);
            }
        }

        List<Locale> locales() {
            if (languages == null || languages.isEmpty()) throw new BadRequestException("languages are missing");
            return languages.stream().distinct().map(Locale::forLanguageTag).toList();
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

    /** What a report would tell and leave out. */
    @Schema(description = "Never for the donor: hidden holds the true numbers of what is left out")
    public record Preview(List<Told> told, List<Hidden> hidden) {
        static Preview of(DonorPreview preview) {
            return new Preview(
                    preview.summary().indicators().stream()
                            .map(one -> new Told(
                                    one.code(),
                                    one.counted().name(),
                                    one.actual().toString(),
                                    one.cumulative().toString()))
                            .toList(),
                    preview.hidden().stream()
                            .map(one -> new Hidden(
                                    one.cell().toString(),
                                    one.value(),
                                    one.why().name()))
                            .toList());
        }
    }

    /** An indicator: figures are a number, or the word for why there is none. */
    public record Told(String indicator, String counted, String actual, String cumulative) {}

    /** A figure that is left out. */
    public record Hidden(
            @Schema(example = "A1|PEOPLE|2025-01-01/2025-12-31|SEX:FEMALE")
            String figure,

            long value,

            @Schema(enumeration = {"SMALL", "PROTECTS_ANOTHER", "SMALL_CHANGE"})
            String why) {}
}
