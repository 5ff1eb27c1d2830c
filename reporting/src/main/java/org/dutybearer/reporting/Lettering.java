package org.dutybearer.reporting;

import java.awt.Color;
import java.awt.Graphics2D;

/** Words in a chart, in the size of labels. */
final class Lettering {
    private static final float SIZE = 7.5f;

    private Lettering() {}

    /** Ends at x. */
    static void before(Graphics2D pen, String text, double x, double baseline, Color color) {
        draw(pen, text, x - width(text, false), baseline, false, color);
    }

    /** Begins at x and is cut where there is no room for it. */
    static void after(Graphics2D pen, String text, double x, double baseline, double room, Color color) {
        draw(pen, Type.SANS.cut(text, false, SIZE, (int) room, 1), x, baseline, false, color);
    }

    static void strong(Graphics2D pen, String text, double x, double baseline, Color color) {
        draw(pen, text, x, baseline, true, color);
    }

    static void centred(Graphics2D pen, String text, double x, double baseline, boolean strong, Color color) {
        draw(pen, text, x - width(text, strong) / 2, baseline, strong, color);
    }

    private static void draw(Graphics2D pen, String text, double x, double baseline, boolean strong, Color color) {
        if (text.isEmpty()) return;
        pen.setColor(color);
        Type.SANS.layout(text, strong, SIZE, false).draw(pen, (float) x, (float) baseline);
    }

    static double width(String text) {
        return width(text, false);
    }

    private static double width(String text, boolean strong) {
        return Type.SANS.width(text, strong, SIZE);
    }
}
