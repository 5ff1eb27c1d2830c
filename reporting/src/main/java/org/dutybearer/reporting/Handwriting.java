package org.dutybearer.reporting;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/**
 * Writes texts that run from left to right, letter by letter, in the lines they were broken into when they were set. Nearly all are
 * of one font and one colour; what templates mark up, and letters that need another font, are written piece by piece.
 */
final class Handwriting {
    private final PrintRoom room;
    private final Founts founts;

    /** A part of a text in one font and one colour. */
    private record Stroke(int start, int limit, Fount fount, float size, Color color) {}

    Handwriting(PrintRoom room, Founts founts) {
        this.room = room;
        this.founts = founts;
    }

    static boolean isMarkedUp(JRPrintText text) {
        return text.getMarkup() != null && !text.getMarkup().equals("none");
    }

    /** What of a text is printed, without its markup. */
    String words(JRPrintText text) {
        if (isMarkedUp(text)) return written(text, room).words();
        return Objects.requireNonNullElse(JRStyledTextUtil.getInstance(room).getTruncatedText(text), "");
    }

    /** A text as it is printed: its letters, and what they look like. */
    record Written(String words, AttributedCharacterIterator looks) {}

    /** @param room whose fonts it is written in */
    static Written written(JRPrintText text, PrintRoom room) {
        var styled = JRStyledTextUtil.getInstance(room)
                .getProcessedStyledText(text, JRStyledTextAttributeSelector.getNoBackcolorSelector(room), null);
        if (styled == null || styled.length() == 0) return new Written("", new AttributedString("").getIterator());
        var looks = styled.getAwtAttributedString(FontUtil.getInstance(room), false);
        return new Written(
                styled.getText(),
                Guests.dressed(looks, styled.getText(), Type.named(text.getFontName()))
                        .getIterator());
    }

    /**
     * Writes it.
     *
     * @param left and top of the text on the page, in points from its upper left corner
     */
    void write(JRPrintText text, int left, int top, Ink ink) {
        var type = Type.named(text.getFontName());
        String words = words(text);
        List<Stroke> strokes;
        boolean plain = !isMarkedUp(text) && !Guests.any(words, type);
        if (plain && words.codePoints().allMatch(letter -> letter == '\n' || type.has(letter)))
            strokes = List.of(new Stroke(
                    0, words.length(), founts.of(type, text.isBold()), text.getFontSize(), text.getForecolor()));
        else {
            var written = written(text, room);
            words = written.words();
            strokes = strokes(written.looks(), words.length());
        }
        float size = text.getFontSize();
        var box = text.getLineBox();
        double base = Sheet.HEIGHT - top - box.getTopPadding() - type.ascent() * size;
        double pitch = text.getParagraph().getLineSpacingSize() + type.descent() * size;
        int[] lines = Scissors.breaks(words, text.getLineBreakOffsets());
        ink.add("BT\n");
        for (int line = 0; line + 1 < lines.length; line++) {
            int from = lines[line];
            int to = from
                    + words.substring(from, lines[line + 1]).stripTrailing().length();
            double x = text.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT
                    ? left + text.getWidth() - box.getRightPadding() - width(words, from, to, strokes)
                    : left + box.getLeftPadding();
            for (Stroke stroke : strokes) {
                int start = Math.max(from, stroke.start());
                int limit = Math.min(to, stroke.limit());
                if (start < limit) x += write(words, start, limit, stroke, x, base - line * pitch, ink);
            }
        }
        ink.add("ET\n");
    }

    private List<Stroke> strokes(AttributedCharacterIterator looks, int length) {
        var strokes = new ArrayList<Stroke>();
        for (int at = 0; at < length; at = looks.getRunLimit()) {
            looks.setIndex(at);
            var font = (Font) looks.getAttribute(TextAttribute.FONT);
            var fount = founts.of(Type.of(font), Type.isStrong(font));
            strokes.add(new Stroke(at, looks.getRunLimit(), fount, font.getSize2D(), Scribe.color(looks)));
        }
        return strokes;
    }

    private static double width(String words, int from, int to, List<Stroke> strokes) {
        double width = 0;
        for (Stroke stroke : strokes) {
            int limit = Math.min(to, stroke.limit());
            for (int at = Math.max(from, stroke.start()); at < limit; ) {
                int letter = words.codePointAt(at);
                width += stroke.fount().width(stroke.fount().glyph(letter)) * stroke.size() / 1000;
                at += Character.charCount(letter);
            }
        }
        return width;
    }

    /** @return how far it reaches */
    private static double write(String words, int start, int limit, Stroke stroke, double x, double y, Ink ink) {
        var fount = stroke.fount();
        ink.font(fount.name(), stroke.size()).fill(stroke.color());
        ink.add("1 0 0 1 ").add(x).add(y).add("Tm(");
        double width = 0;
        for (int at = start; at < limit; ) {
            int letter = words.codePointAt(at);
            int glyph = fount.glyph(letter);
            ink.glyph(glyph);
            width += fount.width(glyph);
            at += Character.charCount(letter);
        }
        ink.add(")Tj\n");
        return width * stroke.size() / 1000;
    }
}
