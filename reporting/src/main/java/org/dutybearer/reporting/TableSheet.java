package org.dutybearer.reporting;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.reporting.CellLooks.Side;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: a title, a sentence, and under them one Excel table with a filter. How many rows it has is known before the first is
 * written, and they are counted again while they are.
 */
final class TableSheet implements Leaf {
    static final int HEAD = 3;

    /** What Excel calls a table: a word that is no reference of a cell. Programs look it up, so it is the same in every language. */
    private static final Pattern TABLE = Pattern.compile("[A-Z][A-Za-z]{3,60}");
    /** Excel renames a sheet that is called otherwise, and then nothing that names it finds it. */
    private static final Pattern NAME = Pattern.compile("[^\\[\\]:*?/\\\\\\p{Cntrl}]{1,31}");

    private static final String KEPT_BY_EXCEL = "History";

    /** In points. */
    private static final float TITLE = 24;

    /** In characters. */
    private static final int FILTER_BUTTON = 3;

    private final String table;
    private final String name;
    private final String title;
    private final String sentence;
    private final String none;
    private final List<Column> columns;
    private final int size;
    private final Stream<@Nullable Object[]> rows;
    private @Nullable RowWriter writer;

    private TableSheet(
            String table,
            String name,
            String title,
            String sentence,
            String none,
            List<Column> columns,
            int size,
            Stream<@Nullable Object[]> rows) {
        if (!TABLE.matcher(table).matches())
            throw new IllegalArgumentException("not the name of a table (expected a word of letters): '" + table + "'");
        requireRoom(name, size, HEAD + 1);
        this.table = table;
        this.name = name;
        this.title = title;
        this.sentence = sentence;
        this.none = none;
        this.columns = List.copyOf(columns);
        this.size = size;
        this.rows = rows;
    }

    /**
     * A sheet with one row for each of what there is to tell.
     *
     * @param none stands in the last column, the reason, of the one row of a table that tells nothing
     * @param row the values of its cells: a text, a whole number, a {@link Share}, a decimal number, a day, a year, or null for none
     * @throws Refusal {@link Reason#TOO_MANY_ROWS} for more than a sheet holds, before anything is written
     */
    static <T> TableSheet of(
            String table,
            String name,
            String title,
            String sentence,
            String none,
            List<Column> columns,
            Collection<T> told,
            Function<? super T, @Nullable Object[]> row) {
        return new TableSheet(
                table,
                name,
                title,
                sentence,
                none,
                columns,
                told.size(),
                told.stream().map(row));
    }

    /** Refuses a name that Excel would change and more rows than it keeps. */
    static void requireRoom(String name, int rows, int above) {
        if (!NAME.matcher(name).matches()
                || name.startsWith("'")
                || name.endsWith("'")
                || name.equalsIgnoreCase(KEPT_BY_EXCEL))
            throw new IllegalArgumentException("not the name of a sheet: '" + name + "'");
        var most = SpreadsheetVersion.EXCEL2007.getMaxRows() - above;
        if (rows > most) throw new Refusal(Reason.TOO_MANY_ROWS, name, rows, most);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String table() {
        return table;
    }

    /** A table that tells nothing has one row all the same. */
    @Override
    public int size() {
        return size;
    }

    int lastRow() {
        return HEAD + Math.max(size, 1);
    }

    int width() {
        return columns.size();
    }

    /** The first column of the right half of its width. */
    int middle() {
        var whole = columns.stream().mapToInt(Column::width).sum();
        var at = 0;
        for (var left = 0; left < whole / 2; at++) left += columns.get(at).width;
        return at;
    }

    @Override
    public void layOut(XSSFWorkbook workbook, CellLooks looks, Imprint imprint) {
        var sheet = workbook.createSheet(name);
        sheet.setDefaultRowHeightInPoints(RowWriter.height(1));
        above(sheet, 0, title).setCellStyle(looks.title());
        sheet.getRow(0).setHeightInPoints(TITLE);
        above(sheet, 1, sentence).setCellStyle(looks.sentence());
        heads(sheet, looks);
        sheet.createFreezePane(0, HEAD + 1);
        asTable(sheet);
        imprint.on(sheet, new CellRangeAddress(HEAD, HEAD, -1, -1), columns.size(), lastRow());
        writer = new RowWriter(name, columns, looks);
    }

    private void heads(XSSFSheet sheet, CellLooks looks) {
        var head = sheet.createRow(HEAD);
        var lines = 1;
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.setColumnWidth(at, column.width * 256);
            var cell = head.createCell(at);
            cell.setCellValue(column.head);
            cell.setCellStyle(looks.head(column.side));
            lines = Math.max(lines, RowWriter.lines(column.head, column.width - FILTER_BUTTON));
        }
        head.setHeightInPoints(RowWriter.height(lines));
    }

    private void asTable(XSSFSheet sheet) {
        var area = new AreaReference(
                new CellReference(HEAD, 0),
                new CellReference(lastRow(), columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        var made = sheet.createTable(area);
        made.setName(table);
        made.setDisplayName(table);
        made.updateHeaders();
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private static XSSFCell above(XSSFSheet sheet, int at, String text) {
        var cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(CellText.of(text));
        return cell;
    }

    @Override
    public void fill(Sheet sheet) {
        if (writer == null) throw new IllegalStateException("a sheet is laid out before it is filled: " + name);
        var last = HEAD;
        for (var each = rows.iterator(); each.hasNext(); ) writer.write(sheet, ++last, each.next());
        if (last - HEAD != size)
            throw new IllegalStateException(
                    "the sheet " + name + " has " + (last - HEAD) + " rows and not the " + size + " of its source");
        if (size == 0) writer.write(sheet, HEAD + 1, nothing());
    }

    private @Nullable Object[] nothing() {
        var values = new @Nullable Object[columns.size()];
        values[values.length - 1] = none;
        return values;
    }

    /** @param width in characters; set by hand, because measuring needs the reader's fonts */
    record Column(String head, int width, Side side) {}
}
