package org.dutybearer.reporting;

import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A drawing with the sentence that stands for it. */
public record Figure(Renderable art, String alternative, int height) {
    public Figure {
        if (!(art instanceof Graphics2DRenderable)) throw new IllegalArgumentException("not a drawing");
    }

    @Override
    public String toString() {
        return "Figure[]";
    }
}
