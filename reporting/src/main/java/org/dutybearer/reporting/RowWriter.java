package org.dutybearer.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.reporting.CellLooks.Format;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/** Writes rows, each value as what it is. A sheet of a hundred thousand rows passes here cell by cell, so it makes nothing twice. */
final class RowWriter {
    /** In points, for the ten-point text of a table. */
    private static final float LINE = 13;

    private static final float AROUND = 5;
    /** Excel takes no row higher than 409 points. */
    private static final int MOST_LINES = 31;

    /** Spreadsheets disagree on the days of 1900 up to a 29 February that it never had, and know none before. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final String sheetName;
    private final List<Column> columns;
    private final CellLooks looks;
    private final int[] fits;
    private final List<Map<Format, CellStyle>> styles;
    private final Map<Side, CellStyle> typed = new EnumMap<>(Side.class);

    RowWriter(String sheetName, List<Column> columns, CellLooks looks) {
        this.sheetName = sheetName;
        this.columns = columns;
        this.looks = looks;
        this.fits = columns.stream().mapToInt(RowWriter::fits).toArray();
        this.styles = columns.stream()
                .<Map<Format, CellStyle>>map(column -> new EnumMap<>(Format.class))
                .toList();
    }

    /** @throws Refusal {@link Reason#CELL_TOO_LONG} with the sheet, the row, the column's head and both lengths */
    void write(Sheet sheet, int at, @Nullable Object[] values) {
        if (values.length != columns.size())
            throw new IllegalArgumentException(
                    "a row has " + columns.size() + " values, one a column, not " + values.length);
        var row = sheet.createRow(at);
        var lines = 1;
        for (var place = 0; place < values.length; place++) lines = Math.max(lines, fill(row, place, values[place]));
        if (lines > 1) row.setHeightInPoints(height(lines));
    }

    /** Returns how many lines the value takes. */
    private int fill(Row row, int at, @Nullable Object value) {
        var cell = row.createCell(at);
        if (value instanceof String text) return text(row, cell, at, text);
        var format = Format.TEXT;
        if (value instanceof Integer count) {
            cell.setCellValue(count);
            format = Format.COUNT;
        } else if (value instanceof BigDecimal number) {
            if (!isExact(number)) return text(row, cell, at, number.toPlainString());
            cell.setCellValue(number.doubleValue());
            format = number.scale() > 0 ? Format.DECIMAL : Format.COUNT;
        } else if (value instanceof Share share) {
            cell.setCellValue(share.ofOne().doubleValue());
            format = Format.SHARE;
        } else if (value instanceof LocalDate day) {
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) return text(row, cell, at, day.toString());
            cell.setCellValue(day);
            format = Format.DATE;
        } else if (value instanceof Year year) {
            cell.setCellValue(year.getValue());
            format = Format.YEAR;
        } else if (value != null) {
            throw new IllegalArgumentException(
                    "no cell holds a " + value.getClass().getSimpleName());
        }
        cell.setCellStyle(style(at, format));
        return 1;
    }

    private int text(Row row, Cell cell, int at, String value) {
        var text = CellText.of(value);
        if (text.length() > CellText.MOST)
            throw new Refusal(
                    Reason.CELL_TOO_LONG,
                    sheetName,
                    row.getRowNum() + 1,
                    columns.get(at).head(),
                    text.length(),
                    CellText.MOST);
        cell.setCellValue(text);
        cell.setCellStyle(CellText.looksLikeAFormula(text) ? typed(at) : style(at, Format.TEXT));
        return lines(text, fits[at]);
    }

    /** How many letters stand in a line of the column: its width is counted in digits, words run narrower and capitals wider. */
    private static int fits(Column column) {
        return switch (column.side()) {
            case WORDS, NUMBER -> column.width() * 11 / 10;
            case CODE -> column.width() * 8 / 10;
        };
    }

    /** A cell holds fifteen digits; a number with more stands there as text, with all of them. */
    private static boolean isExact(BigDecimal number) {
        return number.precision() <= 15 && number.scale() >= -15 && number.scale() <= 15;
    }

    private CellStyle style(int at, Format format) {
        var known = styles.get(at).get(format);
        if (known != null) return known;
        var style = looks.body(format, columns.get(at).side(), false);
        styles.get(at).put(format, style);
        return style;
    }

    private CellStyle typed(int at) {
        return typed.computeIfAbsent(columns.get(at).side(), side -> looks.body(Format.TEXT, side, true));
    }

    /** Not every program fits a row to its text on opening, so each row is made as high as its longest text wraps. */
    static float height(int lines) {
        return Math.min(lines, MOST_LINES) * LINE + AROUND;
    }

    static int lines(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) return 1;
        var lines = 1;
        var used = 0;
        var start = 0;
        for (var at = 0; at <= text.length(); at++) {
            var letter = at < text.length() ? text.charAt(at) : ' ';
            if (letter != ' ' && letter != '\n') continue;
            var word = at - start;
            if (used > 0 && used + word > width) {
                lines++;
                used = 0;
            }
            lines += word / (width + 1);
            used += word + 1;
            if (letter == '\n') {
                lines++;
                used = 0;
            }
            start = at + 1;
        }
        return lines;
    }
}
