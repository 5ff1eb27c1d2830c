package org.dutybearer.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet: a title, a sentence, and under them one Excel table with a filter, set up for A4 paper. */
final class TableSheet {
    private static final int HEAD = 3;
    /** In points, for the ten-point text of a table. */
    private static final float LINE = 13;

    private static final float AROUND = 5;
    /** In characters. */
    private static final int FILTER_BUTTON = 3;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XSSFSheet sheet;
    private final CellLooks looks;
    private final List<Column> columns;
    private int last = HEAD;

    TableSheet(
            XSSFWorkbook workbook, CellLooks looks, String name, String title, String sentence, List<Column> columns) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
        this.columns = columns;
        above(0, title).setCellStyle(looks.title());
        above(1, sentence).setCellStyle(looks.sentence());
        var head = sheet.createRow(HEAD);
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.setColumnWidth(at, column.width * 256);
            var cell = head.createCell(at);
            cell.setCellValue(column.head);
            cell.setCellStyle(looks.head(column.alignment));
            grow(head, column.head, column.width - FILTER_BUTTON);
        }
        sheet.createFreezePane(0, HEAD + 1);
    }

    /** A value is a text, a whole number, a fraction, a day, or null for none. */
    void row(@Nullable Object... values) {
        if (values.length != columns.size())
            throw new IllegalArgumentException(
                    "a row has " + columns.size() + " values, one a column, not " + values.length);
        var row = sheet.createRow(++last);
        for (var at = 0; at < values.length; at++) fill(row, at, values[at]);
    }

    /** A table needs a row. Where there is nothing to tell, its last column, the reason, says so. */
    void rowIfNone(String reason) {
        if (last > HEAD) return;
        var values = new @Nullable Object[columns.size()];
        values[values.length - 1] = reason;
        row(values);
    }

    /** Makes what was written the sheet's table; nothing can be added afterwards. */
    void close(String tableName, String footer, String pages) {
        var area = new AreaReference(
                new CellReference(HEAD, 0), new CellReference(last, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(tableName);
        table.setDisplayName(tableName);
        table.updateHeaders();
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());

        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns.size() - 1, 0, last);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        var paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight(pages);
    }

    private XSSFCell above(int at, String text) {
        var cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(text);
        return cell;
    }

    private void fill(XSSFRow row, int at, @Nullable Object value) {
        var cell = row.createCell(at);
        var format = CellLooks.TEXT;
        var typed = false;
        if (value instanceof String text) {
            cell.setCellValue(text);
            grow(row, text, columns.get(at).width);
            typed = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        } else if (value instanceof Integer count) {
            cell.setCellValue(count);
            format = CellLooks.COUNT;
        } else if (value instanceof BigDecimal share) {
            cell.setCellValue(share.doubleValue());
            format = CellLooks.SHARE;
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            format = CellLooks.DATE;
        } else if (value != null) {
            throw new IllegalArgumentException(
                    "no cell holds a " + value.getClass().getSimpleName());
        }
        cell.setCellStyle(looks.body(format, columns.get(at).alignment, typed));
    }

    /** Not every program fits a row to its text on opening, so each row is made as high as its longest text wraps. */
    private static void grow(XSSFRow row, String text, int width) {
        var lines = 1;
        var used = 0;
        for (var word : SPACE.split(text, -1)) {
            if (used > 0 && used + word.length() > width) {
                lines++;
                used = 0;
            }
            lines += word.length() / (width + 1);
            used += word.length() + 1;
        }
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE + AROUND));
    }

    /** @param width in characters; set by hand, because measuring needs the reader's fonts */
    record Column(String head, int width, HorizontalAlignment alignment) {}
}
