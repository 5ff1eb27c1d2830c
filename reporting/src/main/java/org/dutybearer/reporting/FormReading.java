package org.dutybearer.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.CellFault.Rule;
import org.jspecify.annotations.Nullable;

/** One reading of a form that came back. It goes on after a fault, so that the partner hears of all of them at once. */
final class FormReading {
    private static final int AGREEMENT = 0;
    private static final int CODE = 1;
    private static final int START = 4;
    private static final int END = 5;
    private static final int COLUMNS = 9;
    /** A cell holds fifteen digits. */
    private static final int MOST_DIGITS = 15;

    private final PartnerForm form;
    private final WorkbookWords words;
    private final XSSFWorkbook workbook;
    private final List<CellFault> faults = new ArrayList<>();
    private final Map<String, Given> given = new HashMap<>();

    FormReading(PartnerForm form, XSSFWorkbook workbook) {
        this.form = form;
        this.words = new WorkbookWords(form.language());
        this.workbook = workbook;
    }

    List<Given> given() {
        var sheet = workbook.getSheet(words.of("form.sheet"));
        if (sheet == null) fault("", "", Rule.SHEET_MISSING);
        else read(sheet);
        if (!faults.isEmpty()) throw new Refusal(Reason.PARTNER_WORKBOOK_FAULTY, faults.toArray());
        return form.asked().stream()
                .map(asked -> Optional.ofNullable(given.get(asked.code())).orElseThrow())
                .toList();
    }

    private void read(XSSFSheet sheet) {
        heads(sheet);
        sheet.getCellComments().keySet().stream()
                .map(Object::toString)
                .sorted()
                .forEach(cell -> fault(cell, "", Rule.NOTE_IN_A_CELL));
        var seen = new HashMap<String, Integer>();
        for (var at = TableSheet.HEAD + 1; at <= sheet.getLastRowNum(); at++) {
            var row = sheet.getRow(at);
            if (row == null || isBlank(row)) continue;
            strangers(row);
            var code = asked(row);
            if (code.isEmpty())
                fault(row, CODE, "", isOnlyStrange(row) ? Rule.NOT_PART_OF_THE_FORM : Rule.ROW_OF_ANOTHER_FORM);
            else if (seen.merge(code.get(), 1, Integer::sum) > 1) fault(row, CODE, code.get(), Rule.ROW_REPEATED);
            else row(row, code.get());
        }
        for (var each : form.asked()) if (!seen.containsKey(each.code())) fault("", each.code(), Rule.ROW_MISSING);
    }

    private void heads(XSSFSheet sheet) {
        var row = sheet.getRow(TableSheet.HEAD);
        var columns = FormSheet.columns(words);
        for (var at = 0; at < columns.size(); at++)
            if (row == null || !columns.get(at).head().equals(text(row.getCell(at))))
                fault(new CellReference(TableSheet.HEAD, at).formatAsString(), "", Rule.HEAD_CHANGED);
    }

    private static boolean isBlank(XSSFRow row) {
        for (var cell : row) if (!text((XSSFCell) cell).isEmpty()) return false;
        return true;
    }

    /** Somebody wrote below the form, and nothing in the row looks like one of its rows. */
    private static boolean isOnlyStrange(XSSFRow row) {
        return text(row.getCell(AGREEMENT)).isEmpty() && text(row.getCell(CODE)).isEmpty();
    }

    private void strangers(XSSFRow row) {
        for (var cell : row)
            if (cell.getColumnIndex() >= COLUMNS && !text((XSSFCell) cell).isEmpty())
                fault(row, cell.getColumnIndex(), "", Rule.NOT_PART_OF_THE_FORM);
    }

    /** The code of the row, where it is one of this form. */
    private Optional<String> asked(XSSFRow row) {
        var code = text(row.getCell(CODE));
        var ours = text(row.getCell(AGREEMENT)).equals(form.agreement().text())
                && form.period().start().toString().equals(day(row.getCell(START)))
                && form.period().end().toString().equals(day(row.getCell(END)))
                && form.asked().stream().anyMatch(each -> each.code().equals(code));
        return ours ? Optional.of(code) : Optional.empty();
    }

