package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * How many cases stand where: one block a case, one bar where they are too many for blocks, and the number after each. 194 by 142
 * points.
 */
final class StateChart implements Renderable, Graphics2DRenderable {
    static final int WIDTH = 194;

    private static final int AXIS = 82;
    private static final int FIRST = 88;
    private static final int BLOCK = 12;
    private static final int PITCH = 15;
    private static final int HEIGHT = 142;
    private static final int WIDEST_ROW = 26;
    private static final int MOST_BLOCKS = 5;
    private static final int LONGEST_BAR = 78;
    private static final double BASELINE = 2.6;

    private final Map<String, Integer> cases;
    private final Script script;
    private final int most;
    private final int row;

    /** @param cases how many stand where, by its name in words, in the order of the rows */
    StateChart(Map<String, Integer> cases, Script script) {
        this.script = script;
        this.cases = new LinkedHashMap<>(cases);
        this.most = cases.values().stream().mapToInt(n -> n).max().orElse(0);
        this.row = Math.min(WIDEST_ROW, (HEIGHT - 8) / Math.max(1, cases.size()));
    }

    boolean inBlocks() {
        return most <= MOST_BLOCKS;
    }

    @Override
    public String getId() {
        return "states";
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        try (var easel = new Easel(pen, script, WIDTH)) {
            draw(easel);
        }
    }

    private void draw(Easel easel) {
        var pen = easel.pen();
        int before = 0;
        for (Map.Entry<String, Integer> each : cases.entrySet()) {
            double middle = 8 + row / 2.0 + row * before++;
            var name = script.type().lines(each.getKey(), false, script.label(), AXIS - 4, 2);
            double first = middle + BASELINE - (name.size() - 1) * 5;
            for (int line = 0; line < name.size(); line++)
                easel.text(name.get(line), 0, first + 10 * line, false, Sheet.INK);
            double end = blocks(pen, each.getValue(), middle);
            easel.text(String.valueOf(each.getValue()), end + 7, middle + 2.8, true, Sheet.INK);
        }
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(0.75f));
        pen.draw(new Line2D.Double(AXIS, 8, AXIS, 6 + row * cases.size()));
    }

    /** Where they end. */
    private double blocks(Graphics2D pen, int number, double middle) {
        pen.setColor(Sheet.ACCENT);
        double y = middle - BLOCK / 2.0;
        if (!inBlocks()) {
            double length = Math.max(1, (double) LONGEST_BAR * number / most);
            pen.fill(new Rectangle2D.Double(FIRST, y, length, BLOCK));
            return FIRST + length;
        }
        for (int n = 0; n < number; n++) pen.fill(new Rectangle2D.Double(FIRST + PITCH * n, y, BLOCK, BLOCK));
        return FIRST + PITCH * (number - 1) + BLOCK;
    }
}
