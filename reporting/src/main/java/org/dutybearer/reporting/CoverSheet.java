package org.dutybearer.reporting;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: its table, and under it a few charts of what stands in it. It is short, so it is the one that is not streamed. */
final class CoverSheet implements Leaf {
    /** In rows of a sheet. */
    private static final int BETWEEN = 2;

    private final TableSheet table;
    private final List<BarChart> charts;

    CoverSheet(TableSheet table, List<BarChart> charts) {
        this.table = table;
        this.charts = List.copyOf(charts);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public String table() {
        return table.table();
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public void layOut(XSSFWorkbook workbook, CellLooks looks, Imprint imprint) {
        table.layOut(workbook, looks, imprint);
        var sheet = workbook.getSheet(table.name());
        table.fill(sheet);
        var from = table.lastRow() + BETWEEN;
        var to = from
                + BarChart.rows(charts.stream().mapToInt(BarChart::bars).max().orElse(0));
        for (var at = 0; at < charts.size(); at++)
            charts.get(at).draw(sheet, new CellRangeAddress(from, to, edge(at), edge(at + 1)), imprint.rightToLeft());
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, table.width() - 1, 0, to);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Side by side they share the width of the table, as far as columns allow. */
    private int edge(int chart) {
        return chart == charts.size() ? table.width() : table.middle() * chart;
    }

    @Override
    public void fill(Sheet sheet) {
        // It was, when it was laid out: a chart is drawn of cells that are there.
    }
}
