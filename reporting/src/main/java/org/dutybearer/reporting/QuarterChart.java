package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.dutybearer.briefing.CallsAt;

/**
 * How calls stood at the end of each quarter: one column each, from the base what is met, partly met, not met and without reply. What
 * a part is stands beside the last column, so that nothing has to be looked up. 276 by 142 points.
 */
final class QuarterChart implements Renderable, Graphics2DRenderable {
    static final int WIDTH = 276;
    static final int HEIGHT = 142;

    private static final int BASE = 118;
    private static final int TOP = 14;
    private static final int WIDEST_PITCH = 26;
    private static final int GAP = 10;
    private static final double FIRST_AFTER_AXIS = 4.5;
    private static final int AXIS = 18;
    private static final int GRIDLINES = 3;
    private static final double LABEL_PITCH = 10;
    private static final double BASELINE = 2.6;
    private static final int HATCH = 4;
    private static final float[] DASHES = {2, 2};

    private final List<CallsAt> quarters;
    private final Labels labels;
    private final int step;
    private final int lines;
    private final int pitch;
    private final int column;

    QuarterChart(List<CallsAt> quarters, Labels labels) {
        this.quarters = List.copyOf(quarters);
        this.labels = labels;
        int most = Math.max(1, quarters.stream().mapToInt(CallsAt::made).max().orElse(1));
        this.step = (most + GRIDLINES - 1) / GRIDLINES;
        this.lines = (most + step - 1) / step;
        // Where a language needs more room for its words, the columns stand closer.
        double words = names().stream()
                .mapToDouble(name -> labels.script()
                        .type()
                        .width(name, false, labels.script().label()))
                .max()
                .orElse(0);
        this.pitch = (int) Math.min(WIDEST_PITCH, (WIDTH - AXIS - 2 - words) / quarters.size());
        this.column = pitch - GAP;
    }

    private List<String> names() {
        var last = quarters.get(quarters.size() - 1);
        return List.of(
                labels.get("chart.MET", last.met()),
                labels.get("chart.PARTLY_MET", last.partlyMet()),
                labels.get("chart.NOT_MET", last.notMet()),
                labels.get("chart.NO_REPLY", last.noReply()));
    }

    @Override
    public String getId() {
        return "quarters";
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        try (var easel = new Easel(pen, labels.script(), WIDTH)) {
            draw(easel);
        }
    }

    private void draw(Easel easel) {
        var pen = easel.pen();
        double end = AXIS + pitch * quarters.size();
        for (int n = 0; n <= lines; n++) {
            double y = y(n * step);
            if (n > 0) line(pen, AXIS, y, end, y, 0.5f, Sheet.HAIR);
            String number = String.valueOf(n * step);
            easel.text(number, AXIS - 4 - easel.width(number, false), y + BASELINE, false, Sheet.GREY);
        }
        for (int n = 0; n < quarters.size(); n++) column(easel, n);
        line(pen, AXIS, BASE, end, BASE, 0.75f, Sheet.INK);
        parts(easel, end + 1);
    }

    private double y(int calls) {
        return BASE - (double) (BASE - TOP) * calls / (lines * step);
    }

    private void column(Easel easel, int n) {
        var pen = easel.pen();
        var at = quarters.get(n);
        double x = AXIS + FIRST_AFTER_AXIS + pitch * n;
        solid(pen, part(x, 0, at.met()));
        hatched(pen, part(x, at.met(), at.partlyMet()));
        int below = at.met() + at.partlyMet();
        open(pen, part(x, below, at.notMet()));
        dashed(pen, part(x, below + at.notMet(), at.noReply()));
        var day = at.day();
        int quarter = (day.getMonthValue() + 2) / 3;
        easel.centred(labels.get("quarter", quarter), x + column / 2.0, BASE + 11, false, Sheet.GREY);
        boolean newYear = n == 0 || quarters.get(n - 1).day().getYear() != day.getYear();
        if (newYear) easel.centred(String.valueOf(day.getYear()), x + column / 2.0, BASE + 21, true, Sheet.INK);
    }

    private Rectangle2D part(double x, int below, int calls) {
        return new Rectangle2D.Double(x, y(below + calls), column, y(below) - y(below + calls));
    }

    private static void solid(Graphics2D pen, Rectangle2D part) {
        if (part.getHeight() == 0) return;
        pen.setColor(Sheet.INK);
        pen.fill(part);
        outline(pen, part);
    }

    private void hatched(Graphics2D pen, Rectangle2D part) {
        if (part.getHeight() == 0) return;
        ground(pen, part);
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1));
        // Each line rises to the right at 45 degrees and ends where it meets the part's edge.
        for (double sum = HATCH; sum < column + part.getHeight(); sum += HATCH) {
            double fromX = Math.max(0, sum - part.getHeight());
            double toX = Math.min(column, sum);
            pen.draw(new Line2D.Double(
                    part.getX() + fromX, part.getY() + sum - fromX, part.getX() + toX, part.getY() + sum - toX));
        }
        outline(pen, part);
    }

    private static void open(Graphics2D pen, Rectangle2D part) {
        if (part.getHeight() == 0) return;
        ground(pen, part);
        outline(pen, part);
    }

    private static void dashed(Graphics2D pen, Rectangle2D part) {
        if (part.getHeight() == 0) return;
        ground(pen, part);
        var sides = new Path2D.Double();
        sides.moveTo(part.getMinX(), part.getMaxY());
        sides.lineTo(part.getMinX(), part.getMinY());
        sides.lineTo(part.getMaxX(), part.getMinY());
        sides.lineTo(part.getMaxX(), part.getMaxY());
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        pen.draw(sides);
    }

    private static void ground(Graphics2D pen, Rectangle2D part) {
        pen.setColor(Color.WHITE);
        pen.fill(part);
    }

    private static void outline(Graphics2D pen, Rectangle2D part) {
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(1));
        pen.draw(part);
    }

    /** Each beside the middle of its part of the last column, apart from the one below it where the parts are low. */
    private void parts(Easel easel, double x) {
        var last = quarters.get(quarters.size() - 1);
        int[] calls = {last.met(), last.partlyMet(), last.notMet(), last.noReply()};
        var names = names();
        int below = 0;
        double lowest = BASE + LABEL_PITCH;
        for (int n = 0; n < calls.length; n++) {
            if (calls[n] == 0) continue;
            double middle = (y(below) + y(below + calls[n])) / 2;
            lowest = Math.min(middle, lowest - LABEL_PITCH);
            easel.text(names.get(n), x, lowest + BASELINE, false, Sheet.INK);
            below += calls[n];
        }
    }

    private static void line(Graphics2D pen, double x1, double y1, double x2, double y2, float width, Color color) {
        pen.setColor(color);
        pen.setStroke(new BasicStroke(width));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }
}
