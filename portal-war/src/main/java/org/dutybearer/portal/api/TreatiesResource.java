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
                    List<String> treaty) {
        var register = desk.register();
        return answer(register, party(register, state), day(on), treaties(register, treaty));
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
                    List<String> treaty) {
        var register = desk.register();
        var asked = Region.find(region, register.parties())
                .orElseThrow(() -> new BadRequestException("region is not one we hold: three digits of M49"));
        var day = day(on);
        var treaties = treaties(register, treaty);
        return new RegionAnswer(
                asked.code(),
                day.toString(),
                asked.states().stream()
                        .map(state -> answer(register, state, day, treaties))
                        .toList());
    }

    private static TreatyAnswer answer(
            TreatyRegister register, CountryCode party, LocalDate day, List<String> treaties) {
        return new TreatyAnswer(
                party.code(),
                day.toString(),
                treaties.stream()
                        .map(code -> TreatyAnswer.Status.of(register.status(party, code, day)))
                        .toList(),
                // Whoever asks for one treaty is told its provisions, and those of another that it makes binding.
                register.obligations(party, day).stream()
                        .filter(obligation -> obligation.isUnder(treaties))
                        .map(TreatyAnswer.Owed::of)
                        .toList());
    }

    private static CountryCode party(TreatyRegister register, @Nullable String state) {
        if (state == null || state.isBlank()) throw new BadRequestException("state is missing");
        return register.parties().stream()
                .filter(party -> party.code().equals(state))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(
                        "state is not one we hold acts of (expected a code of three letters, such as KAZ)"));
    }

    private LocalDate day(@Nullable String on) {
        if (on == null) return LocalDate.now(clock);
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException notADay) {
            throw new BadRequestException(
                    "on is not a day (expected year, month and day, such as 2019-12-06)", notADay);
        }
    }

    /** The codes asked for, in the order of the register. */
    private static List<String> treaties(TreatyRegister register, List<String> asked) {
        var held = register.treaties().stream().map(Treaty::code).toList();
        if (asked.isEmpty()) return held;
        var wanted = asked.stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .collect(Collectors.toSet());
        if (!held.containsAll(wanted))
            throw new BadRequestException(
                    "treaty is not one we hold (expected one of " + String.join(", ", held) + ")");
        return held.stream().filter(wanted::contains).toList();
    }
}
