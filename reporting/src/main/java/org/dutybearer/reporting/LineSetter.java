package org.dutybearer.reporting;

import java.awt.font.LineBreakMeasurer;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * Breaks lines as JasperReports does, but where {@link Joints} would be torn; what {@link Guests} change is measured as it will be
 * drawn; and the lines of a title are of much the same length.
 */
final class LineSetter extends TextMeasurer {
    /** Wider than anything that is set. */
    private static final float ANY_WIDTH = 1_000_000;

    private static final Set<String> BALANCED = Set.of("Title", "Section", "Provision");

    private final JRFont font;
    private final Type type;
    private final boolean balanced;
    private @Nullable AttributedString dressed;

    /** JasperReports makes it by its name. */
    public static final class Factory extends AbstractTextMeasurerFactory {
        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
            return new LineSetter(context, text);
        }
    }

    private LineSetter(JasperReportsContext context, JRCommonText text) {
        super(context, text);
        this.font = (JRFont) text;
        this.type = Type.named(font.getFontName());
        this.balanced =
                text.getStyle() != null && BALANCED.contains(text.getStyle().getName());
    }

    @Override
    public JRMeasuredText measure(JRStyledText text, int from, int room, boolean indented, boolean overflows) {
        dressed = Guests.any(text.getText(), type)
                ? Guests.dressed(
                        text.getAwtAttributedString(FontUtil.getInstance(jasperReportsContext), false),
                        text.getText(),
                        type)
                : null;
        return super.measure(text, from, room, indented, overflows);
    }

    /** @param paragraph null for an empty line */
    @Override
    protected boolean renderParagraph(TextLineWrapper wrapper, int start, @Nullable String paragraph) {
        if (paragraph == null) return super.renderParagraph(wrapper, start, null);
        return super.renderParagraph(
                dressed == null ? new Plain(wrapper, paragraph) : new Dressed(wrapper, paragraph, dressed),
                start,
                paragraph);
    }

    /** One paragraph as JasperReports measures it. */
    private class Plain implements TextLineWrapper {
        final TextLineWrapper wrapped;
        final String paragraph;
        int start;
        int end;
        boolean atAnyCharacter;

        /** From where on JasperReports measures it. */
        private int begun;

        private float widest = ANY_WIDTH;

        Plain(TextLineWrapper wrapped, String paragraph) {
            this.wrapped = wrapped;
            this.paragraph = paragraph;
        }

        @Override
        public void init(TextMeasureContext context) {
            wrapped.init(context);
        }

        @Override
        public boolean start(JRStyledText text) {
            return wrapped.start(text);
        }

        @Override
        public void startParagraph(int paragraphStart, int paragraphEnd, boolean truncateAtChar) {
            start = paragraphStart;
            end = paragraphEnd;
            atAnyCharacter = truncateAtChar;
            again();
            if (balanced) balance();
        }

        /** Starts the paragraph once more. */
        void again() {
            begin(0, end - start);
        }

        /** JasperReports keeps what it measured up to the end it was given first: another end takes a new beginning. */
        private void begin(int from, int to) {
            wrapped.startParagraph(start + from, start + to, atAnyCharacter);
            begun = from;
        }

        /** The narrowest width that takes no more lines. */
        private void balance() {
            float room = textElement.getWidth();
            int lines = lines(room);
            if (lines > 1) {
                int narrow = (int) room / 2;
                int wide = (int) room;
                while (narrow < wide) {
                    int middle = (narrow + wide) / 2;
                    if (lines(middle) > lines) narrow = middle + 1;
                    else wide = middle;
                }
                widest = wide;
            }
            again();
        }

        private int lines(float width) {
            widest = width;
            again();
            int lines = 0;
            while (paragraphPosition() < paragraphEnd() && nextLine(width, paragraphEnd(), false) != null) lines++;
            widest = ANY_WIDTH;
            return lines;
        }

        @Override
        public void startEmptyParagraph(int paragraphStart) {
            wrapped.startEmptyParagraph(paragraphStart);
        }

        @Override
        public int paragraphPosition() {
            return begun + wrapped.paragraphPosition();
        }

        @Override
        public int paragraphEnd() {
            return begun + wrapped.paragraphEnd();
        }

        @Override
        public final @Nullable TextLine nextLine(float width, int endLimit, boolean requireWord) {
            return next(Math.min(width, widest), endLimit, requireWord);
        }

        @Nullable
        TextLine next(float width, int endLimit, boolean requireWord) {
            int from = paragraphPosition();
            var line = wrapped.nextLine(width, endLimit - begun, requireWord);
            int to = paragraphPosition();
            int whole = Joints.lineEnd(paragraph, from, to);
            if (line == null || whole == to) return line;
            begin(from, whole);
            var shorter = wrapped.nextLine(ANY_WIDTH, whole - from, false);
            begin(whole, end - start);
            return shorter;
        }

        @Override
        public TextLine baseTextLine(int index) {
            return wrapped.baseTextLine(Math.max(0, index - begun));
        }

        @Override
        public float maxFontsize(int from, int to) {
            return font.getFontSize();
        }

        @Override
        public String getLineText(int from, int to) {
            return paragraph.substring(from, to);
        }

        @Override
        public char charAt(int index) {
            return paragraph.charAt(index);
        }

        @Override
        public TextLineWrapper lastLineWrapper(String lineText, int from, int length, boolean truncateAtChar) {
            return wrapped.lastLineWrapper(lineText, Math.max(0, from - begun), length, truncateAtChar);
        }
    }

    /** One paragraph in the letters in which it is drawn; each line is as high as one of its own typeface. */
    private final class Dressed extends Plain {
        private final AttributedString looks;
        private @Nullable LineBreakMeasurer measurer;

        Dressed(TextLineWrapper wrapped, String paragraph, AttributedString looks) {
            super(wrapped, paragraph);
            this.looks = looks;
        }

        @Override
        void again() {
            var line = measurer;
            if (line == null)
                line = new LineBreakMeasurer(
                        new AttributedString(looks.getIterator(), start, end).getIterator(),
                        BreakIterator.getLineInstance(Locale.ROOT),
                        Type.EXACT);
            line.setPosition(0);
            measurer = line;
        }

        @Override
        public int paragraphPosition() {
            return Objects.requireNonNull(measurer).getPosition();
        }

        @Override
        public int paragraphEnd() {
            return end - start;
        }

        @Override
        @Nullable
        TextLine next(float width, int endLimit, boolean requireWord) {
            var line = Objects.requireNonNull(measurer);
            int from = line.getPosition();
            int to = line.nextOffset(width, endLimit, requireWord);
            if (to == from) return null;
            int whole = Joints.lineEnd(paragraph, from, to);
            line.setPosition(whole);
            return new Line(type, font.getFontSize(), whole - from, width);
        }
    }

    /** A line of one typeface. */
    private record Line(Type type, float size, int characters, float width) implements TextLine {
        @Override
        public float getAscent() {
            return type.ascent() * size;
        }

        @Override
        public float getDescent() {
            return type.descent() * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public int getCharacterCount() {
            return characters;
        }

        @Override
        public boolean isLeftToRight() {
            return type != Type.ARABIC;
        }

        @Override
        public float getAdvance() {
            return width;
        }
    }
}
