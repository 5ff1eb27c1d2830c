package org.dutybearer.briefing;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * Brings text to plain lower-case Latin words with one space before, between and after them, so that neither case, accents,
 * signs nor script hide what is looked for: {@code Áskar's} and {@code Аскар} both hold {@code " askar "}.
 */
final class PlainWords {
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final Transliterator plain;

    /** Needs ICU4J; without the library the class cannot be loaded, and the gate refuses. */
    PlainWords() {
        plain = Transliterator.getInstance(
                "Any-Latin; NFD; [[:Nonspacing Mark:][:Cf:][\\u02B9\\u02BA]] Remove; Latin-ASCII; Lower");
    }

    String of(String text) {
        return " " + NO_WORD.matcher(plain.transliterate(text)).replaceAll(" ").strip() + " ";
    }
}
