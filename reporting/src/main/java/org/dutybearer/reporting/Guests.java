package org.dutybearer.reporting;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a text in the letters of another script than its document's: a name, the index number of a publication, a provision.
 * In Arabic each keeps its own direction, apart from what stands beside it, and is set smaller, in the typeface of its letters; in
 * Chinese the quotation marks and apostrophes of Latin words are those of Latin.
 */
final class Guests {
    /** Latin is as high as Arabic at this part of its size. */
    private static final float IN_ARABIC = 0.85f;

    private static final String HOST = "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}";
    private static final String LETTER = "[\\p{L}&&[^" + HOST + "]]";
    private static final String CLAUSES = "(?:\\([0-9a-z]+\\))*+";
    private static final String WORD =
            LETTER + "(?:" + LETTER + "|[\\p{Mn}0-9’'&/@_-]|\\.(?=" + LETTER + "|[0-9]))*+" + CLAUSES;
    private static final String INITIAL = "(?<=(?<![\\p{L}\\p{Mn}])\\p{Lu})\\.";

    /** The day before an Arabic month belongs to the month. */
    private static final String NUMBER =
            "[0-9]++(?:[/.-][0-9A-Za-z]++)*+[A-Z]?" + CLAUSES + "(?![0-9]|[ \u00a0][" + HOST + "]+[ \u00a0][0-9]{4})";

    /** Nothing in it is tried twice: a text may be long. */
    private static final Pattern WORDS = Pattern.compile("(?:[0-9]+[ \u00a0](?=UNTS))?" + WORD
            + "(?:(?:,|" + INITIAL + ")?[ \u00a0]" + WORD + "|[ \u00a0]" + NUMBER + ")*+…?"
            + "|[0-9]+[A-Z]?(?:\\([0-9a-z]+\\))+");

    /** A part of a text that is read by itself, such as the title after the reference in the head of a page. */
    private static final Pattern PART = Pattern.compile("[^\u2002\n]+");

    /** Hebrew, Arabic, Syriac and Thaana stand between these; some forms of their letters far beyond. */
    private static final char FIRST_HOST = '\u0590';

    private static final char LAST_HOST = '\u07BF';

    private static final Pattern ANY_HOST = Pattern.compile("[" + HOST + "]");
    private static final Pattern ANY_GUEST = Pattern.compile(LETTER);
    private static final String EUROPEAN = "[\\p{IsLatin}\\p{IsCyrillic}0-9]";
    private static final Pattern LATIN_MARKS =
            Pattern.compile("(?<=" + EUROPEAN + ")[’‘]|[’‘](?=" + EUROPEAN + ")|“[^“”\\p{IsHan}\n]{1,200}+”");

    private static final String MARKS = "’‘“”";
    private static final String CLOSING = ".,;:!?’”»";

    private Guests() {}

    /** From its first letter to before what follows its last. */
    record Words(int start, int limit) {}

    /** In a text that runs from right to left, in their order. A part without a letter of that script is one, as it stands. */
    static List<Words> in(String text) {
        if (text.indexOf('(') < 0 && text.chars().noneMatch(Guests::isGuest)) return List.of();
        var found = new ArrayList<Words>();
        var parts = PART.matcher(text);
        while (parts.find()) {
            String part = parts.group();
            boolean whole =
                    ANY_GUEST.matcher(part).find() && !ANY_HOST.matcher(part).find() && !part.endsWith(":");
            if (whole)
                found.add(new Words(
                        parts.start(), parts.start() + part.stripTrailing().length()));
            else words(text, parts.start(), parts.end(), found);
        }
        return found;
    }

    private static void words(String text, int from, int to, List<Words> found) {
        var words = WORDS.matcher(text).region(from, to).useTransparentBounds(true);
        while (words.find()) found.add(new Words(words.start(), words.end()));
    }

    /** Whether a text of a document that is set in this typeface has to be dressed at all. */
    static boolean any(String text, Type home) {
        return switch (home) {
            case ARABIC -> text.chars().anyMatch(each -> each != '\n' && (isGuest(each) || !home.has(each)));
            case CHINESE -> LATIN_MARKS.matcher(text).find();
            case SANS, SERIF -> false;
        };
    }

    /** Nearly every letter is told at once. */
    private static boolean isGuest(int character) {
        if (character < FIRST_HOST) return Character.isLetter(character);
        return character > LAST_HOST
                && ANY_GUEST.matcher(Character.toString(character)).matches();
    }

    /** The text with each guest in its own typeface and size. */
    static AttributedString dressed(AttributedString looks, String text, Type home) {
        if (text.isEmpty() || !any(text, home)) return looks;
        var dressed = new AttributedString(looks.getIterator());
        var guests = home == Type.ARABIC ? letters(text) : marks(text);
        var fonts = looks.getIterator();
        for (int at = 0; at < text.length(); ) {
            fonts.setIndex(at);
            boolean guest = guests.get(at);
            int end = Math.min(
                    fonts.getRunLimit(TextAttribute.FONT), guest ? guests.nextClearBit(at) : next(guests, at, text));
            if (guest) end = alike(text, at, end);
            var font = (Font) fonts.getAttribute(TextAttribute.FONT);
            var type = guest && Type.SANS.has(text.codePointAt(at)) ? Type.SANS : Type.of(font);
            float size = home == Type.ARABIC && type != home ? font.getSize2D() * IN_ARABIC : font.getSize2D();
            dressed.addAttribute(TextAttribute.FONT, type.font(Type.isStrong(font), size), at, end);
            at = end;
        }
        return dressed;
    }

    /** To where the letters are all in the typeface of guests, or none is. */
    private static int alike(String text, int from, int to) {
        boolean has = Type.SANS.has(text.codePointAt(from));
        int at = from;
        while (at < to && Type.SANS.has(text.codePointAt(at)) == has) at += Character.charCount(text.codePointAt(at));
        return Math.min(at, to);
    }

    private static int next(BitSet guests, int at, String text) {
        int next = guests.nextSetBit(at);
        return next < 0 ? text.length() : next;
    }

    /** With what stands between two of them and closes the last; numbers alone stay in the typeface of the text around them. */
    private static BitSet letters(String text) {
        var letters = new BitSet(text.length());
        int last = -1;
        for (Words each : in(text)) {
            if (text.substring(each.start(), each.limit()).chars().noneMatch(Guests::isGuest)) continue;
            boolean runsOn =
                    last >= 0 && text.substring(last, each.start()).codePoints().allMatch(Type.SANS::has);
            letters.set(runsOn ? last : each.start(), each.limit());
            last = each.limit();
            while (last < text.length() && CLOSING.indexOf(text.charAt(last)) >= 0) letters.set(last++);
        }
        return letters;
    }

    private static BitSet marks(String text) {
        var marks = new BitSet(text.length());
        var found = LATIN_MARKS.matcher(text);
        while (found.find())
            for (int at = found.start(); at < found.end(); at++) if (MARKS.indexOf(text.charAt(at)) >= 0) marks.set(at);
        return marks;
    }
}
