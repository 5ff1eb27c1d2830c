package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.ReservationAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a state declared about provisions of a treaty. */
@JsonbNillable
@JsonbPropertyOrder({"effect", "provisions", "from", "until", "summary", "source"})
@Schema(name = "Reservation", description = "That it is recorded does not say that it is permitted.")
public record StatementAnswer(
        @Schema(enumeration = {"NOT_BOUND", "RECOMMENDATION_ONLY", "LIMITED", "CHOICE", "LATER_ACTS_ONLY"})
        String effect,

        List<Reserved> provisions,

        @Schema(description = "From when it stands: a day, a month or a year.", example = "1997-07-31")
        String from,

        @Schema(
                description = "The first day on which it no longer stood; null while it stands as far as we know.",
                nullable = true)
        @Nullable
        String until,

        @Schema(description = "What it says, in our own words.", nullable = true) @Nullable
        String summary,

        SourceAnswer source) {
    public StatementAnswer {
        provisions = List.copyOf(provisions);
    }

    /** @param found what is held of each of its provisions */
    static StatementAnswer of(Reservation reservation, List<ReservationAnswer> found) {
        return new StatementAnswer(
                reservation.effect().name(),
                found.stream().map(Reserved::of).toList(),
                reservation.from().toString(),
                reservation.until() == null ? null : reservation.until().toString(),
                reservation.summary().isEmpty() ? null : reservation.summary(),
                SourceAnswer.of(reservation.source(), reservation.asOf()));
    }

    /** A provision that it is about. */
    @JsonbPropertyOrder({"provision", "finding", "modifies"})
    @Schema(name = "ReservedProvision")
    public record Reserved(
            @Schema(example = "REFUGEE 8") String provision,

            @Schema(
                    description = "FORBIDDEN where the treaty forbids a reservation to it: then it is without effect.",
                    enumeration = {"FORBIDDEN", "RECORDED"})
            String finding,

            @Schema(
                    description =
                            "Whether it changes what is owed; UNKNOWN where it was made to an instrument that only applies the"
                                    + " provision.",
                    enumeration = {"YES", "NO", "UNKNOWN"})
            String modifies) {
        static Reserved of(ReservationAnswer answer) {
            return new Reserved(
                    answer.ref().toString(),
                    answer.finding().name(),
                    answer.modifies().name());
        }
    }
}
