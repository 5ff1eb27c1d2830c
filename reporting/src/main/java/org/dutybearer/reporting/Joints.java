package org.dutybearer.reporting;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line does not end though Java would end it there: inside a word with an apostrophe (l’|enfant), a provision (article|33|(1)) or a
 * day (10|月6|日), between a number and what it counts (4|calls), before a sign that stands after a space (French « fin|; »), and after
 * a word that alone would turn what follows into its opposite (no|reply).
 */
final class Joints {
    private static final String APOSTROPHES = "’'";
    private static final String DAY_SIGNS = "年月日";
    private static final String AFTER_A_SPACE = ";:!?»%";

    /** What a number belongs to, in the languages in which documents speak; the word may follow an article or a bracket. */
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile(
            "(?iu)(?:.*[’'(«“\\[])?(?:articles?|arts?\\.|paragraph(?:e?s?)|art[íi]culos?|apartados?|párrafos?|стать\\p{L}*|ст\\."
                    + "|пункт\\p{L}*|п\\.|\\p{L}*ماد(?:ة|تين|تان)|\\p{L}*فقرة|steps?|étapes?|pasos?|шаг\\p{L}*|sources?|№|n\\.?[°º]|p\\.|pp\\.)");

    /** Short for a treaty or the series it stands in: ICCPR, UNTS. */
    private static final Pattern ACRONYM = Pattern.compile("[(«“\\[]?\\p{Lu}{2,}(?:-\\p{Lu}+)*");

    private static final Pattern PROVISION = Pattern.compile("[0-9]+[A-Z]?\\([0-9A-Za-z]+\\).*");
    private static final Pattern COUNT = Pattern.compile("[(«“]?[0-9]{1,3}");
    private static final Pattern LETTER_OF_A_PERSON = Pattern.compile("\\p{Lu}(?![\\p{L}\\p{M}0-9’']).*");
    private static final Pattern NO = Pattern.compile("(?iu)[(«“]?(?:no|not|ne|не|ни|нет)");
    private static final Pattern OF_A_LETTER = Pattern.compile("(?:тұлға|тоб).*");

    private Joints() {}

    /**
     * Where a line ends that Java would end at {@code to}: there, or before what that would tear. What fills a line alone is torn rather
     * than lost.
     */
    static int lineEnd(String paragraph, int from, int to) {
        if (!joins(paragraph, to)) return to;
        var ends = BreakIterator.getLineInstance(Locale.ROOT);
        ends.setText(paragraph);
        int at = to;
        while (at > from && joins(paragraph, at)) at = ends.preceding(at);
        return at > from ? at : to;
    }

    /** Whether what ends here and what begins here are read as one. */
    static boolean joins(String paragraph, int at) {
        if (at <= 1 || at >= paragraph.length()) return false;
        return Character.isWhitespace(paragraph.charAt(at - 1))
                ? joinsWords(paragraph, at)
                : joinsLetters(paragraph, at);
    }

    private static boolean joinsLetters(String paragraph, int at) {
        char beyond = paragraph.charAt(at - 2);
        char before = paragraph.charAt(at - 1);
        char after = paragraph.charAt(at);
        boolean number = isDigit(before) || before == ')';
        if (DAY_SIGNS.indexOf(after) >= 0) return isDigit(before);
        if (before == '月') return isDigit(beyond) && isDigit(after);
        if (APOSTROPHES.indexOf(before) >= 0) return Character.isLetter(beyond) && Character.isLetter(after);
        if (after == '(') return number || (Character.isLetter(before) && !Character.isIdeographic(before));
        if (after == '-') return number;
        return before == '-' && (isDigit(beyond) || beyond == ')') && Character.isLetter(after);
    }

    private static boolean joinsWords(String paragraph, int at) {
        char after = paragraph.charAt(at);
        if (AFTER_A_SPACE.indexOf(after) >= 0 || paragraph.charAt(at - 2) == '«') return true;
        int start = start(paragraph, at - 1);
        String before = paragraph.substring(start, at - 1);
        if (before.isEmpty()) return false;
        String next = paragraph.substring(at, end(paragraph, at));
        if (isDigit(after))
            return BEFORE_A_NUMBER.matcher(before).matches()
                    || ACRONYM.matcher(before).matches()
                    || (PROVISION.matcher(next).matches() && Character.isLetter(before.charAt(before.length() - 1)));
        if (LETTER_OF_A_PERSON.matcher(next).matches())
            return startsLikeAName(before) && Character.isLetter(before.charAt(before.length() - 1));
        if (OF_A_LETTER.matcher(next).matches())
            return LETTER_OF_A_PERSON.matcher(before).matches();
        if (COUNT.matcher(before).matches())
            return (Character.isLetter(after) && !Character.isUpperCase(after) && counts(paragraph, start))
                    || next.startsWith("UNTS");
        return Character.isLetter(after) && NO.matcher(before).matches();
    }

    /** A number that ends a list or belongs to the word before it counts nothing. */
    private static boolean counts(String paragraph, int start) {
        return start < 2 || (paragraph.charAt(start - 2) != ',' && !joins(paragraph, start));
    }

    /** In scripts without capital letters every word does. */
    private static boolean startsLikeAName(String word) {
        char first = word.charAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private static int start(String paragraph, int end) {
        int at = end;
        while (at > 0 && !isBlank(paragraph.charAt(at - 1))) at--;
        return at;
    }

    private static int end(String paragraph, int start) {
        int at = start;
        while (at < paragraph.length() && !isBlank(paragraph.charAt(at))) at++;
        return at;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
