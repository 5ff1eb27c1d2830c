package org.dutybearer.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Region;
import org.dutybearer.portal.treaties.Subject;
import org.dutybearer.portal.treaties.TreatyDesk;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyRegister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What states had bound themselves to on a day. */
@Path("treaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "treaties")
public class TreatiesResource {
    private static final String TOPIC =
            "As the page Treaties has them, such as RETURN or TORTURE: only treaties with provisions on it, and those named. All"
                    + " where it is missing.";
    private static final String ACT =
            "Year, month and day of an act by then, to ask whether people can complain of it; the day itself where it is missing.";

    @Inject
    private TreatyDesk desk;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "How a state stood to the treaties on a day, and which provisions bound it")
    @APIResponse(responseCode = "200", description = "As far as the facts go; the warnings say where they end.")
    @APIResponse(
            responseCode = "400",
            description = "The state, the day or a treaty is missing or is none that is held: the problem says which.")
    public TreatyAnswer status(
            @Parameter(description = "ISO 3166-1 alpha-3, or EUE, DDR, CSK, YUG.", example = "KAZ", required = true)
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Year, month and day; today where it is missing.", example = "2019-12-06")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Parameter(
                            description =
                                    "The code of a treaty, several by commas or by repeating it; all where it is missing.",
                            example = "CAT")
                    @QueryParam("treaty")
                    List<String> treaty,
            @Parameter(description = TOPIC) @QueryParam("topic") @Nullable String topic,
            @Parameter(description = ACT, example = "1999-02-01") @QueryParam("act") @Nullable String act) {
        var register = desk.register();
        var party = party(register, state);
        return asked(register, on, treaty, topic, act).of(party);
    }

    @GET
    @Path("regions/{region}")
    @Operation(summary = "The same for every state of a region, by the code of the state")
    @APIResponse(responseCode = "200", description = "As far as the facts go; the warnings say where they end.")
    @APIResponse(responseCode = "400", description = "The region, the day or a treaty is none: the problem says which.")
    public RegionAnswer region(
            @Parameter(description = "Three digits of the United Nations’ M49; 001 is the world.", example = "143")
                    @PathParam("region")
                    String region,
            @Parameter(description = "Year, month and day; today where it is missing.", example = "2019-12-06")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Parameter(
                            description =
                                    "The code of a treaty, several by commas or by repeating it; all where it is missing.",
                            example = "CAT")
                    @QueryParam("treaty")
                    List<String> treaty,
            @Parameter(description = TOPIC) @QueryParam("topic") @Nullable String topic,
            @Parameter(description = ACT, example = "1999-02-01") @QueryParam("act") @Nullable String act) {
        var register = desk.register();
        var asked = Region.find(region, register.parties())
                .orElseThrow(() -> new BadRequestException("region is not one we hold: three digits of M49"));
        var answers = asked(register, on, treaty, topic, act);
        return new RegionAnswer(
                asked.code(),
                answers.on(),
                asked.states().stream().map(answers::of).toList());
    }

    private TreatyAnswers asked(
            TreatyRegister register,
            @Nullable String on,
            List<String> treaty,
            @Nullable String topic,
            @Nullable String act) {
        var day = on == null ? LocalDate.now(clock) : day("on", on);
        var done = act == null ? day : day("act", act);
        if (done.isAfter(day)) throw new BadRequestException("act is after the day: complaints come afterwards");
        var subject = subject(topic);
        var treaties = treaties(register, treaty).stream()
                .filter(code -> TreatyDesk.isOn(subject, code, register))
                .toList();
        return new TreatyAnswers(register, day, done, subject, treaties);
    }

    private static CountryCode party(TreatyRegister register, @Nullable String state) {
        if (state == null || state.isBlank()) throw new BadRequestException("state is missing");
        return register.parties().stream()
                .filter(party -> party.code().equals(state))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(
                        "state is not one we hold acts of (expected a code of three letters, such as KAZ)"));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new BadRequestException(
                    name + " is not a day (expected year, month and day, such as 2019-12-06)", notADay);
        }
    }

    private static Subject subject(@Nullable String topic) {
        if (topic == null) return Subject.ALL;
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.name().equals(topic))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("topic is none (expected one of "
                        + Arrays.stream(Subject.values()).map(Enum::name).collect(Collectors.joining(", ")) + ")"));
    }

    /** Those asked for, in the order of the register. */
    private static List<Treaty> treaties(TreatyRegister register, List<String> asked) {
        if (asked.isEmpty()) return register.treaties();
        var wanted = asked.stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .collect(Collectors.toSet());
        var held = register.treaties().stream().map(Treaty::code).toList();
        if (!held.containsAll(wanted))
            throw new BadRequestException(
                    "treaty is not one we hold (expected one of " + String.join(", ", held) + ")");
        return register.treaties().stream()
                .filter(treaty -> wanted.contains(treaty.code()))
                .toList();
    }
}
