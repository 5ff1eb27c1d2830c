package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.interchange.AgreementReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerFiguresTest {
    private static final Clock JULY_1 = Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Path AGREEMENT = Path.of("agreements", "nordic-fund-2025.yaml");
    private static final ReportingPeriod HALF_YEAR = ReportingPeriod.parse("2026-01-01/2026-06-30");
    private static final int CODE = 1;
    private static final int FIGURE = 6;
    private static final int WHY = 7;
    private static final int SOURCE = 8;

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aBlankFormAsksForWhatNoRuleCounts() throws IOException {
        assertThat(run()).as(said.toString()).isZero();

        assertThat(said.toString().strip()).isEqualTo(form().toString());
        try (var workbook = WorkbookFactory.create(form().toFile(), null, true)) {
            var figures = workbook.getSheet("Figures");
            assertThat(List.of(code(figures, 4), code(figures, 5))).containsExactly("OC2", "OP3");
            assertThat(figures.getRow(6)).isNull();
        }
    }

    @Test
    void whatAPartnerGaveIsPrintedAsTheAgreementHoldsIt() throws IOException {
        var filled = filled(figures -> {});

        assertThat(read(filled)).as(said.toString()).isZero();

        var lines = said.toString().lines().toList();
        assertThat(lines).hasSize(2);
        var written = Files.readString(AGREEMENT)
                .replace(
                        "    entered:\n      - {period: 2025-01-01/2025-06-30, reason",
                        entered(lines.get(0)) + ", reason")
                .replace(
                        "    entered:\n      - {period: 2025-01-01/2025-06-30, value",
                        entered(lines.get(1)) + ", value");
        var agreement = new AgreementReader().read(Files.writeString(folder.resolve("entered.yaml"), written));
        var share = agreement.indicator("OC2").orElseThrow().entered(HALF_YEAR).orElseThrow();
        assertThat(share.value()).isEqualTo(Reported.of(new BigDecimal("0.7")));
        assertThat(share.source().in(Locale.ENGLISH)).contains("The \"spring\" survey: 40 answers");
        assertThat(agreement
                        .indicator("OP3")
                        .orElseThrow()
                        .entered(HALF_YEAR)
                        .orElseThrow()
                        .value())
                .isEqualTo(Reported.empty(WhyEmpty.NOT_COLLECTED));
    }

    @Test
    void ofAFormWithAFaultNothingIsTakenAndThePartnerIsToldWhichCell() throws IOException {
        var filled = filled(figures -> figures.getRow(4).getCell(FIGURE).setCellValue("many"));

        assertThat(read(filled)).isEqualTo(2);

        var errors = folder.resolve("nordic-fund-2025_partner-form-errors_2026-01-01--2026-06-30_en.xlsx");
        assertThat(said.toString())
                .contains(errors.toString(), "nothing of it was taken")
                .doesNotContain("OC2", "OP3", "many");
        try (var workbook = WorkbookFactory.create(errors.toFile(), null, true)) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("G5");
        }
    }

    @Test
    void aFormThatIsNotThereIsRefusedWithTheRemedy() {
        assertThat(read(folder.resolve("lost.xlsx"))).isEqualTo(2);

        assertThat(said.toString()).contains("lost.xlsx cannot be read", "--read");
    }

    @Test
    void whereARuleCountsEverythingNobodyIsAsked() {
        var arguments = List.of(
                "partner-form",
                "agreements/lake-trust-2025.yaml",
                "--period",
                "2025-01-01/2025-12-31",
                "--out",
                folder.toString());

        assertThat(execute(arguments)).isEqualTo(2);

        assertThat(said.toString()).contains("nothing to ask a partner for");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLanguageWithoutAFormIsRefused() {
        assertThat(run("--language", "ru")).isEqualTo(2);

        assertThat(said.toString()).contains("no documents are written in the language ru");
        assertThat(folder).isEmptyDirectory();
    }

    private static String entered(String line) {
        return "    entered:\n      - " + line.substring(line.indexOf('{'))
                + "\n      - {period: 2025-01-01/2025-06-30";
    }

    /** As a partner fills it in, then the change. */
    private Path filled(Consumer<Sheet> change) throws IOException {
        run();
        said.getBuffer().setLength(0);
        var filled = folder.resolve("filled.xlsx");
        try (var form = Files.newInputStream(form());
                var workbook = WorkbookFactory.create(form);
                var out = Files.newOutputStream(filled)) {
            var figures = workbook.getSheet("Figures");
            figures.getRow(4).getCell(FIGURE).setCellValue(0.7);
            figures.getRow(4).getCell(SOURCE).setCellValue("The \"spring\" survey: 40 answers");
            figures.getRow(5).getCell(WHY).setCellValue("Not collected");
            figures.getRow(5).getCell(SOURCE).setCellValue("No training was held");
            change.accept(figures);
            workbook.write(out);
        }
        return filled;
    }

    private Path form() {
        return folder.resolve("nordic-fund-2025_partner-form_2026-01-01--2026-06-30_en.xlsx");
    }

    private static String code(Sheet figures, int row) {
        return figures.getRow(row).getCell(CODE).getStringCellValue();
    }

    private int read(Path filled) {
        return run("--read", filled.toString());
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(List.of(
                "partner-form", AGREEMENT.toString(), "--period", HALF_YEAR.toString(), "--out", folder.toString()));
        arguments.addAll(List.of(more));
        return execute(arguments);
    }

    private int execute(List<String> arguments) {
        var terminal = new PrintWriter(said, true);
        return Launcher.commandLine(JULY_1).setOut(terminal).setErr(terminal).execute(arguments.toArray(String[]::new));
    }
}
