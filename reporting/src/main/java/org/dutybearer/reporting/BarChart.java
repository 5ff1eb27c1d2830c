package org.dutybearer.reporting;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Bars for one column of a sheet's table, one row a bar, each with its number. Its text alternative says every number, so whoever does
 * not see the bars misses nothing.
 *
 * @param told what it shows, for whoever does not see it
 * @param labels the column that names the bars
 * @param values the column of their lengths
 * @param first the first row, counted from 0 in the table
 * @param last the last row, included
 * @param share whether the values are fractions of one
 */
record BarChart(String title, String told, int labels, int values, int first, int last, boolean share) {
    /** From the chart before it: a tenth of an inch. */
    private static final int BETWEEN = 91_440;

    /** How many rows of a sheet that many bars take, with title and axis. */
    static int rows(int bars) {
        return 5 + bars * 3 / 2;
    }

    int bars() {
        return last - first + 1;
    }

    void draw(XSSFSheet sheet, CellRangeAddress over, boolean rightToLeft) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(
                over.getFirstColumn() == 0 ? 0 : BETWEEN,
                0,
                0,
                0,
                over.getFirstColumn(),
                over.getFirstRow(),
                over.getLastColumn(),
                over.getLastRow()));
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setTitleText(CellText.clean(title));
        chart.setTitleOverlay(false);
        var frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(CellText.clean(title));
        frame.setDescr(CellText.clean(told));
        plot(sheet, chart, rightToLeft);
    }

    private void plot(XSSFSheet sheet, XSSFChart chart, boolean rightToLeft) {
        var names = chart.createCategoryAxis(rightToLeft ? AxisPosition.RIGHT : AxisPosition.LEFT);
        var lengths = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        if (rightToLeft) lengths.setOrientation(AxisOrientation.MAX_MIN);
        lengths.setMinimum(0);
        lengths.setCrosses(AxisCrosses.MAX);
        lengths.setNumberFormat(share ? "0%" : "#,##0");
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, lengths);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        var bars = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(labels)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(values)));
        bars.setTitle(CellText.clean(title), null);
        bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(
                new byte[] {(byte) (CellLooks.ACCENT >> 16), (byte) (CellLooks.ACCENT >> 8), (byte) CellLooks.ACCENT
                })));
        chart.plot(data);
        var numbers = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        numbers.addNewShowLegendKey().setVal(false);
        numbers.addNewShowVal().setVal(true);
        numbers.addNewShowCatName().setVal(false);
        numbers.addNewShowSerName().setVal(false);
        numbers.addNewShowPercent().setVal(false);
        numbers.addNewShowBubbleSize().setVal(false);
    }

    private CellRangeAddress range(int column) {
        return new CellRangeAddress(TableSheet.HEAD + 1 + first, TableSheet.HEAD + 1 + last, column, column);
    }
}
