package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.dutybearer.assessment.Step;

/**
 * The phrase ladder, filled up to one step: how much is established, not how grave it is. The line after the fourth cell is as
 * far as software alone may go. 82 by 9 points.
 */
public record Ladder(Step step) implements Renderable, Graphics2DRenderable {
    private static final int PITCH = 11;
    private static final int EXTRA_AFTER_CEILING = 7;

    @Override
    public String getId() {
        return "ladder-" + step;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        pen.setStroke(new BasicStroke(0.9f));
        for (int cell = 1; cell <= Step.ACKNOWLEDGED.number(); cell++) {
            double x = 0.5 + PITCH * (cell - 1) + (cell > Step.CEILING_OF_SOFTWARE.number() ? EXTRA_AFTER_CEILING : 0);
            var rectangle = new Rectangle2D.Double(x, 1.5, 8, 6);
            pen.setColor(cell <= step.number() ? Sheet.ACCENT : Color.WHITE);
            pen.fill(rectangle);
            pen.setColor(Sheet.ACCENT);
            pen.draw(rectangle);
        }
        pen.setColor(Sheet.INK);
        pen.setStroke(new BasicStroke(0.8f));
        pen.draw(new Line2D.Double(46.25, -0.5, 46.25, 9.5));
    }
}
