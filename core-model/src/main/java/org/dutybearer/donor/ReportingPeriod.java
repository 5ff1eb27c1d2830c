package org.dutybearer.donor;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a report covers, first and last included, such as {@code 2026-01-01/2026-12-31} (an ISO 8601 interval). */
public record ReportingPeriod(LocalDate start, LocalDate end) implements Comparable<ReportingPeriod> {
    public ReportingPeriod {
        if (end.isBefore(start))
            throw new IllegalArgumentException("a period ends on or after its start: " + start + "/" + end);
    }

    public static ReportingPeriod parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0)
            throw new IllegalArgumentException("not a period (expected '2026-01-01/2026-12-31'): '" + text + "'");
        return new ReportingPeriod(
                LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** By their beginning. */
    @Override
    public int compareTo(ReportingPeriod other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ReportingPeriod, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ReportingPeriod period) {
            return period == null ? null : period.toString();
        }

        @Override
        public @Nullable ReportingPeriod convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
