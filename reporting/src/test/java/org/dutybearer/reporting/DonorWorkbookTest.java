package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dutybearer.donor.DonorSummaries.ofNothing;
import static org.dutybearer.donor.DonorSummaries.ofThreeCases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DonorWorkbookTest {
    private static final int HEAD = 3;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    static Stream<Locale> languages() {
        return Stream.of("en", "fr", "es", "ar").map(Locale::forLanguageTag);
    }

    static Stream<DonorSummary> everySummary() {
        return Stream.concat(
                Stream.of(ofThreeCases(Locale.ENGLISH), ofNothing(Locale.FRENCH)),
                languages().map(AgreedSummaries::in));
    }

    @Test
    void theCoverSaysWhoseFiguresTheyAreAndAsOfWhen() throws IOException {
        var cover = table(ofThreeCases(Locale.ENGLISH), "Cover");

        assertThat(cover.get(0)).containsExactly("Code", "Item", "Value", "Unit", "Reason if empty");
        assertThat(cover)
                .contains(
                        List.of("ORGANISATION", "Organisation", "Example Rights Watch", "text", ""),
                        List.of("PERIOD_START", "First day of the period", "2026-01-01", "date", ""),
                        List.of("SNAPSHOT", "Figures as at", "2026-11-24", "date", ""),
                        List.of("LANGUAGE", "Language", "English (en)", "text", ""),
                        List.of("R1", "Recommendations made", "5", "recommendation", ""),
                        List.of("R6", "Share of recommendations met", "0.2", "fraction of one", ""));
    }

    @Test
    void recommendationsStandByStateAndRight() throws IOException {
        var rows = table(ofThreeCases(Locale.ENGLISH), "Recommendations");

        assertThat(rows.get(1))
                .containsExactly(
                        "ALB", "Albania", "All rights", "", "", "1", "0", "0", "1", "0", "0", "Not applicable");
        assertThat(rows.get(2)).startsWith("ALB", "Albania", "No right named").endsWith("Not collected");
        assertThat(rows.get(4))
                .startsWith("KGZ", "Kyrgyzstan", "One right")
                .contains("CAT 3(1)", ProvisionRef.parse("CAT 3(1)").inWords(Locale.ENGLISH))
                .endsWith("2", "0", "1", "0", "1", "0", "");
    }

    @Test
    void outputsAreFoundByIndexNumberAndDatedByMonth() throws IOException {
        var rows = table(ofThreeCases(Locale.ENGLISH), "Outputs");

        assertThat(rows)
                .containsExactly(
                        List.of("Index number", "Year", "Month", "In the period", "Reason if empty"),
                        List.of("EUR 58/2222/2025", "2025", "12", "No", ""),
                        List.of("EUR 58/1111/2026", "2026", "3", "Yes", ""));
    }

    @Test
    void everyFigureOnTheCoverIsDefined() throws IOException {
        var summary = ofThreeCases(Locale.ENGLISH);

        assertThat(codesIn(table(summary, "Definitions"))).hasSize(9).isSubsetOf(codesIn(table(summary, "Cover")));
    }

    @Test
    void aFrenchWorkbookIsFrenchThroughout() throws IOException {
        var summary = ofThreeCases(Locale.FRENCH);

        assertThat(sheetNames(summary)).containsExactly("Couverture", "Recommandations", "Réalisations", "Définitions");
        assertThat(table(summary, "Couverture")).contains(List.of("LANGUAGE", "Langue", "français (fr)", "texte", ""));
        assertThat(table(summary, "Recommandations").get(3)).startsWith("KGZ", "Kirghizistan", "Tous les droits");
    }

    @Test
    void anEmptySummaryShowsZerosWhereItCountedAndReasonsWhereItCouldNot() throws IOException {
        var summary = ofNothing(Locale.ENGLISH);

        assertThat(table(summary, "Cover"))
                .contains(
                        List.of("R1", "Recommendations made", "0", "recommendation", ""),
                        List.of("R6", "Share of recommendations met", "", "fraction of one", "Not applicable"));
        assertThat(table(summary, "Outputs").get(1)).containsExactly("", "", "", "", "None on record");
    }

    @ParameterizedTest
    @MethodSource("everySummary")
    void everySheetIsOneFilteredTableUnderATitleAndASentence(DonorSummary summary) throws IOException {
        try (var workbook = open(summary)) {
            assertThat(workbook.getNumberOfSheets())
                    .isEqualTo(summary.agreement().isPresent() ? 12 : 4);
            for (var each : workbook) {
                if (each.getSheetName().equals(HxlSheet.NAME)) continue;
                var sheet = workbook.getSheet(each.getSheetName());
                var table = sheet.getTables().get(0);
                var columns = table.getColumnCount();
                var heads = IntStream.range(0, columns)
                        .mapToObj(at -> sheet.getRow(HEAD).getCell(at).getStringCellValue())
                        .toList();

                assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
                assertThat(sheet.getTables()).hasSize(1);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).endsWith(".");
                assertThat((Object) sheet.getRow(2)).isNull();
                assertThat(table.getStartCellReference().formatAsString()).isEqualTo("A4");
                assertThat(table.getEndRowIndex())
                        .isEqualTo(sheet.getLastRowNum())
                        .isGreaterThan(HEAD);
                assertThat(sheet.getRow(HEAD).getLastCellNum()).isEqualTo((short) columns);
                assertThat(table.getCTTable().getAutoFilter().getRef())
                        .isEqualTo(table.getCTTable().getRef());
                assertThat(table.getColumns())
                        .extracting(column -> column.getName())
                        .containsExactlyElementsOf(heads);
                assertThat(heads).doesNotHaveDuplicates().doesNotContain("");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) (HEAD + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everySummary")
    void nothingIsHiddenMergedCommentedOrLinked(DonorSummary summary) throws IOException {
        var bytes = write(summary);

        assertThat(partsOf(bytes).keySet())
                .allMatch(
                        name -> name.matches("\\[Content_Types\\].xml|_rels/.rels|docProps/(app|core).xml|xl/_rels/.*|"
                                + "xl/(workbook|styles|sharedStrings).xml|xl/worksheets/(_rels/)?sheet[0-9]+.xml(.rels)?|"
                                + "xl/tables/table[0-9]+.xml|xl/drawings/(_rels/)?drawing1.xml(.rels)?|"
                                + "xl/charts/chart[12].xml"));
        assertThat(String.join("\n", partsOf(bytes).values()))
                .doesNotContain("hidden=", "mergeCell", "<f>", "<f ", "TargetMode", "hyperlink");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var at = 0; at < workbook.getNumberOfSheets(); at++)
                assertThat(workbook.getSheetVisibility(at)).isEqualTo(SheetVisibility.VISIBLE);
        }
    }

    @ParameterizedTest
    @MethodSource("everySummary")
    void everySheetPrintsWithItsHeadAndThePageNumberOnEveryPage(DonorSummary summary) throws IOException {
        try (var workbook = open(summary)) {
            for (var sheet : workbook) {
                var hxl = sheet.getSheetName().equals(HxlSheet.NAME);
                var onOnePage = summary.agreement().isPresent() && workbook.getSheetIndex(sheet) == 0;
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo(hxl ? "1:2" : "4:4");
                assertThat(sheet.getFooter().getLeft() + sheet.getFooter().getRight())
                        .contains("&P")
                        .contains("&N");
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (onOnePage ? 1 : 0));
            }
        }
    }

    @Test
    void datesAreDatesSharesAreFractionsAndCountsAreNumbers() throws IOException {
        try (var workbook = open(ofThreeCases(Locale.ENGLISH))) {
            var cover = workbook.getSheet("Cover");
            var day = cover.getRow(HEAD + 2).getCell(2);
            var count = cover.getRow(HEAD + 6).getCell(2);
            var share = cover.getRow(HEAD + 12).getCell(2);

            assertThat(day.getLocalDateTimeCellValue()).hasToString("2026-01-01T00:00");
            assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(count.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(share.getNumericCellValue()).isEqualTo(0.2);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"})
    void textThatLooksLikeAFormulaStaysText(String organisation) throws IOException {
        try (var workbook = open(ofThreeCases(organisation, Locale.ENGLISH))) {
            var cell = workbook.getSheet("Cover").getRow(HEAD + 1).getCell(2);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(organisation);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void thePropertiesNameTheOrganisationAndNoPerson() throws IOException {
        try (var workbook = open(ofThreeCases("Rights & Friends", Locale.FRENCH))) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("Résumé pour bailleurs de fonds, du 2026-01-01 au 2026-12-31");
            assertThat(core.getCreator()).isEqualTo("Rights & Friends");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("fr");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
            assertThat(core.getModified()).isEqualTo(core.getCreated());
            assertThat(workbook.getProperties().getExtendedProperties().getCompany())
                    .isEqualTo("Rights & Friends");
        }
    }

    @Test
    void theSameSummaryGivesTheSameBytesInEveryTimeZone() throws IOException {
        var here = TimeZone.getDefault();
        var first = write(AgreedSummaries.in(Locale.ENGLISH));
        try {
            for (var zone : List.of("Pacific/Kiritimati", "Asia/Almaty", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));

                assertThat(write(AgreedSummaries.in(Locale.ENGLISH))).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(here);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
        }
    }

    @Test
    void everyTextIsReadableAgainstItsGround() throws IOException {
        try (var workbook = open(AgreedSummaries.in(Locale.ENGLISH))) {
            for (var sheet : workbook)
                for (var row : sheet)
                    for (var cell : row) assertThat(contrast((XSSFCell) cell)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void theLastLookTakesAWholeReportAndNoWorkbookOfAnythingElse() throws IOException {
        var other = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Numbers");
            workbook.write(other);
        }

        assertThatCode(() -> Legibility.requireWorkbook(write(AgreedSummaries.in(Locale.ENGLISH))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Legibility.requireWorkbook(other.toByteArray()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sheet 1");
        assertThatThrownBy(() -> Legibility.requireWorkbook("no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStreamStaysOpenForWhoeverOwnsIt() throws IOException {
        var out = new OutputStream() {
            private boolean closed;

            @Override
            public void write(int one) {}

            @Override
            public void close() {
                closed = true;
            }
        };

        DonorWorkbook.write(ofThreeCases(Locale.ENGLISH), out);

        assertThat(out.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWord(Locale language) {
        var english = ResourceBundle.getBundle("org.dutybearer.reporting.Workbook", Locale.ENGLISH);
        var other = ResourceBundle.getBundle("org.dutybearer.reporting.Workbook", language);

        assertThat(other.getLocale()).isEqualTo(language);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        for (var key : english.keySet())
            assertThat(placesIn(other.getString(key))).as(key).isEqualTo(placesIn(english.getString(key)));
    }

    /** What is filled in, such as {@code {0}}. */
    private static Set<String> placesIn(String pattern) {
        return Pattern.compile("\\{\\d}|&[PN]")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static byte[] write(DonorSummary summary) throws IOException {
        var out = new ByteArrayOutputStream();
        DonorWorkbook.write(summary, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(DonorSummary summary) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(summary)));
    }

    private static List<String> sheetNames(DonorSummary summary) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(write(summary)))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    /** The rows of the sheet's table with the row of heads first. */
    private static List<List<String>> table(DonorSummary summary, String name) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(write(summary)), WITH_FORMATS)) {
            return workbook.findSheet(name).orElseThrow().read().stream()
                    .filter(row -> row.getRowNum() > HEAD)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(DonorWorkbookTest::text)
                            .toList())
                    .toList();
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == org.dhatim.fastexcel.reader.CellType.EMPTY) return "";
        if (cell.getType() == org.dhatim.fastexcel.reader.CellType.STRING) return cell.asString();
        return "yyyy-mm-dd".equals(cell.getDataFormatString())
                ? cell.asDate().toLocalDate().toString()
                : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static List<String> codesIn(List<List<String>> rows) {
        return rows.subList(1, rows.size()).stream().map(row -> row.get(0)).toList();
    }

    private static Map<String, String> partsOf(byte[] bytes) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    /** As WCAG 2 defines it, from 1 to 21. */
    private static double contrast(XSSFCell cell) {
        var ground = cell.getCellStyle().getFillForegroundColorColor();
        var text = luminance(cell.getCellStyle().getFont().getXSSFColor());
        var under = ground == null ? 1 : luminance(ground);
        return (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
    }

    private static double luminance(XSSFColor colour) {
        var rgb = colour.getRGB();
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        var share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
