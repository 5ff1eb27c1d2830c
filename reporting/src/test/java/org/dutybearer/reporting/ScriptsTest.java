package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Every letter of Kazakh and Uyghur that their neighbours lack, and Han that only names have, the last beyond 16 bits. */
    @ParameterizedTest
    @CsvSource({
        "Әлімжан Ғаниұлы Қайыңөзек Һәм Үңгір Іңкәр, kk, NotoSans",
        "ئۇيغۇر ئەركىن ژۇرناۋى ڭگې چۆپ ھۈ, ug, NotoNaskhArabic",
        "龘喆堃玥䶮㐂𬱖𫖯, zh, NotoSansSC"
    })
    void rareLettersOfANameAreEmbeddedAndFoundAgain(String name, String language, String font) {
        var reading = Reading.of(Briefings.ofTwoPeople().named(name, "Invented Name", language));

        assertThat(reading.spoken()).contains(name);
        assertThat(reading.text().replace(" ", "")).contains(name.replace(" ", ""));
        assertThat(reading.fonts())
                .anyMatch(
                        embedded -> embedded.isEmbedded() && embedded.getName().contains("+" + font));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uF8D0", "\uD842\uDFB7", "\uA000"})
    void aLetterThatNoFontHasRefusesTheDocumentBeforeItIsSetAndSaysWhereAndWhich(String letter) {
        String code = String.format(Locale.ROOT, "U+%04X", letter.codePointAt(0));

        for (var refused : Map.of(
                        "people", Briefings.ofTwoPeople().named("Orlan " + letter, null, "en"),
                        "calls", Briefings.ofTwoPeople().calling("Release " + letter + " now."))
                .entrySet())
            assertThatThrownBy(() -> new Manuscript(refused.getValue().briefing(), Labels.in(Locale.ENGLISH), false))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(Reason.GLYPH_MISSING);
                        assertThat(refusal.details()).containsExactly(refused.getKey(), code);
                    });
    }
}
