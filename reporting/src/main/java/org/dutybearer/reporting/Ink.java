package org.dutybearer.reporting;

import java.awt.Color;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stands on a page or in a drawing, in the words of PDF. Points are counted from the lower left corner. */
final class Ink {
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED = 100;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private @Nullable Color fill;
    private @Nullable String font;
    private float size;

    /** What was written, up to {@link #length}. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Lets go of the room that it had for more. */
    void trim() {
        bytes = Arrays.copyOf(bytes, length);
    }

    Ink add(String letters) {
        room(letters.length());
        for (int i = 0; i < letters.length(); i++) bytes[length++] = (byte) letters.charAt(i);
        return this;
    }

    /** A place or a length, to a hundredth of a point, and a blank. */
    Ink add(double points) {
        return decimal(Math.round(points * HUNDRED), HUNDRED);
    }

    /** The parts of a colour. */
    Ink add(Color color) {
        for (int part : new int[] {color.getRed(), color.getGreen(), color.getBlue()})
            decimal(Math.round(part * (double) TEN_THOUSAND / 255), TEN_THOUSAND);
        return this;
    }

    private Ink decimal(long value, int parts) {
        room(24);
        long rest = Math.abs(value);
        if (value < 0) bytes[length++] = '-';
        whole(rest / parts);
        rest %= parts;
        if (rest > 0) {
            bytes[length++] = '.';
            for (int part = parts / 10; rest > 0; part /= 10) {
                bytes[length++] = (byte) ('0' + rest / part);
                rest %= part;
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    private void whole(long value) {
        if (value > 9) whole(value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    /** From here on areas and letters have this colour. */
    Ink fill(Color color) {
        if (!color.equals(fill)) add(color).add("rg\n");
        fill = color;
        return this;
    }

    Ink font(String name, float size) {
        if (!name.equals(font) || size != this.size)
            add("/" + name + " ").add((double) size).add("Tf\n");
        this.font = name;
        this.size = size;
        return this;
    }

    /** A glyph inside a string of them. */
    void glyph(int glyph) {
        room(4);
        octet(glyph >> 8);
        octet(glyph & 0xFF);
    }

    private void octet(int octet) {
        if (octet == '(' || octet == ')' || octet == '\\') bytes[length++] = '\\';
        if (octet == '\r' || octet == '\n') {
            bytes[length++] = '\\';
            bytes[length++] = (byte) (octet == '\r' ? 'r' : 'n');
        } else bytes[length++] = (byte) octet;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
}
