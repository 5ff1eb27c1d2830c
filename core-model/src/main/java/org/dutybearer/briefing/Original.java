package org.dutybearer.briefing;

import java.util.Locale;
import java.util.Objects;

/**
 * Words that a briefing tells in another language than its own, because the record holds them in no other: a document says so to
 * whoever reads aloud. They stand in a text of the briefing as they are here, but for a capital letter and a full stop.
 */
public record Original(String words, Locale language) {
    public Original {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(language, "language");
    }

    /** Whether a text tells them; it may begin them with a capital letter. */
    boolean isIn(String text) {
        return text.contains(words) || text.contains(Telling.sentence(words));
    }

    @Override
    public String toString() {
        return "Original[" + language.toLanguageTag() + "]";
    }
}
