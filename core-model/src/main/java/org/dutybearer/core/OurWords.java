package org.dutybearer.core;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells words of ours from what somebody typed. Words of ours are those of the bundles, and the names of months, states and languages:
 * the same in every case, so that they tell nothing of any, even where they look like a name ({@code على}, "on", like Aliya). Asked for
 * in a language that marks them they stand between two characters that no text has; what fills the gaps of a message stands outside.
 *
 * <pre>{@code
 * var words = Wording.of(Disclosure.class, "Words", OurWords.markedIn(Locale.ENGLISH));
 * OurWords.typed(words.say("speaker.named", "Aman Testuly", "a guard")); // "Aman Testuly, a guard"
 * }</pre>
 *
 * <p>Whatever is not marked counts as typed, and so does every word of a text whose marks do not pair. The marks hug the words, so
 * that full stops, spaces and separators can be added, found and cut as in any text; a first letter has a mark before it. No such
 * text is ever shown to anybody.
 */
public final class OurWords {
    /** Noncharacters of Unicode, for use inside a program. */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    private static final Pattern GAP = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
    private static final Pattern WORDS = Pattern.compile(LETTER + "(?:.*" + LETTER + ")?", Pattern.DOTALL);
    private static final String KEYWORD = "marked";

    private OurWords() {}

    /** The same language, in which the words of bundles, months, states and languages are marked. */
    public static Locale markedIn(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setExtension(Locale.PRIVATE_USE_EXTENSION, KEYWORD)
                .build();
    }

    static boolean areMarkedIn(Locale language) {
        return KEYWORD.equals(language.getExtension(Locale.PRIVATE_USE_EXTENSION));
    }

    /** A message as it stands in this language: where that marks them, with marks around the words between its gaps. */
    public static String in(Locale language, String message) {
        if (!areMarkedIn(language)) return message;
        var marked = new StringBuilder();
        var gap = GAP.matcher(message);
        int from = 0;
        while (gap.find()) {
            marked.append(marked(message.substring(from, gap.start()))).append(gap.group());
            from = gap.end();
        }
        return marked.append(marked(message.substring(from))).toString();
    }

    private static String marked(String fragment) {
        var words = WORDS.matcher(fragment);
        if (!words.find()) return fragment;
        return fragment.substring(0, words.start()) + BEGIN + words.group() + END + fragment.substring(words.end());
    }

    /** The text as it is shown. */
    public static String unmarked(String text) {
        if (text.indexOf(BEGIN) < 0 && text.indexOf(END) < 0) return text;
        var shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) if (!isMark(text.charAt(at))) shown.append(text.charAt(at));
        return shown.toString();
    }

    private static boolean isMark(char letter) {
        return letter == BEGIN || letter == END;
    }

    /** What of a text is not marked, piece by piece as it stands between our words. */
    public static Set<String> typed(String text) {
        var typed = new LinkedHashSet<String>();
        int from = 0;
        boolean ours = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!isMark(letter)) continue;
            if (ours != (letter == END)) return Set.of(unmarked(text));
            if (!ours) typed.add(text.substring(from, at).strip());
            ours = !ours;
            from = at + 1;
        }
        if (ours) return Set.of(unmarked(text));
        typed.add(text.substring(from).strip());
        typed.removeIf(piece -> !LETTER.matcher(piece).find());
        return typed;
    }

    /** The text with another first letter, whether it is marked or not. */
    public static String withFirstLetter(String text, UnaryOperator<String> other) {
        int first = !text.isEmpty() && text.charAt(0) == BEGIN ? 1 : 0;
        if (text.length() == first) return text;
        return text.substring(0, first) + other.apply(text.substring(first, first + 1)) + text.substring(first + 1);
    }
}
