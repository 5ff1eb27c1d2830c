package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class TreatyWorkbookTest {
    /** The reader leaves out the empty row above it. */
    private static final int HEAD = 2;

    private static final LocalDate DAY = LocalDate.of(2019, 12, 6);

    @Test
    void everyRowAndItsSourceStandInATable() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(ofTwo(Locale.ENGLISH))))) {
            assertThat(workbook.getSheetAt(0).getTables()).singleElement().satisfies(table -> {
                assertThat(table.getName()).isEqualTo("Treaties");
                assertThat(table.getRowCount()).isEqualTo(3);
            });
            assertThat(workbook.getSheetAt(1).getTables()).singleElement().returns("Sources", table -> table.getName());
            assertThat(workbook.getSheetAt(2).getTables())
                    .singleElement()
                    .returns("Cautions", table -> table.getName());
        }
    }

    @Test
    void aDayIsADayAndWhatIsNotThereIsEmpty() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(ofTwo(Locale.ENGLISH))))) {
            var rows = workbook.getFirstSheet().read();

            assertThat(rows.get(HEAD + 1).getCellAsDate(7).orElseThrow().toLocalDate())
                    .isEqualTo("1998-09-25");
            assertThat(rows.get(HEAD + 2).getCellAsDate(7)).isEmpty();
            assertThat(words(rows.get(HEAD + 2)))
                    .startsWith("KAZ", "Example State", "CMW", "Example Convention", "NOT_PARTY");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(ofTwo(Locale.ENGLISH))))) {
            assertThat(words(workbook.getFirstSheet().read().get(HEAD + 2))).contains("=1+1");
        }
    }

    @Test
    void aFrenchWorkbookHasFrenchHeads() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(ofTwo(Locale.FRENCH))))) {
            assertThat(words(workbook.getFirstSheet().read().get(HEAD))).contains("Traité", "Lié depuis");
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Traités", "Sources", "Jusqu’où vont nos données");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertThat(bytes(ofTwo(Locale.ENGLISH))).isEqualTo(bytes(ofTwo(Locale.ENGLISH)));
    }

    @Test
    void aWorkbookOfNothingSaysSo() throws IOException {
        var nothing = new TreatyWorkbook("Nothing", DAY, List.of(), List.of(), List.of(), Locale.ENGLISH);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(nothing)))) {
            assertThat(words(workbook.getFirstSheet().read().get(HEAD + 1))).contains("None on record");
        }
    }

    private static TreatyWorkbook ofTwo(Locale language) {
        return new TreatyWorkbook(
                "Example State on 6 December 2019",
                DAY,
                List.of(
                        new TreatyWorkbook.Row(
                                "KAZ",
                                "Example State",
                                "CAT",
                                "Convention against Torture",
                                "STATE_PARTY",
                                "State party",
                                "Complaints open",
                                LocalDate.of(1998, 9, 25),
                                null,
                                "30 days after deposit",
                                "Acceded",
                                "",
                                "TWO_DATASETS",
                                "Two data sets agree, 2015",
                                "TABLES",
                                "2015-03-14",
                                ""),
                        new TreatyWorkbook.Row(
                                "KAZ",
                                "Example State",
                                "CMW",
                                "Example Convention",
                                "NOT_PARTY",
                                "No action found",
                                "",
                                null,
                                null,
                                "",
                                "=1+1",
                                "",
                                "DERIVED",
                                "We hold 57 of 60 parties",
                                null,
                                null,
                                "Look it up.")),
                List.of(new TreatyWorkbook.Source("TABLES", "The depositary's tables")),
                List.of("Absence is not proof."),
                language);
    }

    private static List<String> words(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static byte[] bytes(TreatyWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