    private void row(XSSFRow row, String code) {
        var before = faults.size();
        var figure = figure(row, code);
        var why = why(row, code);
        var source = source(row, code);
        if (faults.size() > before) return;
        if (figure != null && why != null) fault(row, FormSheet.WHY, code, Rule.FIGURE_AND_REASON);
        else if (figure != null) given.put(code, new Given(code, form.period(), Reported.of(figure), source));
        else if (why != null) given.put(code, new Given(code, form.period(), Reported.empty(why), source));
        else fault(row, FormSheet.FIGURE, code, Rule.NEITHER_FIGURE_NOR_REASON);
    }

    private @Nullable BigDecimal figure(XSSFRow row, String code) {
        var cell = row.getCell(FormSheet.FIGURE);
        if (cell == null || text(cell).isEmpty()) return null;
        var broken = ruleThatFigureBreaks(cell, isOfPeople(code));
        if (broken.isEmpty()) return number(cell);
        fault(row, FormSheet.FIGURE, code, broken.get());
        return null;
    }

    private boolean isOfPeople(String code) {
        return form.asked().stream().anyMatch(each -> each.code().equals(code) && each.ofPeople());
    }

    private static Optional<Rule> ruleThatFigureBreaks(XSSFCell cell, boolean ofPeople) {
        if (isFormula(cell)) return Optional.of(Rule.FORMULA);
        if (cell.getCellType() != CellType.NUMERIC || DateUtil.isCellDateFormatted(cell))
            return Optional.of(Rule.NOT_A_NUMBER);
        var number = number(cell);
        if (number.signum() < 0) return Optional.of(Rule.BELOW_ZERO);
        if (ofPeople && number.scale() > 0) return Optional.of(Rule.NOT_WHOLE);
        return number.precision() >= MOST_DIGITS || number.scale() <= -MOST_DIGITS
                ? Optional.of(Rule.TOO_MANY_DIGITS)
                : Optional.empty();
    }

    private static BigDecimal number(XSSFCell cell) {
        return new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())).stripTrailingZeros();
    }

    private @Nullable WhyEmpty why(XSSFRow row, String code) {
        var cell = row.getCell(FormSheet.WHY);
        var said = text(cell);
        if (said.isEmpty()) return null;
        for (var why : FormSheet.REASONS) if (words.of(why).equals(said)) return why;
        fault(row, FormSheet.WHY, code, isFormula(cell) ? Rule.FORMULA : Rule.NOT_IN_THE_LIST);
        return null;
    }

    private String source(XSSFRow row, String code) {
        var cell = row.getCell(FormSheet.SOURCE);
        if (isFormula(cell)) fault(row, FormSheet.SOURCE, code, Rule.FORMULA);
        var said = text(cell);
        if (said.isEmpty()) fault(row, FormSheet.SOURCE, code, Rule.SOURCE_MISSING);
        if (said.length() > FormSheet.LONGEST_SOURCE) fault(row, FormSheet.SOURCE, code, Rule.SOURCE_TOO_LONG);
        return said;
    }

    private static boolean isFormula(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.FORMULA;
    }

    private static String day(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : text(cell);
    }

    /** What stands in the cell, without what no reader sees; a formula counts as something. */
    private static String text(@Nullable XSSFCell cell) {
        if (cell == null) return "";
        return switch (cell.getCellType()) {
            case STRING -> CellText.clean(cell.getStringCellValue()).strip();
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> "=";
            case ERROR -> "#";
            case BLANK, _NONE -> "";
        };
    }

    private void fault(XSSFRow row, int column, String code, Rule rule) {
        fault(new CellReference(row.getRowNum(), column).formatAsString(), code, rule);
    }

    private void fault(String cell, String code, Rule rule) {
        faults.add(new CellFault(cell, code, rule));
    }
}
