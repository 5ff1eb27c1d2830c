package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.donor.ReportingPeriod;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026-01-01/2026-12-31");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void aDocumentOfACaseIsNamedByReferenceReaderDayAndLanguage() {
        var ref = CaseRef.parse("KAZ-2019-001");

        assertThat(FileName.ofCase(ref, Audience.PUBLIC, DAY, Locale.ENGLISH, "pdf"))
                .hasToString("KAZ-2019-001_public_2026-11-24_en.pdf");
        assertThat(FileName.ofCase(ref, Audience.TREATY_BODY, DAY, Locale.FRENCH, "pdf"))
                .hasToString("KAZ-2019-001_treaty-body_2026-11-24_fr.pdf");
    }

    @Test
    void aDonorReportIsNamedByItsAgreementAndPeriod() {
        var name = FileName.ofDonorReport("ERW", "Fonds d’Été", "EF/2026_17", "annual", YEAR, 2, Locale.FRENCH);

        assertThat(name).hasToString("ERW_Fonds-d-Ete_EF-2026-17_annual_2026-01-01--2026-12-31_v2_fr.xlsx");
    }

    @Test
    void theFormsOfOneReportDifferInTheirLastLettersAlone() {
        var summary = AgreedSummaries.in(Locale.ENGLISH);

        assertThat(FileName.ofDonorReport("ERW", summary, "csv"))
                .hasToString("ERW_NLF_2024-017_interim_2026-01-01--2026-06-30_v1_en.csv");
        assertThat(FileName.ofDonorReport("ERW", summary, "xlsx"))
                .hasToString("ERW_NLF_2024-017_interim_2026-01-01--2026-06-30_v1_en.xlsx");
    }

    @Test
    void longPartsAreCutSoThatEveryReportHasAName() {
        var longest = "a very long name ".repeat(20);

        var name =
                FileName.ofDonorReport(longest, longest, longest, longest, YEAR, 999, Locale.forLanguageTag("zh-Hant"));

        assertThat(name.text()).hasSizeLessThanOrEqualTo(120).endsWith("_2026-01-01--2026-12-31_v999_zh-Hant.xlsx");
    }

    @Test
    void aPartThatLeavesNothingInAsciiIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> FileName.ofDonorReport("ERW", "Фонд", "17", "annual", YEAR, 1, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Фонд");
    }

    @Test
    void twoAgreementsWhoseNumbersBeginAlikeGiveTwoNames() {
        var names = Stream.of("HR/2025/EASTERN-REGION/0041", "HR/2025/EASTERN-REGION/0042")
                .map(number -> FileName.ofDonorReport("ERW", "NLF", number, "interim", YEAR, 1, Locale.ENGLISH)
                        .text())
                .toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("ERW_NLF_HR-2025-EASTERN-REG"));
    }

    @Test
    void aNameCannotLeaveItsFolder() {
        for (var text : new String[] {"../x.pdf", "a/b.pdf", "a\\b.pdf", ".hidden", "", "a b.pdf", "é.pdf", "x\n"})
            assertThatThrownBy(() -> new FileName(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
