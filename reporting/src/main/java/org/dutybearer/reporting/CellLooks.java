package org.dutybearer.reporting;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How cells look, in the colours of the printed documents. Every text is at least 4.5 to 1 against its ground, and no colour
 * means anything by itself.
 */
final class CellLooks {
    static final String DATE = "yyyy-mm-dd";
    static final String COUNT = "0";
    static final String SHARE = "0.0%";
    static final String TEXT = "General";

    /** Keeps a number at the end of its column from the text at the start of the next. */
    private static final short GAP = 1;

    private static final XSSFColor INK = colour(0x1A1D21);
    private static final XSSFColor ACCENT = colour(0x0B4F5E);
    private static final XSSFColor GREY = colour(0x565D64);
    private static final XSSFColor HAIR = colour(0xC9CED2);
    private static final XSSFColor WHITE = colour(0xFFFFFF);

    private final XSSFWorkbook workbook;
    private final Map<Body, XSSFCellStyle> bodies = new HashMap<>();

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        var style = workbook.createCellStyle();
        style.setFont(font(16, true, ACCENT));
        return style;
    }

    XSSFCellStyle sentence() {
        var style = workbook.createCellStyle();
        style.setFont(font(10, false, GREY));
        return style;
    }

    XSSFCellStyle head(HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setFont(font(10, true, WHITE));
        style.setFillForegroundColor(ACCENT);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(alignment);
        style.setIndention(GAP);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    /** @param typed whether the text starts like a formula and must stay text even when somebody edits the cell */
    XSSFCellStyle body(String format, HorizontalAlignment alignment, boolean typed) {
        return bodies.computeIfAbsent(new Body(format, alignment, typed), this::make);
    }

    private XSSFCellStyle make(Body body) {
        var style = workbook.createCellStyle();
        style.setFont(font(10, false, INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(body.format));
        style.setAlignment(body.alignment);
        style.setIndention(GAP);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(HAIR);
        style.setQuotePrefixed(body.typed);
        return style;
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

    private record Body(String format, HorizontalAlignment alignment, boolean typed) {}
}
