package org.dutybearer.reporting;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.donor.AskedFigure;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.CellLooks.Format;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that a partner fills in: one row for each figure that is asked for, three cells of it to be filled and everything else
 * locked. The lock has no password, because it is there against slips and not against people: what counts is checked when the workbook
 * comes back.
 */
final class FormSheet implements Leaf {
    static final int FIGURE = 6;
    static final int WHY = 7;
    static final int SOURCE = 8;
    static final int LONGEST_SOURCE = 500;
    /** A partner does not suppress: whether a figure is small is for whoever has all of them to say. */
    static final List<WhyEmpty> REASONS = List.of(WhyEmpty.NOT_COLLECTED, WhyEmpty.NOT_APPLICABLE, WhyEmpty.WITHHELD);

    private final TableSheet table;
    private final WorkbookWords words;
    private final List<AskedFigure> asked;

    FormSheet(PartnerForm form, WorkbookWords words) {
        this.words = words;
        this.asked = form.asked();
        this.table = TableSheet.of(
                "Figures",
                words.of("form.sheet"),
                form.title(),
                words.of("form.sentence"),
                "",
                columns(words),
                form.asked(),
                asked -> new @Nullable Object[] {
                    form.agreement().text(),
                    asked.code(),
                    asked.statement(),
                    asked.unit(),
                    form.period().start(),
                    form.period().end(),
                    null,
                    null,
                    null
                });
    }

    static List<Column> columns(WorkbookWords words) {
        return List.of(
                new Column(words.of("form.AGREEMENT"), 24, Side.CODE),
                new Column(words.of("head.code"), 10, Side.CODE),
                new Column(words.of("head.statement"), 40, Side.WORDS),
                new Column(words.of("head.unit"), 14, Side.WORDS),
                new Column(words.of("head.start"), 14, Side.CODE),
                new Column(words.of("head.end"), 14, Side.CODE),
                new Column(words.of("form.FIGURE"), 14, Side.NUMBER),
                new Column(words.of("form.WHY"), 24, Side.WORDS),
                new Column(words.of("form.SOURCE"), 50, Side.WORDS));
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
        for (var line = TableSheet.HEAD + 1; line <= table.lastRow(); line++) {
            var row = sheet.getRow(line);
            row.getCell(FIGURE).setCellStyle(looks.blank(Format.AS_TYPED, Side.NUMBER));
            row.getCell(WHY).setCellStyle(looks.blank(Format.TEXT, Side.WORDS));
            row.getCell(SOURCE).setCellStyle(looks.blank(Format.TEXT, Side.WORDS));
        }
        var rules = new XSSFDataValidationHelper(sheet);
        var number = rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        var people = rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        var at = TableSheet.HEAD + 1;
        for (var each : asked) {
            var row = new CellRangeAddressList(at, at, FIGURE, FIGURE);
            if (each.ofPeople()) rule(sheet, people, row, "form.FIGURE", "form.FIGURE.prompt.people");
            else rule(sheet, number, row, "form.FIGURE", "form.FIGURE.prompt");
            at++;
        }
        rule(
                sheet,
                rules.createExplicitListConstraint(
                        REASONS.stream().map(words::of).toArray(String[]::new)),
                column(WHY),
                "form.WHY",
                "form.WHY.prompt");
        rule(
                sheet,
                rules.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(LONGEST_SOURCE), null),
                column(SOURCE),
                "form.SOURCE",
                "form.SOURCE.prompt");
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        workbook.lockStructure();
        workbook.setActiveSheet(0);
    }

    private CellRangeAddressList column(int column) {
        return new CellRangeAddressList(TableSheet.HEAD + 1, table.lastRow(), column, column);
    }

    private void rule(
            XSSFSheet sheet,
            DataValidationConstraint constraint,
            CellRangeAddressList cells,
            String title,
            String prompt) {
        var rule = new XSSFDataValidationHelper(sheet).createValidation(constraint, cells);
        rule.setSuppressDropDownArrow(true);
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(words.of(title), words.of(prompt));
        rule.setShowPromptBox(true);
        rule.createPromptBox(words.of(title), words.of(prompt));
        sheet.addValidationData(rule);
    }

    @Override
    public void fill(Sheet sheet) {
        // It was, when it was laid out: its rows are few.
    }
}
