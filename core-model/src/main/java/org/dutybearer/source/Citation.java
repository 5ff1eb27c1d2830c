package org.dutybearer.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What a reader needs to find a source again: an index number ({@code EUR 57/1572/2019}), a docket or a document number. */
public record Citation(String text) {
    public Citation {
        if (text.isBlank() || text.length() > 200)
            throw new IllegalArgumentException("not a citation (expected 1 to 200 characters): '" + text + "'");
    }

    public static Citation parse(String text) {
        return new Citation(text);
    }

    @Override
    public String toString() {
        return text;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Citation, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Citation citation) {
            return citation == null ? null : citation.text;
        }

        @Override
        public @Nullable Citation convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
