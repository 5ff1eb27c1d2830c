package org.dutybearer.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reference of a case file, such as {@code KAZ-2019-001}: three letters, the year it was opened, a serial number of two to
 * five digits. It travels in addresses, file names and logs, so it never holds a name.
 */
public record CaseRef(String text) implements Comparable<CaseRef> {
    private static final Pattern RULE = Pattern.compile("[A-Z]{3}-(19|20)[0-9]{2}-[0-9]{2,5}");

    public CaseRef {
        if (!RULE.matcher(text).matches())
            throw new IllegalArgumentException("not a case reference (expected 'KAZ-2019-001'): '" + text + "'");
    }

    public static CaseRef parse(String text) {
        return new CaseRef(text);
    }

    @Override
    public int compareTo(CaseRef other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CaseRef, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable CaseRef ref) {
            return ref == null ? null : ref.text;
        }

        @Override
        public @Nullable CaseRef convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
