package org.dutybearer.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies our drawings into a PDF: areas, lines and words. It does what the drawings ask for and refuses all else that Java can draw.
 * Words are written in the fonts of the document: as outlines they were three quarters of the file, and of the time it took.
 */
final class Pantograph extends Graphics2D {
    private final Ink ink;
    private final Founts founts;
    private final AffineTransform toPage;
    private AffineTransform transform = new AffineTransform();
    private Color color = Color.BLACK;
    private BasicStroke stroke = new BasicStroke();
    private @Nullable Color lines;
    private @Nullable BasicStroke drawn;

    /** @param height of the drawing: Java counts from its upper edge, a PDF from its lower one */
    Pantograph(Ink ink, Founts founts, int height) {
        this.ink = ink;
        this.founts = founts;
        this.toPage = new AffineTransform(1, 0, 0, -1, 0, height);
    }

    @Override
    public void fill(Shape shape) {
        ink.fill(color);
        ink.add(path(shape) == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n");
    }

    @Override
    public void draw(Shape shape) {
        if (!color.equals(lines)) ink.add(color).add("RG\n");
        lines = color;
        if (!stroke.equals(drawn)) pen();
        drawn = stroke;
        path(shape);
        ink.add("S\n");
    }

    private void pen() {
        ink.add(stroke.getLineWidth() * scale()).add("w ");
        ink.add((double) stroke.getEndCap()).add("J ");
        ink.add((double) stroke.getLineJoin()).add("j ");
        ink.add((double) stroke.getMiterLimit()).add("M [");
        float[] dashes = stroke.getDashArray();
        if (dashes != null) for (float dash : dashes) ink.add(dash * scale());
        ink.add("] ").add(stroke.getDashPhase() * scale()).add("d\n");
    }

    /** Our drawings are made larger and smaller, and turned about, but never stretched. */
    private double scale() {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }

    private AffineTransform whole() {
        var whole = new AffineTransform(toPage);
        whole.concatenate(transform);
        return whole;
    }

    /** Writes a line of text that runs from left to right. */
    void write(AttributedCharacterIterator line, String words, double x, double baseline) {
        double at = x;
        ink.add("BT\n");
        for (int from = 0; from < words.length(); from = line.getRunLimit()) {
            line.setIndex(from);
            var font = (Font) line.getAttribute(TextAttribute.FONT);
            var shapes = font.layoutGlyphVector(
                    Type.EXACT, words.toCharArray(), from, line.getRunLimit(), Font.LAYOUT_LEFT_TO_RIGHT);
            var place = whole().transform(new Point2D.Double(at, baseline), null);
            var fount = founts.of(Type.of(font), Type.isStrong(font));
            fount.write(
                    shapes, words, from, font.getSize2D() * (float) scale(), color, place.getX(), place.getY(), ink);
            at += shapes.getGlyphPosition(shapes.getNumGlyphs()).getX();
        }
        ink.add("ET\n");
    }

    private int path(Shape shape) {
        var path = shape.getPathIterator(whole());
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO ->
                    ink.add(points[0]).add(points[1]).add("m\n");
                case PathIterator.SEG_LINETO ->
                    ink.add(points[0]).add(points[1]).add("l\n");
                case PathIterator.SEG_QUADTO -> {
                    double endX = points[2];
                    double endY = points[3];
                    ink.add(x + 2 * (points[0] - x) / 3).add(y + 2 * (points[1] - y) / 3);
                    ink.add(endX + 2 * (points[0] - endX) / 3).add(endY + 2 * (points[1] - endY) / 3);
                    ink.add(endX).add(endY).add("c\n");
                    points[0] = endX;
                    points[1] = endY;
                }
                case PathIterator.SEG_CUBICTO -> {
                    for (double each : points) ink.add(each);
                    ink.add("c\n");
                    points[0] = points[4];
                    points[1] = points[5];
                }
                default -> ink.add("h\n");
            }
            x = points[0];
            y = points[1];
        }
        return path.getWindingRule();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void setColor(Color color) {
        this.color = color;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = (BasicStroke) stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
        drawn = null;
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
        drawn = null;
    }

    @Override
    public void setTransform(AffineTransform transform) {
        this.transform = new AffineTransform(transform);
        drawn = null;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Type.EXACT;
    }

    @Override
    public void dispose() {}

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("no drawing of ours does this");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw refused();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refused();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw refused();
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw refused();
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw refused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused();
    }

    @Override
    public void setComposite(Composite composite) {
        throw refused();
    }

    @Override
    public void setPaint(Paint paint) {
        throw refused();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        throw refused();
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        throw refused();
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        throw refused();
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        throw refused();
    }

    @Override
    public RenderingHints getRenderingHints() {
        throw refused();
    }

    @Override
    public void rotate(double angle) {
        throw refused();
    }

    @Override
    public void rotate(double angle, double x, double y) {
        throw refused();
    }

    @Override
    public void shear(double x, double y) {
        throw refused();
    }

    @Override
    public Paint getPaint() {
        throw refused();
    }

    @Override
    public Composite getComposite() {
        throw refused();
    }

    @Override
    public void setBackground(Color color) {
        throw refused();
    }

    @Override
    public Color getBackground() {
        throw refused();
    }

    @Override
    public void clip(Shape shape) {
        throw refused();
    }

    @Override
    public Graphics create() {
        throw refused();
    }

    @Override
    public void setPaintMode() {
        throw refused();
    }

    @Override
    public void setXORMode(Color color) {
        throw refused();
    }

    @Override
    public Font getFont() {
        throw refused();
    }

    @Override
    public void setFont(Font font) {
        throw refused();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused();
    }

    @Override
    public Rectangle getClipBounds() {
        throw refused();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public Shape getClip() {
        throw refused();
    }

    @Override
    public void setClip(Shape clip) {
        throw refused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int right, int down) {
        throw refused();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw refused();
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw refused();
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int points) {
        throw refused();
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int points) {
        throw refused();
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int points) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            ImageObserver observer) {
        throw refused();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int fromX1,
            int fromY1,
            int fromX2,
            int fromY2,
            Color background,
            ImageObserver observer) {
        throw refused();
    }
}
