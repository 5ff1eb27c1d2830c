package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdiomTest {
    private static final LocalDate DECEMBER_6 = LocalDate.of(2019, 12, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|6_December_2019|6_December_[2019]|December_2019|Dec|2019|1,234,567",
                "fr|6_décembre_2019|6_décembre_[2019]|décembre_2019|déc.|2019|1_234_567",
                "es|6_de_diciembre_de_2019|6_de_diciembre_de_[2019]|diciembre_de_2019|dic|2019|1.234.567",
                "ar|6_ديسمبر_2019|6_ديسمبر_[2019]|ديسمبر_2019|ديسمبر|2019|1,234,567",
                "ru|6_декабря_2019_г.|6_декабря_[2019]_г.|декабрь_2019_г.|дек.|2019|1_234_567",
                "zh|2019年12月6日|[2019]年12月6日|2019年12月|12月|2019年|1,234,567",
                "kk|2019_ж._6_желтоқсан|[2019]_ж._6_желтоқсан|2019_ж._желтоқсан|жел.|2019|1_234_567",
            })
    void aDayAMonthAndANumberAreWrittenAsTheLanguageWritesThemAndNeverBreak(
            String language, String day, String inferred, String month, String short_, String year, String number) {
        var idiom = Idiom.of(Locale.forLanguageTag(language));

        assertThat(idiom.day(DECEMBER_6)).isEqualTo(unbroken(day));
        assertThat(idiom.day(DECEMBER_6, "[", "]")).isEqualTo(unbroken(inferred));
        assertThat(idiom.month(YearMonth.from(DECEMBER_6))).isEqualTo(unbroken(month));
        assertThat(idiom.shortMonth(Month.DECEMBER)).isEqualTo(short_);
        assertThat(idiom.year(2019)).isEqualTo(year);
        assertThat(idiom.number(1_234_567)).isEqualTo(unbroken(number));
    }

    @Test
    void frenchCountsTheFirstOfAMonth() {
        var first = LocalDate.of(2019, 12, 1);

        assertThat(Idiom.of(Locale.FRENCH).day(first)).isEqualTo(unbroken("1er_décembre_2019"));
        assertThat(Idiom.of(Locale.ENGLISH).day(first)).isEqualTo(unbroken("1_December_2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,English,English",
        "fr,anglais,Français",
        "es,inglés,Español",
        "ar,الإنجليزية,العربية",
        "ru,английский,Русский",
        "zh,英语,中文",
        "kk,ағылшын тілі,Қазақ тілі",
    })
    void aLanguageNamesOthersAndItself(String language, String english, String itself) {
        var idiom = Idiom.of(Locale.forLanguageTag(language));

        assertThat(idiom.language(Locale.ENGLISH)).isEqualTo(english);
        assertThat(idiom.itself()).isEqualTo(itself);
    }

    @Test
    void theLanguageAndRegionOfTheMachineChangeNothing() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Idiom.of(Locale.forLanguageTag("ar-SA")).day(DECEMBER_6)).isEqualTo(unbroken("6_ديسمبر_2019"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men asked for asylum.|5",
                "Le 6 octobre 2019, ils sont entrés.|7",
                "''|0",
                "两名男子于2019年10月入境并申请庇护。|12",
            })
    void wordsAreCountedWithSpacesAndWithout(String text, int words) {
        assertThat(Idiom.words(text)).isEqualTo(words);
    }

    private static String unbroken(String text) {
        return text.replace('_', '\u00a0');
    }
}
