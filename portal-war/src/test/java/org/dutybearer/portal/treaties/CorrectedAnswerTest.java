package org.dutybearer.portal.treaties;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Question.Order;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

class CorrectedAnswerTest {
    private static final Question MARCH_2024 =
            new Question(CountryCode.parse("KAZ"), LocalDate.of(2024, 3, 1), Subject.ALL, Order.STATUS, false, 1);

    @Test
    void theLineTheActAndTheCautionAboveSayThatTheyRestOnAnOwnCorrection() {
        var standing = desk("ICCPR-OP2|KAZ|accession|||2022-03-24||2022|an invented letter|2024-02-01|")
                .answer(MARCH_2024, ENGLISH);

        assertThat(line(standing, "ICCPR-OP2").notes())
                .contains("Own correction (source: an invented letter, 2024-02-01)");
        assertThat(line(standing, "ICCPR-OP2").known()).startsWith("The organisation’s own correction");
        assertThat(standing.acts())
                .filteredOn(act -> act.act().treaty().equals("ICCPR-OP2"))
                .singleElement()
                .extracting(ActLine::effect)
                .asString()
                .endsWith("own correction (source: an invented letter, 2024-02-01)");
        assertThat(standing.coverage()).last().asString().contains("an invented letter, 2024-02-01");
        assertThat(standing.all())
                .filteredOn(line -> !line.code().equals("ICCPR-OP2"))
                .flatExtracting(TreatyLine::notes)
                .noneMatch(note -> note.toString().contains("correction"));
    }

    @Test
    void whatBindsThroughACorrectedProtocolIsMarkedAtTheConventionToo() {
        var desk = desk(
                "REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|",
                "REFUGEE-P|KAZ|accession|||1999-01-16||1999-01-15|another letter|2024-03-01|");

        assertThat(line(desk.answer(MARCH_2024, FRENCH), "REFUGEE").notes())
                .last()
                .asString()
                .contains("an invented letter, 2024-02-01", "another letter, 2024-03-01");
    }

    @Test
    void aDeclarationAndAReservationOfOurOwnAreMarkedWhereTheyAreTold() {
        var standing = desk(
                        "CAT|KAZ|complaints-acceptance|CAT art 22||||2008-02-21|an invented letter|2024-02-01|",
                        "CRC|KAZ|limited||CRC 7|1994-08-12|||another letter|2024-03-01|")
                .answer(MARCH_2024, ENGLISH);

        assertThat(line(standing, "CAT").notes())
                .contains(
                        "Own correction (source: an invented letter, 2024-02-01)",
                        "Complaints by individuals: not open");
        assertThat(line(standing, "CRC").notes()).contains("Own correction (source: another letter, 2024-03-01)");
    }

    @Test
    void complaintsThatAProtocolOpensAreMarkedAtEveryTreatyWhereTheyAreTold() throws Exception {
        var desk = desk("ICCPR-OP1|KAZ|ratification|||||2009-06-30|an invented letter|2024-02-01|");
        var standing = desk.answer(MARCH_2024, ENGLISH);
        var content = new ByteArrayOutputStream();
        desk.workbook(MARCH_2024, ENGLISH).write(content);

        assertThat(line(standing, "ICCPR").notes())
                .contains(
                        "Complaints by individuals: not open",
                        "Own correction (source: an invented letter, 2024-02-01)");
        assertThat(line(standing, "ICCPR").own()).isTrue();
        assertThat(line(standing, "ICCPR-OP1").own()).isTrue();
        assertThat(standing.all())
                .filteredOn(TreatyLine::own)
                .extracting(TreatyLine::code)
                .containsExactlyInAnyOrder("ICCPR", "ICCPR-OP1", "ICCPR-OP2");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content.toByteArray()))) {
            assertThat(new XSSFExcelExtractor(workbook).getText())
                    .containsSubsequence(
                            "Complaints by individuals: not open; Own correction (source: an invented letter, 2024-02-01)");
        }
    }

    @Test
    void aDeclarationIsMarkedAtItsTreatyAlone() {
        var standing = desk("CAT|KAZ|complaints-acceptance|CAT art 22||||2008-02-21|an invented letter|2024-02-01|")
                .answer(MARCH_2024, ENGLISH);

        assertThat(standing.all())
                .filteredOn(TreatyLine::own)
                .extracting(TreatyLine::code)
                .containsExactly("CAT");
    }

    @Test
    void theWorkbookTellsOwnSourcesApart() throws Exception {
        var content = new ByteArrayOutputStream();

        desk(
                        "ICCPR-OP2|KAZ|accession|||2022-03-24||2022|an invented letter|2024-02-01|",
                        "CMW|KAZ|accession|||2021-01-01|||another letter|2024-03-01|")
                .workbook(MARCH_2024, ENGLISH)
                .write(content);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content.toByteArray()))) {
            assertThat(new XSSFExcelExtractor(workbook).getText())
                    .contains("OWN_CORRECTION", "OWN\t", "OWN-2\t", "an invented letter", "another letter")
                    .contains("Own correction (source: another letter, 2024-03-01)");
        }
    }

    @Test
    void whoIsNotOfTheCaseTeamIsToldTheDateOfASourceAndNeverTheSource() throws Exception {
        var desk = desk(register(
                        "ICCPR-OP2|KAZ|accession|||2022-03-24||2022|an invented letter|2024-02-01|an invented note",
                        "CMW|KAZ|accession|||2021-01-01|||another invented letter|2024-03-01|",
                        "CRC|KAZ|limited||CRC 7|1994-08-12|||a third invented letter|2024-04-01|an invented summary",
                        "CAT|KAZ|complaints-acceptance|CAT art 22||||2008-02-21|a fourth invented letter|2024-05|")
                .withoutOwnSources());
        for (var language : List.of(ENGLISH, FRENCH)) {
            var held = language.equals(ENGLISH)
                    ? "information held by the organisation"
                    : "information que l’organisation détient";
            var standing = desk.answer(MARCH_2024, language);
            var content = new ByteArrayOutputStream();
            desk.workbook(MARCH_2024, language).write(content);

            assertThat(line(standing, "ICCPR-OP2").notes().toString()).contains(held + ", 2024-02-01");
            assertThat(line(standing, "CRC").notes().toString()).contains(held + ", 2024-04-01");
            assertThat(line(standing, "CAT").notes().toString()).contains(held + ", 2024-05");
            assertThat(standing.coverage().toString() + standing.all() + standing.acts())
                    .contains(held + ", 2024-03-01")
                    .doesNotContain("invented");
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content.toByteArray()))) {
                assertThat(new XSSFExcelExtractor(workbook).getText())
                        .contains("OWN_CORRECTION", held)
                        .doesNotContain("invented");
            }
        }
    }

    private static TreatyRegister register(String... corrections) {
        return TreatyRegister.shipped()
                .with(Corrections.of(Stream.of(corrections)
                        .map(cells -> Correction.of(List.of(cells.split("\\|", -1))))
                        .toList()));
    }

    private static TreatyDesk desk(String... corrections) {
        return desk(register(corrections));
    }

    private static TreatyDesk desk(TreatyRegister register) {
        return new TreatyDesk() {
            @Override
            public TreatyRegister register() {
                return register;
            }
        };
    }

    private static TreatyLine line(Standing standing, String code) {
        return standing.all().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
