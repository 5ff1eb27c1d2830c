package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Locale;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.treaty.FactSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is known from. */
@JsonbNillable
@JsonbPropertyOrder({"key", "description", "asOf", "own"})
@Schema(
        name = "FactSource",
        description = "Where something is known from. The text of an own source is told to the case team alone.")
public record SourceAnswer(
        @Schema(example = "UNTC-TABLES") String key,

        @Schema(description = "In English; an own source in the language in which it was entered.")
        String description,

        @Schema(description = "How new it is: a day, a month or a year.", example = "2015-03-14", nullable = true)
        @Nullable
        String asOf,

        @Schema(description = "Whether the organisation itself entered it.")
        boolean own) {
    static SourceAnswer of(FactSource source, @Nullable ApproximateDate asOf) {
        return new SourceAnswer(
                source.key(), source.description(Locale.ENGLISH), asOf == null ? null : asOf.toString(), source.own());
    }
}
