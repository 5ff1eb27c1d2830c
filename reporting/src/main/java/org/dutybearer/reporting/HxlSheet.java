package org.dutybearer.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * The sheet for programs: a row of heads, a row of hashtags, and one row for each told figure. It is no Excel table and has no
 * filter, title or sentence, because in a table the hashtags would be its first row of data and be sorted and summed with it.
 */
final class HxlSheet implements Leaf {
    static final String NAME = "HXL";

    private static final int HASHTAGS = 1;

    private final List<Observation> told;
    private final List<Function<Observation, @Nullable Object>> values;
    private final List<Column> columns;
    private @Nullable RowWriter writer;

    HxlSheet(DonorSummary summary, WorkbookWords words) {
        this.told = Observation.of(summary, words);
        this.values = Arrays.stream(HxlColumn.values())
                .map(column -> column.of(summary))
                .toList();
        this.columns = Arrays.stream(HxlColumn.values())
                .map(column -> column.in(words))
                .toList();
        TableSheet.requireRoom(NAME, told.size(), HASHTAGS + 1);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return NAME;
    }

    @Override
    public int size() {
        return told.size();
    }

    @Override
    public void layOut(XSSFWorkbook workbook, CellLooks looks, Imprint imprint) {
        var sheet = workbook.createSheet(NAME);
        sheet.setDefaultRowHeightInPoints(RowWriter.height(1));
        var heads = sheet.createRow(0);
        var hashtags = sheet.createRow(HASHTAGS);
        var known = Arrays.stream(HxlColumn.values()).map(HxlColumn::hashtag).toList();
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.setColumnWidth(at, column.width() * 256);
            put(heads, at, column.head(), looks, column.side());
            put(hashtags, at, known.get(at), looks, Side.CODE);
        }
        heads.setHeightInPoints(RowWriter.height(2));
        hashtags.setHeightInPoints(RowWriter.height(2));
        sheet.createFreezePane(0, HASHTAGS + 1);
        imprint.on(sheet, new CellRangeAddress(0, HASHTAGS, -1, -1), columns.size(), HASHTAGS + told.size());
        writer = new RowWriter(NAME, columns, looks);
    }

    private static void put(XSSFRow row, int at, String text, CellLooks looks, Side side) {
        var cell = row.createCell(at);
        cell.setCellValue(text);
        cell.setCellStyle(looks.head(side));
    }

    @Override
    public void fill(Sheet sheet) {
        if (writer == null) throw new IllegalStateException("a sheet is laid out before it is filled: " + NAME);
        var at = HASHTAGS;
        for (var each : told)
            writer.write(
                    sheet, ++at, values.stream().map(value -> value.apply(each)).toArray());
    }
}
