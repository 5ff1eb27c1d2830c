package org.dutybearer.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * EclipseLink 4 knows no {@code Instant} and would store its serialised bytes; a timestamp with time zone keeps the moment. Read
 * back, H2 calls that an {@code OffsetDateTime} and PostgreSQL a {@code Timestamp}.
 */
@Converter
public class InstantColumn implements AttributeConverter<Instant, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Object stored) {
        if (stored == null) return null;
        return stored instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) stored).toInstant();
    }
}
