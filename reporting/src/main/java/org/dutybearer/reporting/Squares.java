package org.dutybearer.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** The squares of a case's calls side by side, in the order of their outcome. They stand over their words. 123 by 9 points. */
public record Squares(List<Sign> signs, Script script) implements Renderable, Graphics2DRenderable {
    /** More than a column has room for are told in words alone. */
    static final int MOST = 10;

    private static final int SIZE = 9;
    private static final int PITCH = 12;

    public Squares {
        signs = List.copyOf(signs);
    }

    @Override
    public String getId() {
        return "squares-" + signs.stream().map(Sign::name).collect(Collectors.joining("-"));
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        for (int n = 0; n < signs.size(); n++) {
            double x = script.isRightToLeft() ? box.getMaxX() - SIZE - PITCH * n : box.getX() + PITCH * n;
            signs.get(n).draw(pen, new Rectangle2D.Double(x, box.getY(), SIZE, SIZE));
        }
    }
}
