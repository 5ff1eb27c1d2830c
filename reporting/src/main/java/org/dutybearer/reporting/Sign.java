package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.dutybearer.briefing.Mark;

/**
 * A mark as it is drawn. Circles are evidence, squares are outcomes, fill is how much is there; each has its word beside it,
 * so nothing is told by form alone. Drawn on a field of 18 by 18, printed at 9 by 9 points.
 */
public enum Sign implements Renderable, Graphics2DRenderable {
    SHOWN {
        @Override
        void draw(Graphics2D pen) {
            pen.fill(new Ellipse2D.Double(1, 1, 16, 16));
        }
    },
    ALLEGED {
        @Override
        void draw(Graphics2D pen) {
            ring(pen);
            pen.fill(new Arc2D.Double(1.75, 1.75, 14.5, 14.5, 90, 180, Arc2D.CHORD));
        }
    },
    NOT_KNOWN {
        @Override
        void draw(Graphics2D pen) {
            ring(pen);
            var question = new Path2D.Double();
            question.moveTo(6.4, 7.1);
            question.curveTo(6.4, 5.5, 7.5, 4.6, 9, 4.6);
            question.curveTo(10.5, 4.6, 11.6, 5.5, 11.6, 6.9);
            question.curveTo(11.6, 8.8, 9.1, 8.8, 9.1, 10.8);
            stroke(pen, question, 1.5f);
            pen.fill(new Ellipse2D.Double(8.05, 12.05, 2.1, 2.1));
        }
    },
    SHOWN_NOT {
        @Override
        void draw(Graphics2D pen) {
            ring(pen);
            stroke(pen, path(5.6, 5.6, 12.4, 12.4), 1.7f);
            stroke(pen, path(12.4, 5.6, 5.6, 12.4), 1.7f);
        }
    },
    ANNOUNCED {
        @Override
        void draw(Graphics2D pen) {
            var triangle = path(3, 1.8, 16, 9, 3, 16.2);
            triangle.closePath();
            open(pen, triangle);
            pen.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.draw(triangle);
        }
    },
    CONTRADICTS {
        @Override
        void draw(Graphics2D pen) {
            stroke(pen, path(1.5, 6.2, 16.5, 6.2), 1.9f);
            stroke(pen, path(1.5, 11.8, 16.5, 11.8), 1.9f);
            stroke(pen, path(13, 1.5, 5, 16.5), 1.9f);
        }
    },
    MET {
        @Override
        void draw(Graphics2D pen) {
            pen.fill(new Rectangle2D.Double(1, 1, 16, 16));
        }
    },
    PARTLY_MET {
        @Override
        void draw(Graphics2D pen) {
            square(pen, new BasicStroke(1.5f));
            var half = path(1.75, 16.25, 1.75, 1.75, 16.25, 16.25);
            half.closePath();
            pen.fill(half);
        }
    },
    NOT_MET {
        @Override
        void draw(Graphics2D pen) {
            square(pen, new BasicStroke(1.5f));
        }
    },
    NO_REPLY {
        @Override
        void draw(Graphics2D pen) {
            square(
                    pen,
                    new BasicStroke(
                            1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2.9f, 2.9f}, 1.45f));
        }
    };

    private static final double FIELD = 18;

    public static Sign of(Mark mark) {
        return switch (mark) {
            case SHOWN -> SHOWN;
            case ALLEGED -> ALLEGED;
            case NOT_KNOWN -> NOT_KNOWN;
            case SHOWN_NOT -> SHOWN_NOT;
            case ANNOUNCED -> ANNOUNCED;
            case MET -> MET;
            case PARTLY_MET -> PARTLY_MET;
            case NOT_MET -> NOT_MET;
            case NO_REPLY -> NO_REPLY;
        };
    }

    /** The key of its name in the labels. */
    public String key() {
        return "sign." + name();
    }

    /** Two prints of one sign are one drawing in the document. */
    @Override
    public String getId() {
        return name();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D pen, Rectangle2D box) {
        draw(pen, box);
    }

    void draw(Graphics2D pen, Rectangle2D box) {
        var before = pen.getTransform();
        pen.transform(
                new AffineTransform(box.getWidth() / FIELD, 0, 0, box.getHeight() / FIELD, box.getX(), box.getY()));
        pen.setColor(Sheet.INK);
        draw(pen);
        pen.setTransform(before);
    }

    abstract void draw(Graphics2D pen);

    private static void ring(Graphics2D pen) {
        var ring = new Ellipse2D.Double(1.75, 1.75, 14.5, 14.5);
        open(pen, ring);
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(ring);
    }

    private static void square(Graphics2D pen, BasicStroke stroke) {
        var square = new Rectangle2D.Double(1.75, 1.75, 14.5, 14.5);
        open(pen, square);
        pen.setStroke(stroke);
        pen.draw(square);
    }

    private static void open(Graphics2D pen, Shape shape) {
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        pen.setColor(Sheet.INK);
    }

    private static void stroke(Graphics2D pen, Shape shape, float width) {
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(shape);
    }

    private static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        return path;
    }
}
