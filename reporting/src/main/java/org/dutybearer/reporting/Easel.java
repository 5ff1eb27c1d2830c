package org.dutybearer.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * What a chart is drawn on: it is drawn from left to right, and for a script that runs from right to left its shapes come out turned,
 * while words and signs stand upright in their turned places.
 */
final class Easel implements AutoCloseable {
    private final Graphics2D pen;
    private final Script script;
    private final double width;
    private final AffineTransform upright;
    private final AffineTransform turned;

    /** @param width of the whole chart: about its middle it is turned */
    Easel(Graphics2D pen, Script script, double width) {
        this.pen = pen;
        this.script = script;
        this.width = width;
        this.upright = pen.getTransform();
        if (script.isRightToLeft()) {
            pen.translate(width, 0);
            pen.scale(-1, 1);
        }
        this.turned = pen.getTransform();
    }

    /** For shapes. */
    Graphics2D pen() {
        return pen;
    }

    void text(String text, double x, double baseline, boolean strong, Color color) {
        if (text.isEmpty()) return;
        pen.setTransform(upright);
        pen.setColor(color);
        double start = place(x, script.isRightToLeft() ? width(text, strong) : 0);
        if (pen instanceof Pantograph pantograph && !script.isRightToLeft())
            pantograph.write(script.type().looks(text, strong, script.label()), text, start, baseline);
        else
            script.type()
                    .layout(text, strong, script.label(), script.isRightToLeft())
                    .draw(pen, (float) start, (float) baseline);
        pen.setTransform(turned);
    }

    void centred(String text, double x, double baseline, boolean strong, Color color) {
        text(text, x - width(text, strong) / 2, baseline, strong, color);
    }

    /** A sign keeps its form, but for the one that points. */
    void sign(Sign sign, double x, double y, double size) {
        pen.setTransform(upright);
        var box = new Rectangle2D.Double(place(x, size), y, size, size);
        if (script.isRightToLeft()) Mirror.turned(sign).draw(pen, box);
        else sign.draw(pen, box);
        pen.setTransform(turned);
    }

    private double place(double x, double wide) {
        return script.isRightToLeft() ? width - x - wide : x;
    }

    double width(String text, boolean strong) {
        return script.type().width(text, strong, script.label());
    }

    @Override
    public void close() {
        pen.setTransform(upright);
    }
}
