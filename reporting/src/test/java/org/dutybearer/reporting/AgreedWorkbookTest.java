package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.donor.DonorSummary;
import org.junit.jupiter.api.Test;

/** The workbook of a report under an agreement, sheet by sheet. */
class AgreedWorkbookTest {
    private static final DonorSummary SUMMARY = AgreedSummaries.in(Locale.ENGLISH);

    @Test
    void itHasTheSheetsThatDonorsKnowInTheirOrder() throws IOException {
        try (var workbook = open(SUMMARY)) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Cover",
                            "Indicators",
                            "Results by period",
                            "Disaggregation",
                            "Rights",
                            "Recommendations",
                            "Outputs",
                            "Data quality",
                            "Definitions",
                            "HXL",
                            "Changes since last report",
                            "About");
        }
    }

    @Test
    void anIndicatorStandsInOneRowAndSaysWhyWhatIsEmptyIs() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var rows = rows(workbook.getSheet("Indicators"));

            assertThat(rows.get(0))
                    .startsWith("Code", "Result level", "Statement", "Unit", "Better is", "Baseline", "Baseline year")
                    .endsWith("Status", "Explanation", "Source and method", "Reason if empty");
            assertThat(rows.get(1))
                    .startsWith("OC1.1", "Outcome", "People against whom ill-treatment is on record", "person", "less")
                    .contains("60", "2024", "40", "", "140", "73", "Not assessed")
                    .endsWith("Actual: Suppressed; Share of target: Suppressed");
            assertThat(rows.get(2))
                    .contains("80", "90", "112.5%", "220", "265", "Target met", "Two lawyers joined in February.")
                    .endsWith("");
            assertThat(rows.get(5)).contains("6", "0", "0.0%").endsWith("Baseline: Not collected");
        }
    }

    @Test
    void everyEmptyFigureHasItsReasonAndNoReasonStandsBesideAFigure() throws IOException {
        try (var workbook = open(SUMMARY)) {
            for (var name : List.of(
                    "Results by period", "Disaggregation", "Rights", "Data quality", "Changes since last report")) {
                var rows = rows(workbook.getSheet(name));
                var heads = rows.get(0);
                for (var row : rows.subList(1, rows.size()))
                    for (var figure :
                            List.of("Target", "Actual", "Actual to date", "Number", "Share of actual", "Was", "Is")) {
                        var at = heads.indexOf(figure);
                        if (at < 0) continue;
                        assertThat(row.get(at).isEmpty())
                                .as("%s: %s", name, row)
                                .isEqualTo((row.get(row.size() - 1) + ";").contains(figure + ": "));
                    }
            }
        }
    }

    @Test
    void everyRowOfTheSourceIsThereAndTheLastSheetTellsHowMany() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var told = new HashMap<String, String>();
            for (var row : rows(workbook.getSheet("About"))) told.put(row.get(0), row.get(2));

            assertThat(told)
                    .containsAllEntriesOf(Map.of(
                            "ROWS_Indicators",
                                    String.valueOf(SUMMARY.indicators().size()),
                            "ROWS_Results", String.valueOf(SUMMARY.results().size()),
                            "ROWS_Disaggregation",
                                    String.valueOf(SUMMARY.disaggregation().size()),
                            "ROWS_Rights", String.valueOf(SUMMARY.rights().size()),
                            "ROWS_Recommendations",
                                    String.valueOf(SUMMARY.recommendations().size()),
                            "ROWS_Changes", String.valueOf(SUMMARY.changes().size()),
                            "THRESHOLD", "5",
                            "ROUNDING_TO", "1"));
            for (var sheet : workbook)
                for (var table : ((XSSFSheet) sheet).getTables())
                    if (!table.getName().equals("About"))
                        assertThat(table.getDataRowCount())
                                .as(table.getName())
                                .isEqualTo(Integer.parseInt(told.get("ROWS_" + table.getName())));
        }
    }

    @Test
    void whatAnActIsAboutIsNotCalledAViolation() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var rows = rows(workbook.getSheet("Rights"));

            assertThat(rows.get(1))
                    .startsWith("UDHR 5")
                    .contains("ALL", "All types of act", "Verified and alleged", "41", "110");
            assertThat(rows.get(5)).contains("DETENTION", "Detention").doesNotContain("ARBITRARY_DETENTION");
        }
    }

    @Test
    void theChangesSinceTheLastReportSayWhatWasAndWhatIs() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var rows = rows(workbook.getSheet("Changes since last report"));

            assertThat(rows.get(1))
                    .containsExactly(
                            "OP3.1",
                            "Hours of training given to partners",
                            "2025-01-01",
                            "2025-06-30",
                            "As entered by hand",
                            "47",
                            "44",
                            "Correction",
                            "Three were counted twice.",
                            "");
            assertThat(rows.get(2)).contains("34", "Late entries").endsWith("Was: Suppressed");
        }
    }

    @Test
    void everyIndicatorAndMeasureIsDefined() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var defined = rows(workbook.getSheet("Definitions")).stream()
                    .map(row -> row.get(0))
                    .toList();

            for (var indicator : SUMMARY.indicators()) assertThat(defined).contains(indicator.code());
            for (var figure : SUMMARY.figures())
                assertThat(defined).contains(figure.measure().code());
        }
    }

    @Test
    void aChartSaysInWordsWhatItShowsAndDrawsNoSuppressedFigureAsZero() throws IOException {
        try (var workbook = open(SUMMARY)) {
            var drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            var told = drawing.getShapes().stream()
                    .map(shape -> ((XSSFGraphicFrame) shape)
                            .getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .toList();
            var shares = drawing.getCharts().get(0).getCTChart();

            assertThat(told)
                    .containsExactly(
                            "Bar chart. The actual figure of each indicator in the period as a share of its target: OC1.1:"
                                    + " less is better (Suppressed); OC1.2: more is better (112.5 %); OC2.1: more is"
                                    + " better (50 %); OP3.1: more is better (94.05 %); OP3.2: more is better (0 %); IM4:"
                                    + " more is better (Withheld).",
                            "Bar chart. Recommendations by status: Recommendations met 9; Recommendations partly met"
                                    + " 14; Recommendations not met 16; Recommendations without a reply on record 7.");
            assertThat(shares.getDispBlanksAs().getVal()).hasToString("gap");
            assertThat(shares.getPlotArea()
                            .getBarChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtList())
                    .extracting(point -> point.getIdx())
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void anArabicWorkbookRunsFromRightToLeftAndAFrenchOneDoesNot() throws IOException {
        try (var arabic = open(AgreedSummaries.in(Locale.forLanguageTag("ar")));
                var french = open(AgreedSummaries.in(Locale.FRENCH))) {
            for (var sheet : arabic)
                assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isTrue();
            for (var sheet : french)
                assertThat(sheet.isRightToLeft()).as(sheet.getSheetName()).isFalse();
            assertThat(names(arabic)).startsWith("الغلاف", "المؤشرات").contains("HXL");
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The rows of the table as people see them, with the row of heads first. */
    private static List<List<String>> rows(XSSFSheet sheet) {
        var shown = new DataFormatter(Locale.ENGLISH);
        var table = sheet.getTables().get(0);
        var rows = new ArrayList<List<String>>();
        for (var at = table.getStartRowIndex(); at <= table.getEndRowIndex(); at++) {
            var row = new ArrayList<String>();
            for (var column = 0; column < table.getColumnCount(); column++)
                row.add(shown.formatCellValue(sheet.getRow(at).getCell(column)));
            rows.add(row);
        }
        return rows;
    }

    private static XSSFWorkbook open(DonorSummary summary) throws IOException {
        var out = new ByteArrayOutputStream();
        DonorWorkbook.write(summary, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
