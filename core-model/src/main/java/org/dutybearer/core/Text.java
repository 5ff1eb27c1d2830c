package org.dutybearer.core;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words in one or more languages, such as a title in English and French. The first language is the original. Its
 * {@code toString} names the languages and never the words, which may be testimony.
 */
public record Text(Map<Locale, String> words) {
    /** Separates the languages in a column; refused inside words. */
    private static final String SEPARATOR = "\u001E";

    public Text {
        if (words.isEmpty()) throw new IllegalArgumentException("not a text (expected words in at least one language)");
        words.forEach((language, said) -> {
            if (said.isBlank()
                    || said.contains(SEPARATOR)
                    || language.getLanguage().isEmpty())
                throw new IllegalArgumentException("not a text (expected words and a language): " + language);
        });
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    public static Text of(Locale language, String words) {
        return new Text(Map.of(language, words));
    }

    /** The words in this language, whatever its region; empty where nobody wrote them. */
    public Optional<String> in(Locale language) {
        return words.entrySet().stream()
                .filter(e -> e.getKey().getLanguage().equals(language.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public Locale originalLanguage() {
        return words.keySet().iterator().next();
    }

    public String original() {
        return words.values().iterator().next();
    }

    @Override
    public String toString() {
        return "Text" + words.keySet();
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Text, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Text text) {
            return text == null
                    ? null
                    : text.words.entrySet().stream()
                            .map(e -> e.getKey().toLanguageTag() + "\n" + e.getValue())
                            .collect(Collectors.joining(SEPARATOR));
        }

        @Override
        public @Nullable Text convertToEntityAttribute(@Nullable String column) {
            if (column == null) return null;
            var words = new LinkedHashMap<Locale, String>();
            for (String part : column.split(SEPARATOR, -1)) {
                int end = part.indexOf('\n');
                words.put(Locale.forLanguageTag(part.substring(0, end)), part.substring(end + 1));
            }
            return new Text(words);
        }
    }
}
