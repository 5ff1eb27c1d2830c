package org.dutybearer.reporting;

import java.util.regex.Pattern;

/** A text as a cell can hold it: one that every spreadsheet reads back as it was written, and that starts no formula. */
final class CellText {
    /** What Excel takes in one cell; a file with more is "repaired", which is to say cut. */
    static final int MOST = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    /** Spreadsheets read {@code _x0041_} as the letter A, so an underscore that would start such a mark is written as one. */
    private static final Pattern MARK = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /**
     * Control characters become spaces, because XML holds none; marks that turn a line around are left out, because with them a
     * cell can say one thing and hold another; line ends are one character each.
     */
    static String of(String text) {
        for (var at = 0; at < text.length(); at++)
            if (!isPlain(text.charAt(at))) return MARK.matcher(clean(text)).replaceAll("_x005F_");
        return text;
    }

    private static boolean isPlain(char letter) {
        return (letter >= ' ' && letter < 0x7F && letter != '_')
                || letter == '\n'
                || letter == '\t'
                || (letter >= 0xA0 && !Character.isSurrogate(letter) && !isTurning(letter) && letter < 0xFFFE);
    }

    private static boolean isTurning(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }

    /** The same for a file that knows no such marks. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            if (isTurning(letter)) return;
            if (letter == '\n' || letter == '\t') clean.append((char) letter);
            else if (Character.isISOControl(letter)) clean.append(' ');
            else if ((letter >= 0xD800 && letter <= 0xDFFF) || (letter & 0xFFFE) == 0xFFFE) clean.append('\uFFFD');
            else clean.appendCodePoint(letter);
        });
        return clean.toString();
    }

    static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
