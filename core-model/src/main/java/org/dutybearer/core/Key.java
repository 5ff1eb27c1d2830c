package org.dutybearer.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A short word that names one thing inside one case file, such as {@code camps-report}. It means nothing outside that file. */
public record Key(String text) implements Comparable<Key> {
    private static final Pattern RULE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public Key {
        if (!RULE.matcher(text).matches())
            throw new IllegalArgumentException(
                    "not a key (expected lower-case letters, digits and hyphens, such as 'camps-report'): '" + text
                            + "'");
    }

    public static Key parse(String text) {
        return new Key(text);
    }

    @Override
    public int compareTo(Key other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Key, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Key key) {
            return key == null ? null : key.text;
        }

        @Override
        public @Nullable Key convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
