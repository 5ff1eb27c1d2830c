package org.dutybearer.briefing;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings text to plain lower-case Latin words with one space before, between and after them, so that neither case, accents,
 * signs nor script hide what is looked for: {@code Áskar's} and {@code Аскар} both hold {@code " askar "}. It needs ICU4J; without
 * the library the class cannot be loaded, and the gate refuses.
 */
final class PlainWords {
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final String SIGNS = "\u00A0\u202F\u2009‘’“”«»–—…·";

    /** Made once: making it takes longer than reading a text with it. */
    private static final Transliterator PLAIN = Transliterator.getInstance(
            "Any-Latin; NFD; [[:Nonspacing Mark:][:Cf:][\\u02B9\\u02BA]] Remove; Latin-ASCII; Lower");

    String of(String text) {
        return parted(latin(text));
    }

    /** One word as those write it who leave the signs of breath and stop away: ტესტიძე is Testidze where others write T'est'idze. */
    String withoutStops(String word) {
        return parted(latin(word).replace("'", ""));
    }

    private static String parted(String latin) {
        return " " + NO_WORD.matcher(latin).replaceAll(" ").strip() + " ";
    }

    private String latin(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return isPlain(bare) ? bare.toLowerCase(Locale.ROOT) : PLAIN.transliterate(text);
    }

    /** Such text, English and French mostly, comes out of the transliterator no other, at many times the cost. */
    private static boolean isPlain(String bare) {
        return bare.chars().allMatch(letter -> letter < 0x80 || SIGNS.indexOf(letter) >= 0);
    }
}
