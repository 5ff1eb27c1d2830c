package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.AskedFigure;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.CellFault.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerWorkbookTest {
    private static final ReportingPeriod HALF_YEAR = ReportingPeriod.parse("2026-01-01/2026-06-30");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final PartnerForm FORM = form(Locale.ENGLISH);

    @Test
    void whatAPartnerFillsInIsTakenFigureByFigureWithItsSource() throws IOException {
        var given = PartnerWorkbook.read(FORM, filled(sheet -> {}));

        assertThat(given)
                .containsExactly(
                        new Given(
                                "OP3.1",
                                HALF_YEAR,
                                Reported.of(new BigDecimal("1504.75")),
                                "Training log, kept in Osh"),
                        new Given("OP3.2", HALF_YEAR, Reported.empty(WhyEmpty.NOT_COLLECTED), "Nobody asked"));
        assertThat(given.get(0).toString()).doesNotContain("Osh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void theReasonsStandInTheListOfTheFormsLanguage(String language) throws IOException {
        var form = form(Locale.forLanguageTag(language));
        var words = new WorkbookWords(form.language());

        var given = PartnerWorkbook.read(form, filled(form, sheet -> {
            sheet.getRow(5).getCell(FormSheet.WHY).setCellValue(words.of(WhyEmpty.WITHHELD));
        }));

        assertThat(given.get(1).figure()).isEqualTo(Reported.empty(WhyEmpty.WITHHELD));
    }

    @Test
    void aBlankFormIsLockedButForTheCellsToFillAndGuidesWhoeverFillsIt() throws IOException {
        try (var workbook = new XSSFWorkbook(blank(FORM))) {
            var figures = workbook.getSheet("Figures");
            var row = figures.getRow(TableSheet.HEAD + 1);

            assertThat(workbook.getSheetName(0)).isEqualTo("Guidance");
            assertThat(workbook.isStructureLocked()).isTrue();
            assertThat(figures.getProtect()).isTrue();
            for (var column = 0; column <= FormSheet.SOURCE; column++)
                assertThat(row.getCell(column).getCellStyle().getLocked())
                        .as("column %s", column)
                        .isEqualTo(column < FormSheet.FIGURE);
            assertThat(figures.getRow(TableSheet.HEAD)
                            .getCell(FormSheet.FIGURE)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(figures.getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getValidationType())
                    .containsExactlyInAnyOrder(
                            ValidationType.DECIMAL,
                            ValidationType.INTEGER,
                            ValidationType.LIST,
                            ValidationType.TEXT_LENGTH);
            assertThat(figures.getDataValidations())
                    .filteredOn(rule -> rule.getValidationConstraint().getValidationType() == ValidationType.LIST)
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.getValidationConstraint().getExplicitListValues())
                            .containsExactly("Not collected", "Not applicable", "Withheld"));
        }
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("G5", Rule.NOT_A_NUMBER, sheet -> value(sheet, 4, FormSheet.FIGURE, "1 504")),
                wrong("G5", Rule.NOT_A_NUMBER, sheet -> value(sheet, 4, FormSheet.FIGURE, "١٢")),
                wrong(
                        "G5",
                        Rule.BELOW_ZERO,
                        sheet -> sheet.getRow(4).getCell(FormSheet.FIGURE).setCellValue(-1)),
                wrong("G6", Rule.NOT_WHOLE, sheet -> {
                    sheet.getRow(5).getCell(FormSheet.FIGURE).setCellValue(2.5);
                    value(sheet, 5, FormSheet.WHY, "");
                }),
                wrong(
                        "G5",
                        Rule.FORMULA,
                        sheet -> sheet.getRow(4).getCell(FormSheet.FIGURE).setCellFormula("1+1")),
                wrong(
                        "G5",
                        Rule.TOO_MANY_DIGITS,
                        sheet -> sheet.getRow(4).getCell(FormSheet.FIGURE).setCellValue(1234567890123456d)),
                wrong("H5", Rule.FIGURE_AND_REASON, sheet -> value(sheet, 4, FormSheet.WHY, "Withheld")),
                wrong("G6", Rule.NEITHER_FIGURE_NOR_REASON, sheet -> value(sheet, 5, FormSheet.WHY, "")),
                wrong("H6", Rule.NOT_IN_THE_LIST, sheet -> value(sheet, 5, FormSheet.WHY, "Suppressed")),
                wrong("I5", Rule.SOURCE_MISSING, sheet -> value(sheet, 4, FormSheet.SOURCE, " ")),
                wrong("I5", Rule.SOURCE_TOO_LONG, sheet -> value(sheet, 4, FormSheet.SOURCE, "x".repeat(501))),
                wrong(
                        "I5",
                        Rule.FORMULA,
                        sheet -> sheet.getRow(4).getCell(FormSheet.SOURCE).setCellFormula("A1")),
                wrong("G4", Rule.HEAD_CHANGED, sheet -> value(sheet, 3, FormSheet.FIGURE, "Number")),
                wrong("", Rule.ROW_MISSING, sheet -> sheet.removeRow(sheet.getRow(5))),
                wrong("B6", Rule.ROW_REPEATED, sheet -> value(sheet, 5, 1, "OP3.1")),
                wrong("B6", Rule.ROW_OF_ANOTHER_FORM, sheet -> value(sheet, 5, 0, "another-agreement")),
                wrong("B6", Rule.ROW_OF_ANOTHER_FORM, sheet -> value(sheet, 5, 4, "2025-01-01")),
                wrong(
                        "K5",
                        Rule.NOT_PART_OF_THE_FORM,
                        sheet -> sheet.getRow(4).createCell(10).setCellValue("x")),
                wrong(
                        "B9",
                        Rule.NOT_PART_OF_THE_FORM,
                        sheet -> sheet.createRow(8).createCell(2).setCellValue("x")),
                wrong("I5", Rule.NOTE_IN_A_CELL, PartnerWorkbookTest::comment));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aFaultNamesItsCellAndNothingIsTaken(String cell, Rule rule, Consumer<XSSFSheet> change) {
        var refusal = catchThrowableOfType(Refusal.class, () -> PartnerWorkbook.read(FORM, filled(change)));

        assertThat(refusal.reason()).isEqualTo(Reason.PARTNER_WORKBOOK_FAULTY);
        assertThat(refusal.details()).anySatisfy(fault -> {
            assertThat(((CellFault) fault).cell()).isEqualTo(cell);
            assertThat(((CellFault) fault).rule()).isEqualTo(rule);
        });
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> PartnerWorkbook.read(FORM, filled(sheet -> {
                    value(sheet, 4, FormSheet.FIGURE, "many");
                    value(sheet, 5, FormSheet.SOURCE, "");
                })));

        assertThat(refusal.details())
                .containsExactly(
                        new CellFault("G5", "OP3.1", Rule.NOT_A_NUMBER),
                        new CellFault("I6", "OP3.2", Rule.SOURCE_MISSING));
        assertThat(refusal).hasMessageNotContaining("many");
    }

    @Test
    void theSheetOfErrorsSaysWhatIsWrongWithWhichCellAndWhatToDo() throws IOException {
        for (var language : List.of("en", "fr", "es", "ar")) {
            var out = new ByteArrayOutputStream();
            var faults = Stream.of(Rule.values())
                    .map(rule -> new CellFault("G5", "OP3.1", rule))
                    .toList();

            PartnerWorkbook.errors(faults, "Example Rights Watch", Locale.forLanguageTag(language), DAY, out);

            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                var table = workbook.getSheetAt(0).getTables().get(0);
                assertThat(table.getDataRowCount()).isEqualTo(Rule.values().length);
                for (var at = 0; at < Rule.values().length; at++)
                    for (var column = 0; column < 4; column++)
                        assertThat(workbook.getSheetAt(0)
                                        .getRow(TableSheet.HEAD + 1 + at)
                                        .getCell(column)
                                        .getStringCellValue())
                                .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no workbook", "PK\u0003\u0004 broken"})
    void whatIsNoWorkbookIsSaidToBeNone(String content) {
        assertFault(Rule.NO_WORKBOOK, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aWorkbookThatWasCutOnItsWayIsNone() throws IOException {
        try (var whole = new XSSFWorkbook()) {
            whole.createSheet("Numbers").createRow(0).createCell(0).setCellValue("a text");
            var bytes = bytes(whole);

            for (int share = 1; share < 10; share++)
                assertFault(Rule.NO_WORKBOOK, Arrays.copyOf(bytes, bytes.length * share / 10));
        }
    }

    @Test
    void aFileThatUnpacksToMoreThanMemoryIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var at = 0; at < 64; at++) zip.write(new byte[1024 * 1024]);
        }

        assertFault(Rule.TOO_LARGE, bomb.toByteArray());
        assertFault(Rule.TOO_LARGE, new byte[3 * 1024 * 1024]);
    }

    @Test
    void aFormOfAnotherWorkbookIsNotTaken() throws IOException {
        try (var other = new XSSFWorkbook()) {
            other.createSheet("Numbers");
            assertFault(Rule.SHEET_MISSING, bytes(other));
        }
    }

    private static void assertFault(Rule rule, byte[] bytes) {
        assertThatThrownBy(() -> PartnerWorkbook.read(FORM, new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details()).containsExactly(new CellFault("", "", rule)));
    }

    private static Arguments wrong(String cell, Rule rule, Consumer<XSSFSheet> change) {
        return Arguments.of(cell, rule, change);
    }

    private static void value(XSSFSheet sheet, int row, int column, String text) {
        sheet.getRow(row).getCell(column).setCellValue(text);
    }

    private static void comment(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 9, 4, 11, 8));
        comment.setString("see below");
        sheet.getRow(4).getCell(FormSheet.SOURCE).setCellComment(comment);
    }

    private static PartnerForm form(Locale language) {
        return new PartnerForm(
                Key.parse("northlight-2024-017"),
                "Example Rights Watch",
                "Protection from forced return",
                HALF_YEAR,
                language,
                DAY,
                List.of(
                        new AskedFigure("OP3.1", "Hours of training given to partners", "hour", false),
                        new AskedFigure("OP3.2", "Lawyers trained", "person", true)));
    }

    private static ByteArrayInputStream filled(Consumer<XSSFSheet> change) throws IOException {
        return filled(FORM, change);
    }

    /** As a partner would: the first figure typed, for the second a reason chosen; then the change. */
    private static ByteArrayInputStream filled(PartnerForm form, Consumer<XSSFSheet> change) throws IOException {
        var words = new WorkbookWords(form.language());
        try (var workbook = new XSSFWorkbook(blank(form))) {
            var sheet = workbook.getSheetAt(1);
            sheet.getRow(4).getCell(FormSheet.FIGURE).setCellValue(1504.75);
            value(sheet, 4, FormSheet.SOURCE, "Training log, kept in Osh");
            value(sheet, 5, FormSheet.WHY, words.of(WhyEmpty.NOT_COLLECTED));
            value(sheet, 5, FormSheet.SOURCE, " Nobody asked ");
            change.accept(sheet);
            return new ByteArrayInputStream(bytes(workbook));
        }
    }

    private static ByteArrayInputStream blank(PartnerForm form) throws IOException {
        var out = new ByteArrayOutputStream();
        PartnerWorkbook.blank(form, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
