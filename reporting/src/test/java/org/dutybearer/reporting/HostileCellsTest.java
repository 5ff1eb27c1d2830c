package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a cell comes back as what it was, read by a library and after an office program saved it. */
class HostileCellsTest {
    static final List<String> TEXTS = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://example.org\")",
            "007",
            "1e5",
            "2026-01-01",
            "TRUE",
            "#REF!",
            "_x0041_",
            "_x000D_ and _x",
            "<a href='x'>&amp;</a>",
            "two\nlines",
            " spaces at both ends ",
            "الحماية من الإعادة القسرية",
            "\uD83D\uDD4A dove",
            "x".repeat(CellText.MOST));

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    static final List<@Nullable Object> VALUES = List.of(
            LocalDate.of(1900, 3, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(9999, 12, 31),
            Year.of(1899),
            12,
            new BigDecimal("0.1"),
            new BigDecimal("123456789.01"),
            new Share(new BigDecimal("0.1957")));

    @Test
    void aTextIsReadAsTheTextItIs() throws IOException {
        try (var workbook = open(texts(TEXTS))) {
            var sheet = workbook.getSheetAt(0);
            for (var at = 0; at < TEXTS.size(); at++) {
                var cell = sheet.getRow(TableSheet.HEAD + 1 + at).getCell(0);

                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(TEXTS.get(at));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aTextThatStartsAFormulaStaysTextEvenWhenSomebodyEditsIt(String text) throws IOException {
        try (var workbook = open(texts(List.of(text)))) {
            var cell = workbook.getSheetAt(0).getRow(TableSheet.HEAD + 1).getCell(0);

            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatNoCellCanHoldIsReplacedAndNeverCutsTheRest() {
        assertThat(CellText.of("bell\u0007 null\u0000 end")).isEqualTo("bell  null  end");
        assertThat(CellText.of("half \uD800 a pair, no character \uFFFE"))
                .isEqualTo("half \uFFFD a pair, no character \uFFFD");
        assertThat(CellText.of("line\r\nline\rline")).isEqualTo("line\nline\nline");
        assertThat(CellText.of("Release \u202Eyad eno\u202C \u2066now\u2069")).isEqualTo("Release yad eno now");
        assertThat(CellText.of("plain text, 100 %")).isEqualTo("plain text, 100 %");
    }

    @Test
    void aTextLongerThanACellIsRefusedByPlaceAndNothingIsWritten() {
        var out = new ByteArrayOutputStream();
        var summary = AgreedSummaries.with(Locale.ENGLISH)
                .explaining("secret ".repeat(6_000))
                .summary();

        assertThatThrownBy(() -> DonorWorkbook.write(summary, out))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CELL_TOO_LONG);
                    assertThat(refusal.details())
                            .containsExactly("Indicators", 6, "Explanation", 42_000, CellText.MOST);
                })
                .hasMessageNotContaining("secret");
        assertThat(out.size()).isZero();
    }

    @Test
    void daysThatSpreadsheetsDisagreeOnAreTextAndAllOthersAreDays() throws IOException {
        var days = List.of(
                LocalDate.of(1864, 8, 22),
                LocalDate.of(1900, 2, 28),
                LocalDate.of(1900, 3, 1),
                LocalDate.of(10_000, 1, 1));

        try (var workbook = open(bound(List.copyOf(days)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("1864-08-22");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("1900-02-28");
            assertThat(sheet.getRow(6).getCell(0).getLocalDateTimeCellValue()).hasToString("1900-03-01T00:00");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("+10000-01-01");
        }
    }

    @Test
    void aNumberWithMoreDigitsThanACellKeepsIsTextWithAllOfThem() throws IOException {
        try (var workbook =
                open(bound(List.of(new BigDecimal("12345678901234567890"), new BigDecimal("123456789012345"))))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("12345678901234567890");
            assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(123456789012345d);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Asia/Almaty", "America/Los_Angeles"})
    void aDayIsThatDayWhereverTheMachineStands(String zone) throws IOException {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            try (var workbook = open(bound(List.of(DAY)))) {
                assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getNumericCellValue())
                        .isEqualTo(46223);
                assertThat(workbook.getProperties()
                                .getCoreProperties()
                                .getCreated()
                                .toInstant())
                        .hasToString("2026-07-20T00:00:00Z");
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void moreRowsThanASheetHoldsAreRefusedBeforeTheFirstIsWritten() {
        assertThatThrownBy(() -> sheet("Data", Collections.nCopies(1_048_573, 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_ROWS);
                    assertThat(refusal.details()).containsExactly("Data", 1_048_573, 1_048_572);
                });
        assertThat(sheet("Data", Collections.nCopies(1_048_572, 1)).size()).isEqualTo(1_048_572);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aSheetThatGotMoreOrFewerRowsThanItsSourceSaidIsAFault(int said) {
        var two = new AbstractCollection<Integer>() {
            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 2).iterator();
            }

            @Override
            public int size() {
                return said;
            }
        };
        var imprint = new Imprint("A title", "Example Rights Watch", DAY, Locale.ENGLISH, "A footer", "&P");

        assertThatThrownBy(() -> Bindery.bind(List.of(sheet("Data", two)), imprint, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has 2 rows and not the " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "a\\b",
                "a:b",
                "a*b",
                "a?b",
                "[a]",
                "'a",
                "a'",
                "History",
                "history",
                "a\nb",
                "thirty-two characters are too many"
            })
    void aSheetIsNotCalledWhatExcelWouldRename(String name) {
        assertThatThrownBy(() -> sheet(name, List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "R1C1", "ABC1", "1st", "c", "Print_Area", "tableName"})
    void aTableIsNotCalledWhatExcelWouldTakeForACell(String name) {
        assertThatThrownBy(() ->
                        TableSheet.of(name, "Data", "", "", "", List.of(), List.of(), each -> new @Nullable Object[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static byte[] texts(List<String> texts) throws IOException {
        return bound(List.copyOf(texts));
    }

    static byte[] bound(List<?> values) throws IOException {
        var out = new ByteArrayOutputStream();
        Bindery.bind(
                List.of(sheet("Data", values)),
                new Imprint("A title", "Example Rights Watch", DAY, Locale.ENGLISH, "A footer", "&P"),
                out);
        return out.toByteArray();
    }

    private static TableSheet sheet(String name, Collection<?> values) {
        return TableSheet.of(
                "Data",
                name,
                "A title",
                "A sentence.",
                "None",
                List.of(new Column("Value", 40, Side.WORDS)),
                values,
                value -> new @Nullable Object[] {value});
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
