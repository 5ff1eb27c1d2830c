package org.dutybearer.proof;

import java.util.Locale;

/**
 * A text in which many words are looked for, in small letters and with plain spaces. It notes every run of four characters once,
 * so that looking for what is not there, which is nearly always, costs next to nothing.
 */
public final class Haystack {
    private static final int RUN = 4;

    private final String text;
    private final long[] runs;
    private final int mask;

    private Haystack(String text) {
        this.text = text;
        int bits = Integer.highestOneBit(Math.max(1 << 10, Math.min(text.length(), 1 << 22))) << 4;
        this.mask = bits - 1;
        this.runs = new long[bits >> 6];
        for (int at = 0; at + RUN <= text.length(); at++) {
            int bit = bit(text, at);
            runs[bit >> 6] |= 1L << bit;
        }
    }

    public static Haystack of(String text) {
        return new Haystack(text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u202F', ' '));
    }

    private int bit(String of, int at) {
        long run = of.charAt(at) | (long) of.charAt(at + 1) << 16 | (long) of.charAt(at + 2) << 32;
        long h = (run ^ (long) of.charAt(at + 3) << 48) * 0x9e3779b97f4a7c15L;
        return (int) (h >>> 32) & mask;
    }

    /** @param form in small letters and with plain spaces */
    public boolean contains(String form) {
        return mayContain(form) && text.contains(form);
    }

    /** The same of a day or a number, which must not be the end of a longer one: the sixteenth of a month is not the sixth. */
    boolean holds(String form) {
        if (!mayContain(form)) return false;
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            if (at == 0 || !Character.isDigit(form.charAt(0)) || !isWithinFigures(at)) return true;
        return false;
    }

    /** Sources are cited as 1, 2, 3, and the next row of a table may begin with its month: that is no third of the month. */
    private boolean isWithinFigures(int at) {
        if (Character.isDigit(text.charAt(at - 1))) return true;
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) before--;
        return before > 0 && text.charAt(before) == ',' && Character.isDigit(text.charAt(before - 1));
    }

    private boolean mayContain(String form) {
        for (int at = 0; at + RUN <= form.length(); at++) {
            int bit = bit(form, at);
            if ((runs[bit >> 6] & 1L << bit) == 0) return false;
        }
        return true;
    }

    /** The line in which it stands, for whoever reads a failure. */
    String line(String form) {
        int at = text.indexOf(form);
        int from = Math.max(text.lastIndexOf('\n', at) + 1, at - 150);
        int end = text.indexOf('\n', at);
        int to = Math.min(end < 0 ? text.length() : end, at + 150);
        return "«" + text.substring(from, to) + "»";
    }
}
