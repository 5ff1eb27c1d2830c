package org.dutybearer.reporting;

import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * Breaks lines as JasperReports does, but never between a number and the Chinese sign for year, month or day after it: Java breaks
 * before any ideograph, and a line that begins with 日 leaves a day without its number.
 */
final class WholeDays extends TextMeasurer {
    /** A line that ends so is followed by the sign its number belongs to. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

    private static final String SIGNS = "年月日";

    /** Wider than anything that is set. */
    private static final float ANY_WIDTH = 1_000_000;

    /** JasperReports makes it by its name. */
    public static final class Factory extends AbstractTextMeasurerFactory {
        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
            return new WholeDays(context, text);
        }
    }

    private WholeDays(JasperReportsContext context, JRCommonText text) {
        super(context, text);
    }

    /** @param paragraph null for an empty line */
    @Override
    protected boolean renderParagraph(TextLineWrapper wrapper, int start, @Nullable String paragraph) {
        if (paragraph == null) return super.renderParagraph(wrapper, start, null);
        boolean anyDay = paragraph.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0);
        return super.renderParagraph(anyDay ? new Wrapper(wrapper, paragraph) : wrapper, start, paragraph);
    }

    /** Where the number begins that a line ending here would tear from its sign; the end itself where it tears none. */
    static int wholeUntil(String paragraph, int from, int to) {
        if (to >= paragraph.length() || SIGNS.indexOf(paragraph.charAt(to)) < 0) return to;
        var number = NUMBER.matcher(paragraph).region(from, to);
        return number.find() && number.start() > from ? number.start() : to;
    }

    /** One paragraph; a line that would tear a day is broken again, before its number. */
    private static final class Wrapper implements TextLineWrapper {
        private final TextLineWrapper wrapped;
        private final String paragraph;
        private int start;
        private int end;
        private boolean atAnyCharacter;

        Wrapper(TextLineWrapper wrapped, String paragraph) {
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
            wrapped.startParagraph(paragraphStart, paragraphEnd, truncateAtChar);
        }

        @Override
        public void startEmptyParagraph(int paragraphStart) {
            wrapped.startEmptyParagraph(paragraphStart);
        }

        @Override
        public int paragraphPosition() {
            return wrapped.paragraphPosition();
        }

        @Override
        public int paragraphEnd() {
            return wrapped.paragraphEnd();
        }

        @Override
        public TextLine nextLine(float width, int endLimit, boolean requireWord) {
            int from = paragraphPosition();
            var line = wrapped.nextLine(width, endLimit, requireWord);
            int to = paragraphPosition();
            int whole = wholeUntil(paragraph, from, to);
            if (line == null || whole == to) return line;
            wrapped.startParagraph(start, end, atAnyCharacter);
            if (from > 0) wrapped.nextLine(ANY_WIDTH, from, false);
            return wrapped.nextLine(width, whole, false);
        }

        @Override
        public TextLine baseTextLine(int index) {
            return wrapped.baseTextLine(index);
        }

        @Override
        public float maxFontsize(int from, int to) {
            return wrapped.maxFontsize(from, to);
        }

        @Override
        public String getLineText(int from, int to) {
            return wrapped.getLineText(from, to);
        }

        @Override
        public char charAt(int index) {
            return wrapped.charAt(index);
        }

        @Override
        public TextLineWrapper lastLineWrapper(String lineText, int from, int length, boolean truncateAtChar) {
            return wrapped.lastLineWrapper(lineText, from, length, truncateAtChar);
        }
    }
}
