package org.dutybearer.core;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.core.CountryCode.Form.BARE;
import static org.dutybearer.core.CountryCode.Form.IN;
import static org.dutybearer.core.CountryCode.Form.OF;
import static org.dutybearer.core.CountryCode.Form.WITH_ARTICLE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.CountryCode.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
    @Test
    void everyIsoCodeAndTheFourOtherPartiesAreKnown() {
        var expected = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        expected.addAll(List.of("EUE", "DDR", "CSK", "YUG"));

        assertThat(CountryCode.all()).extracting(CountryCode::toString).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyCodeIsReadBackFromItsText() {
        assertThat(CountryCode.all())
                .allSatisfy(
                        code -> assertThat(CountryCode.parse(code.toString())).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KZ", "kaz", "KAZ ", "XXX", "Kazakhstan"})
    void anythingElseIsRefusedWithTheRuleAndTheText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.parse(text))
                .withMessageContaining("ISO 3166-1 alpha-3")
                .withMessageEndingWith("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KAZ|Kazakhstan|le Kazakhstan|du Kazakhstan|au Kazakhstan",
                "CHN|Chine|la Chine|de la Chine|en Chine",
                "EGY|Égypte|l’Égypte|de l’Égypte|en Égypte",
                "USA|États-Unis|les États-Unis|des États-Unis|aux États-Unis",
                "CUB|Cuba|Cuba|de Cuba|à Cuba",
                "IRN|Iran|l’Iran|de l’Iran|en Iran",
                "OMN|Oman|Oman|d’Oman|à Oman",
                "HTI|Haïti|Haïti|d’Haïti|en Haïti",
                "HND|Honduras|le Honduras|du Honduras|au Honduras",
                "DMA|Dominique|la Dominique|de la Dominique|à la Dominique",
                "EUE|Union européenne|l’Union européenne|de l’Union européenne|dans l’Union européenne",
                "VAT|Saint-Siège|le Saint-Siège|du Saint-Siège|au Saint-Siège",
            })
    void frenchPutsTheArticleAndThePrepositionThatTheNameAsksFor(
            String code, String bare, String subject, String of, String in) {
        var country = CountryCode.parse(code);

        assertThat(country.name(FRENCH)).isEqualTo(bare);
        assertThat(country.name(BARE, FRENCH)).isEqualTo(bare);
        assertThat(country.name(WITH_ARTICLE, FRENCH)).isEqualTo(subject);
        assertThat(country.name(OF, FRENCH)).isEqualTo(of);
        assertThat(country.name(IN, FRENCH)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,Kazakhstan,Kazakhstan",
        "NLD,Netherlands,the Netherlands",
        "GBR,United Kingdom,the United Kingdom",
        "COD,Democratic Republic of the Congo,the Democratic Republic of the Congo",
        "EUE,European Union,the European Union",
        "TUR,Türkiye,Türkiye",
    })
    void englishPutsTheArticleOnlyWhereTheNameAsksForIt(String code, String bare, String subject) {
        var country = CountryCode.parse(code);

        assertThat(country.name(ENGLISH)).isEqualTo(bare);
        assertThat(country.name(WITH_ARTICLE, Locale.UK)).isEqualTo(subject);
        assertThat(country.name(OF, ENGLISH)).isEqualTo("of " + subject);
        assertThat(country.name(IN, ENGLISH)).isEqualTo("in " + subject);
    }

    @Test
    void everyNameHasEveryFormInBothLanguages() {
        for (var country : CountryCode.all())
            for (var language : List.of(ENGLISH, FRENCH))
                for (var form : Form.values())
                    assertThat(country.name(form, language))
                            .as("%s %s %s", country, form, language)
                            .endsWith(country.name(language))
                            .doesNotContain("  ", " '", "de le ", "de les ", "à le ", "'");
    }

    @Test
    void frenchElidesBeforeAVowelAndNowhereElse() {
        assertThat(CountryCode.all()).allSatisfy(country -> {
            var vowel = "AEIOUÉÎÅ".indexOf(country.name(FRENCH).charAt(0)) >= 0;
            if (vowel)
                assertThat(country.name(WITH_ARTICLE, FRENCH))
                        .doesNotStartWith("le ")
                        .doesNotStartWith("la ");
            else assertThat(country.name(WITH_ARTICLE, FRENCH)).doesNotStartWith("l’");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "KAZ,es,Kazajistán",
        "KAZ,ar,كازاخستان",
        "KAZ,ru,Казахстан",
        "KAZ,zh,哈萨克斯坦",
        "CHN,kk,Қытай",
        "DDR,ru,Германская Демократическая Республика",
        "EUE,es,Unión Europea",
        "VAT,ar,الكرسي الرسولي",
        "CHN,de,China",
    })
    void otherLanguagesHaveTheNameInOneFormForEveryPlaceInASentence(String code, String language, String name) {
        var locale = Locale.forLanguageTag(language);

        assertThat(Form.values())
                .allSatisfy(form ->
                        assertThat(CountryCode.parse(code).name(form, locale)).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"ar,ARABIC", "ru,CYRILLIC", "kk,CYRILLIC", "zh,HAN"})
    void everyNameStandsInTheScriptOfItsLanguage(String language, Character.UnicodeScript script) {
        assertThat(CountryCode.all())
                .allSatisfy(country -> assertThat(country.name(Locale.forLanguageTag(language))
                                .codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(Character.UnicodeScript::of))
                        .as(country.code())
                        .isNotEmpty()
                        .containsOnly(script));
    }

    @Test
    void aColumnHoldsTheCodeAndNothingForNothing() {
        var column = new CountryCode.Column();

        assertThat(column.convertToDatabaseColumn(CountryCode.parse("KAZ"))).isEqualTo("KAZ");
        assertThat(column.convertToEntityAttribute("KAZ")).isEqualTo(CountryCode.parse("KAZ"));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
