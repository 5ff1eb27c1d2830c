package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the states of a region stood to the treaties on a day, and which provisions bound each. */
@JsonbPropertyOrder({"region", "on", "states"})
@Schema(name = "RegionAnswer", description = "Today’s states of the region, by their codes.")
public record RegionAnswer(
        @Schema(example = "143") String region,
        @Schema(example = "2019-12-06") String on,
        List<TreatyAnswer> states) {
    public RegionAnswer {
        states = List.copyOf(states);
    }
}
