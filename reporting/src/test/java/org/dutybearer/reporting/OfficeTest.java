package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.dutybearer.donor.DonorSummaries.ofThreeCases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.donor.DonorSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook in an office program that is neither what wrote it nor what the other tests read it with. */
class OfficeTest {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    @TempDir
    Path folder;

    @Test
    void anOfficeProgramReadsEverySheetCellAndDateAsItWasWritten() throws Exception {
        var written = write(ofThreeCases(Locale.FRENCH));

        var saved = savedByOffice(written);

        assertThat(cells(saved)).isEqualTo(cells(written));
        assertThat(cells(saved).get("Recommandations"))
                .anySatisfy(row -> assertThat(row).contains("KGZ", "CAT 3(1)"));
        assertThat(cells(saved).values())
                .anySatisfy(rows ->
                        assertThat(rows).anySatisfy(row -> assertThat(row).contains("on 2026-11-24")));
    }

    @Test
    void anArabicReportOfTwelveSheetsComesBackAsItWas() throws Exception {
        var written = write(AgreedSummaries.in(Locale.forLanguageTag("ar")));

        var saved = savedByOffice(written);

        assertThat(cells(saved)).isEqualTo(cells(written)).hasSize(12);
    }

    /** On either side of the line where the day changes, so that a day that is a moment in somebody's zone would become another. */
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
    void hostileTextsAndValuesKeepTypeAndTextWhenAnOfficeProgramSavesThem(String zone) throws Exception {
        var all = new ArrayList<Object>(HostileCellsTest.TEXTS);
        all.addAll(HostileCellsTest.VALUES);
        var written = Files.write(folder.resolve("results.xlsx"), HostileCellsTest.bound(all));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(savedByOffice(written, zone)))) {
            var sheet = workbook.getSheetAt(0);
            for (var at = 0; at < all.size(); at++) {
                var cell = sheet.getRow(TableSheet.HEAD + 1 + at).getCell(0);
                assertThat(cell.getCellType())
                        .isEqualTo(
                                all.get(at) instanceof String
                                        ? org.apache.poi.ss.usermodel.CellType.STRING
                                        : org.apache.poi.ss.usermodel.CellType.NUMERIC);
                if (all.get(at) instanceof String text)
                    assertThat(cell.getStringCellValue()).isEqualTo(text);
                if (all.get(at) instanceof LocalDate day)
                    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
                if (all.get(at) instanceof BigDecimal number)
                    assertThat(new BigDecimal(String.valueOf(cell.getNumericCellValue())))
                            .isEqualByComparingTo(number);
            }
            assertThat(sheet.getTables()).singleElement().returns("Data", table -> table.getDisplayName());
        }
    }

    /** Before March 1900 spreadsheets disagree on which day a number is. */
    @Test
    void daysThatSpreadsheetsDisagreeOnAreStillTheirTextWhenAnOfficeProgramSavesThem() throws Exception {
        var days = List.<Object>of(LocalDate.of(1864, 8, 22), LocalDate.of(1900, 2, 28));
        var written = Files.write(folder.resolve("results.xlsx"), HostileCellsTest.bound(days));

        try (var workbook = new XSSFWorkbook(Files.newInputStream(savedByOffice(written)))) {
            var sheet = workbook.getSheetAt(0);
            for (var at = 0; at < days.size(); at++) {
                var cell = sheet.getRow(TableSheet.HEAD + 1 + at).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(days.get(at).toString());
            }
        }
    }

    private Path write(DonorSummary summary) throws IOException {
        var out = new ByteArrayOutputStream();
        DonorWorkbook.write(summary, out);
        return Files.write(folder.resolve("results.xlsx"), out.toByteArray());
    }

    /** Opened and saved again, with a profile of its own: whoever sits at this machine may have the program open. */
    private Path savedByOffice(Path workbook) throws IOException, InterruptedException {
        return savedByOffice(workbook, "UTC");
    }

    private Path savedByOffice(Path workbook, String zone) throws IOException, InterruptedException {
        var saved = folder.resolve("saved");
        var said = folder.resolve("said");
        var command = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        command.environment().put("TZ", zone);
        var process = start(command);
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(saved.resolve("results.xlsx"))
                .as(
                        "what LibreOffice Calc made of it (Debian: apt-get install libreoffice-calc): %s",
                        Files.readString(said))
                .exists();
        assertThat(Files.readString(said))
                .as("it repairs nothing")
                .doesNotContainIgnoringCase("repair", "corrupt", "error");
        return saved.resolve("results.xlsx");
    }

    private static Process start(ProcessBuilder office) {
        try {
            return office.start();
        } catch (IOException missing) {
            return fail(
                    "LibreOffice Calc is missing, and the workbook for donors is opened with it: install it so that"
                            + " 'soffice' is on the PATH (Debian: apt-get install libreoffice-calc), or run ./dutybearer"
                            + " test, which does.",
                    missing);
        }
    }

    /** What stands in each sheet, row by row; dates marked as such. */
    private static Map<String, List<List<String>>> cells(Path workbook) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var in = Files.newInputStream(workbook);
                var open = new ReadableWorkbook(in, WITH_FORMATS)) {
            for (var sheet : open.getSheets().toList()) sheets.put(sheet.getName(), rows(sheet));
        }
        return sheets;
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        return sheet.read().stream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(OfficeTest::text)
                        .toList())
                .toList();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.STRING) return cell.asString();
        var format = cell.getDataFormatString();
        return format != null && format.contains("yy")
                ? "on " + cell.asDate().toLocalDate()
                : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }
}
