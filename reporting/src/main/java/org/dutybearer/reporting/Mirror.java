package org.dutybearer.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Turns finished pages about the middle of the sheet, for scripts that run from right to left: every element of every template comes
 * to stand at 595 − x − width, inside its frame likewise, and what points in the direction of reading points the other way. Texts are
 * not touched: {@link Scribe} starts their lines on the right. Charts are drawn turned ({@link Easel}).
 */
final class Mirror {
    /** A head that a table repeats holds the same elements again. */
    private final Set<JRPrintElement> turned = Collections.newSetFromMap(new IdentityHashMap<>());

    void turn(List<JRPrintElement> elements, int width) {
        for (JRPrintElement element : elements) {
            if (!turned.add(element)) continue;
            element.setX(width - element.getX() - element.getWidth());
            if (element instanceof JRPrintFrame frame) turn(frame.getElements(), frame.getWidth());
            if (element instanceof JRPrintImage image && points(image.getRenderer()))
                image.setRenderer(turned(image.getRenderer()));
        }
    }

    /** Only the triangle of what is announced and the ladder point. */
    private static boolean points(Renderable art) {
        return art == Sign.ANNOUNCED || art instanceof Ladder;
    }

    static Turned turned(Renderable art) {
        return new Turned(art, points(art));
    }

    /** A drawing turned about its own middle, where it points at all. */
    record Turned(Renderable art, boolean points) implements Renderable, Graphics2DRenderable {
        @Override
        public String getId() {
            return "turned-" + art.getId();
        }

        @Override
        public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
            if (art instanceof Sign) draw(pen, box);
            else {
                var upright = pen.getTransform();
                pen.translate(2 * box.getX() + box.getWidth(), 0);
                pen.scale(-1, 1);
                if (art instanceof Ladder ladder) ladder.render(context, pen, box);
                pen.setTransform(upright);
            }
        }

        void draw(Graphics2D pen, Rectangle2D box) {
            var upright = pen.getTransform();
            if (points) {
                pen.translate(2 * box.getX() + box.getWidth(), 0);
                pen.scale(-1, 1);
            }
            ((Sign) art).draw(pen, box);
            pen.setTransform(upright);
        }
    }
}
