package org.dutybearer.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A shape of the timeline as its key shows it, 16 by 11 points. */
enum TimelineKey implements Renderable, Graphics2DRenderable {
    DAYS,
    INFERRED,
    SPAN,
    OPEN;

    @Override
    public String getId() {
        return "timeline-" + name();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        var shapes = new TimelineShapes(new Easel(pen, Script.LATIN, box.getWidth()));
        switch (this) {
            case DAYS -> shapes.capsule(4, 12, 5.5);
            case INFERRED -> {
                shapes.disc(8, 5.5);
                shapes.brackets(8, 5.5);
            }
            case SPAN -> shapes.bar(0.6, 15.4, 5.5);
            case OPEN -> shapes.dashes(0, 16, 5.5);
        }
    }
}
