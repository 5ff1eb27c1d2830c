package org.dutybearer.core;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A moment as text of one width, such as {@code 2026-11-24T14:02:00.000000000Z}, which sorts as time does. EclipseLink 4 knows no
 * {@code Instant}; behind a column of type timestamp H2 and PostgreSQL answer with different classes, and PostgreSQL refuses the
 * null that EclipseLink writes for a type it cannot name.
 */
@Converter
public class InstantColumn implements AttributeConverter<Instant, String> {
    private static final DateTimeFormatter WIDE = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(NANO_OF_SECOND, 9, 9, true)
            .appendLiteral('Z')
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : WIDE.format(moment);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : Instant.parse(stored);
    }
}
