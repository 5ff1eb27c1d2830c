package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    @Test
    void aNameStandsInItsOwnScriptWithItsOtherFormUnderIt() {
        assertThat(Reading.of(Briefings.ofTwoPeople().named("Орлан Тестов", "Orlan Testov", "ru"))
                        .text())
                .contains("Орлан Тестов", "Orlan Testov");
        assertThat(Reading.of(Briefings.ofTwoPeople().named("李明華", "Li Minghua", "zh"))
                        .text())
                .contains("李明華", "Li Minghua");
    }

    @Test
    void anArabicNameIsWrittenWithTheGlyphsOfItsScript() {
        var reading = Reading.of(Briefings.ofTwoPeople().named("نور الدين", "Nur al-Din", "ar"));

        assertThat(reading.fonts()).anyMatch(font -> font.getName().endsWith("NotoNaskhArabic-Bold"));
        assertThat(reading.text()).contains("Nur al-Din");
    }

    @Test
    void everyFontIsEmbeddedAndHoldsOnlyWhatIsUsed() throws IOException {
        var reading = Reading.of(Briefings.ofTwoPeople().named("李明華", "Li Minghua", "zh"));

        assertThat(reading.fonts()).isNotEmpty().allSatisfy((PDFont font) -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
        });
        assertThat(reading.bytes().length).isLessThan(400_000);
    }
}
