package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.consent.Audience;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.reporting.BriefingPdf;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The briefing on the reference case, as a reader reads it: every fact of the document, and no word stronger. */
class ReferenceBriefingTest {
    private static String text;
    private static int pages;

    @BeforeAll
    static void print() throws IOException {
        var file = new CaseFileReader(TreatyRegister.shipped()).read(Path.of("cases", "kaz-2019-xinjiang.yaml"));
        var briefing = Disclosure.shipped().brief(file, Audience.PUBLIC, Locale.ENGLISH, LocalDate.of(2026, 11, 24));
        try (var document = Loader.loadPDF(BriefingPdf.of(briefing).bytes())) {
            pages = document.getNumberOfPages();
            text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Darhan Dilmanov, director of the border service, Committee of National Security",
                "6 December [2019]",
                "Both men will be sent back to China",
                "Kaster Musakhanuly",
                "Murager Alimuly",
                "6 October 2019",
                "Directly from China",
                "Irregular entry",
                "Asylum claimed in Kazakhstan",
                "Pending; date of claim not known",
                "Pre-trial, East Kazakhstan Region",
                "start not known",
                "Illegally crossing the border",
                "Held in a camp in Xinjiang",
                "Tells of detention and beating",
                "about 1,000,000 people detained, an estimate",
                "detention, surveillance, torture and forced indoctrination",
                "Uighurs, Kazakhs and other predominantly Muslim groups",
                "Until October 2018",
                "There are no such camps",
                "From October 2018",
                "Vocational training, free and voluntary",
                "The two positions contradict each other",
                "ASA 17/9113/2018",
                "EUR 57/1572/2019",
                "Convention relating to the Status of Refugees",
                "Refugee Convention, article 33(1)",
                "Convention against Torture, article 3(1)",
                "Refugee Convention, article 31(1)",
                "No exception",
                "Release both men",
                "End the prosecution",
                "Open the asylum procedure",
                "proper legal help",
            })
    void everyFactOfTheDocumentCanBeReadInIt(String fact) {
        assertThat(text).contains(fact);
    }

    @Test
    void theMenAreNowhereCalledRefugees() {
        assertThat(text.replace("Status of Refugees", "")).doesNotContainIgnoringCase("refugees");
    }

    @Test
    void theThreatenedReturnIsAtRiskAndNeverABreach() {
        int kazakhstan = text.indexOf("Refugee Convention, article 33(1)");
        int china = text.indexOf("Convention against Torture, article 16(1)");

        assertThat(text.substring(kazakhstan, china))
                .contains("Step 3 of 7: at risk")
                .contains("would violate article 33(1) if carried out")
                .doesNotContainIgnoringCase("breach");
    }

    @Test
    void whatIsContraryToAStandardIsNotCalledABreach() {
        assertThat(text).contains("Declaration of Human Rights 9: step 4, alleged, contrary to a standard");
    }

    @Test
    void itIsTwoToFourPagesLong() {
        assertThat(pages).isBetween(2, 4);
    }
}
