package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shapes that say how exactly a time is known. */
final class TimelineShapes {
    private final Easel easel;
    private final Graphics2D pen;

    TimelineShapes(Easel easel) {
        this.easel = easel;
        this.pen = easel.pen();
    }

    void line(double x1, double y1, double x2, double y2, double width, Color color) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void disc(double x, double y) {
        pen.setColor(Sheet.INK);
        pen.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
    }

    /** From the middle of one day to that of another. */
    void capsule(double from, double to, double y) {
        pen.setColor(Sheet.INK);
        pen.fill(new RoundRectangle2D.Double(from - 4, y - 4.5, to - from + 8, 9, 8, 9));
    }

    void brackets(double x, double y) {
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (int side : new int[] {-1, 1}) {
            var bracket = new Path2D.Double();
            bracket.moveTo(x + side * 4.5, y - 5.5);
            bracket.lineTo(x + side * 7, y - 5.5);
            bracket.lineTo(x + side * 7, y + 5.5);
            bracket.lineTo(x + side * 4.5, y + 5.5);
            pen.draw(bracket);
        }
    }

    void bar(double from, double to, double y) {
        var bar = new Rectangle2D.Double(from, y - 4, Math.max(4, to - from), 8);
        pen.setColor(Color.WHITE);
        pen.fill(bar);
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(bar);
    }

    void dashes(double from, double to, double y) {
        pen.setColor(Sheet.INK);
        pen.setStroke(
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2.5f}, 0));
        pen.draw(new Line2D.Double(from, y, to, y));
    }

    /** An arrow head whose point lies five points further in the direction given. */
    void arrow(double x, double y, int direction) {
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        var head = new Path2D.Double();
        head.moveTo(x, y - 3);
        head.lineTo(x + 5 * direction, y);
        head.lineTo(x, y + 3);
        pen.draw(head);
    }

    void sign(Sign sign, double x, double y, double size) {
        easel.sign(sign, x, y, size);
    }
}
