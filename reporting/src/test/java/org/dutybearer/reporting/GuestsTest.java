package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR 57/1572/2019, 12 ديسمبر 2019 | EUR 57/1572/2019",
                "اتفاقية 189 UNTS 137 نافذة | 189 UNTS 137",
                "المستشار T. Example, legal adviser | T. Example, legal adviser",
                "Орлан Тестов. Орлан Тестов: كذا | Орлан Тестов/Орлан Тестов",
                "المادة 31(2) وكذلك ICCPR 9(1) | 31(2)/ICCPR 9(1)",
                "في Osh Region 9 مارس 2024 | Osh Region",
                "في 12 مارس 2024 | ''"
            })
    void aNameAnIndexNumberAndAProvisionKeepTheirOwnDirectionInArabic(String text, String words) {
        assertThat(Guests.in(text).stream()
                        .map(each -> text.substring(each.start(), each.limit()))
                        .reduce((first, second) -> first + "/" + second)
                        .orElse(""))
                .isEqualTo(words);
    }

    @Test
    void theHeadOfAPageIsItsReferenceAndThenItsTitleWhateverTheTitleIsWrittenIn() {
        String head = "ISL-2021-004\u2002A journalist, held; accounts of…";

        assertThat(Guests.in(head)).containsExactly(new Guests.Words(0, 12), new Guests.Words(13, head.length()));
    }

    /** Three paragraphs of the same letters: one of the typeface, one with a sign it lacks, one in letters it lacks. */
    @Test
    void allThatIsNotArabicHasOneSizeInAnArabicText() throws IOException {
        var reading = Reading.of(Briefings.ofTwoPeople()
                .in(Locale.forLanguageTag("ar"))
                .calling("Release quickly. Release quickly¹ and Освободите now."));

        assertThat(sizes(reading, "Release quickly")).hasSizeGreaterThan(20).containsOnly(10 * 0.85f);
    }

    private static List<Float> sizes(Reading reading, String words) throws IOException {
        var sizes = new ArrayList<Float>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(words))
                    for (TextPosition letter : letters)
                        if (letter.getUnicode().codePoints().allMatch(Character::isLetter))
                            sizes.add(letter.getFontSize());
            }
        }.getText(reading.document());
        return sizes;
    }
}
