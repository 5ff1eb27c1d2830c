package org.dutybearer.reporting;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How cells look, in the colours of the printed documents. Every text is at least 4.5 to 1 against its ground, and no colour
 * means anything by itself. Where the language is written from right to left, so are the cells.
 */
final class CellLooks {
    static final int ACCENT = 0x0B4F5E;

    /** Keeps a number at the end of its column from the text at the start of the next. */
    private static final short GAP = 1;

    private static final XSSFColor INK = colour(0x1A1D21);
    private static final XSSFColor DEEP = colour(ACCENT);
    private static final XSSFColor GREY = colour(0x565D64);
    private static final XSSFColor HAIR = colour(0xC9CED2);
    private static final XSSFColor WHITE = colour(0xFFFFFF);
    /** Of cells that wait to be filled. */
    private static final XSSFColor PAPER = colour(0xFFF8DC);

    /** What a column holds, and so on which side its cells stand. */
    enum Side {
        /** Words of the language. */
        WORDS,
        /** What is the same in every language and read from left to right, such as {@code UDHR 5}. */
        CODE,
        NUMBER
    }

    enum Format {
        TEXT("General"),
        COUNT("#,##0"),
        DECIMAL("#,##0.0###"),
        /** Of a cell that somebody is to fill in. */
        AS_TYPED("General"),
        YEAR("0"),
        SHARE("0.0%"),
        DATE("yyyy-mm-dd");

        final String pattern;

        Format(String pattern) {
            this.pattern = pattern;
        }
    }

    private final XSSFWorkbook workbook;
    private final boolean rightToLeft;
    private final Map<Body, XSSFCellStyle> bodies = new HashMap<>();

    CellLooks(XSSFWorkbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        this.rightToLeft = rightToLeft;
    }

    XSSFCellStyle title() {
        return above(font(16, true, DEEP));
    }

    XSSFCellStyle sentence() {
        return above(font(10, false, GREY));
    }

    private XSSFCellStyle above(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        stand(style, Side.WORDS);
        return style;
    }

    XSSFCellStyle head(Side side) {
        var style = workbook.createCellStyle();
        style.setFont(font(10, true, WHITE));
        style.setFillForegroundColor(DEEP);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        stand(style, side == Side.CODE ? Side.WORDS : side);
        style.setIndention(GAP);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    /** @param typed whether the text starts like a formula and must stay text even when somebody edits the cell */
    XSSFCellStyle body(Format format, Side side, boolean typed) {
        return bodies.computeIfAbsent(new Body(format, side, typed, false), this::make);
    }

    /** A cell that somebody is to fill in; every other is locked. */
    XSSFCellStyle blank(Format format, Side side) {
        return bodies.computeIfAbsent(new Body(format, side, false, true), this::make);
    }

    private XSSFCellStyle make(Body body) {
        var style = workbook.createCellStyle();
        style.setFont(font(10, false, INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(body.format.pattern));
        stand(style, body.side);
        style.setIndention(GAP);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(HAIR);
        style.setQuotePrefixed(body.typed);
        if (body.toFill) {
            style.setLocked(false);
            style.setFillForegroundColor(PAPER);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void stand(XSSFCellStyle style, Side side) {
        var atTheEnd = side == Side.NUMBER;
        style.setAlignment(atTheEnd == rightToLeft ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        if (!rightToLeft) return;
        style.setReadingOrder(side == Side.WORDS ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor colour) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private record Body(Format format, Side side, boolean typed, boolean toFill) {}
}
