package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClarifyingNote;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a briefing in one of the seven languages has of its own. */
class LanguagesTest {
    private final Disclosure disclosure = Disclosure.shipped();

    static Stream<Locale> languages() {
        return Wording.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBriefingIsWordedWholeAndLeavesNoGap(Locale language) {
        for (Audience audience : Audience.values()) {
            var briefing = disclosure.brief(twoMenAtTheBorder(), audience, language, MARCH_1);

            assertThat(textOf(briefing)).doesNotContain("{", "}", "null", "..", "。。", "  ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|7_January_[2020]",
                "fr|7_janvier_[2020]",
                "es|7_de_enero_de_[2020]",
                "ar|7_يناير_2020 (السنة مستنتجة)",
                "ru|7_января_[2020]_г.",
                "zh|[2020]年1月7日",
                "kk|[2020]_ж._7_қаңтар",
            })
    void anInferredYearIsSetOffAsTheLanguageReadsIt(String language, String date) {
        var file = twoMenAtTheBorder()
                .with(Event.of(key("announced"), english("Announced"))
                        .on(ApproximateDate.parse("2020-01-07"))
                        .noted(ClarifyingNote.on("date.year", english("inferred"))));

        assertThat(in(language, file).events()).extracting(EventView::when).contains(date.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({
        "fr,[texte original : anglais]",
        "es,inglés",
        "ar,الإنجليزية",
        "ru,английский",
        "zh,［原文：英语］",
        "kk,ағылшын тілі",
    })
    void wordsThatNobodyTranslatedStandInTheirOriginalWithAMark(String language, String mark) {
        var briefing = in(language, twoMenAtTheBorder());

        assertThat(briefing.heading().title()).contains("Two men face return").contains(mark);
        assertThat(briefing.originals())
                .contains(new Original("Two men face return", Locale.ENGLISH))
                .allSatisfy(original -> assertThat(textOf(briefing)).containsIgnoringCase(original.words()));
    }

    @Test
    void theMarkStandsBehindWhatIsQuotedOnceForAllThatIsToldTogetherAndBeforeTheStop() {
        var briefing = in("fr", twoMenAtTheBorder());

        assertThat(briefing.people().get(0).topics())
                .extracting(topic -> topic.answer().text())
                .contains("« Crossing the border » [texte original : anglais]");
        assertThat(briefing.events())
                .extracting(EventView::sentence)
                .filteredOn(sentence -> sentence.contains("visant Kazakhs"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .containsOnlyOnce("[texte original : anglais]")
                        .endsWith("anglais]."));
        assertThat(briefing.inBrief().asked()).isEqualTo("Release both men [texte original : anglais].");
    }

    @Test
    void wordsInTheLanguageOfTheDocumentAreNoOriginal() {
        var words = new LinkedHashMap<Locale, String>();
        words.put(Locale.ENGLISH, "Set them free.");
        words.put(Locale.forLanguageTag("es"), "Déjenlos en libertad.");
        var file = twoMenAtTheBorder().with(Recommendation.to(KAZAKHSTAN, key("free"), new Text(words)));

        var briefing = in("es", file);

        assertThat(textOf(briefing)).contains("Déjenlos en libertad.").doesNotContain("Set them free");
        assertThat(briefing.originals())
                .extracting(Original::words)
                .doesNotContain("Set them free", "Déjenlos en libertad");
        assertThat(in("en", twoMenAtTheBorder()).originals()).isEmpty();
    }

    @Test
    void aPersonIsCalledInTheLettersOfTheDocumentWhereTheRecordHasTheNameSo() {
        var askar = agreeingToEverything(aMan("askar", "Askar Testuly"))
                .named(PersonName.of(PersonName.Kind.TRANSLITERATION, "أسكار تستولي", "Arab"))
                .named(PersonName.of(PersonName.Kind.LEGAL, "Асқар Тестұлы", "Cyrl")
                        .inLanguage("kk"));
        var bolat = agreeingToEverything(aMan("bolat", "Bolat Proveuly"));

        var arabic = in("ar", twoMenAtTheBorder(askar, bolat)).people();
        var russian = in("ru", twoMenAtTheBorder(askar, bolat));

        assertThat(arabic).extracting(PersonView::name).containsExactly("أسكار تستولي", "Bolat Proveuly");
        assertThat(arabic.get(0).otherForm()).isEqualTo("Askar Testuly");
        assertThat(russian.people().get(0).name()).isEqualTo("Асқар Тестұлы");
        assertThat(russian.originals()).contains(new Original("Асқар Тестұлы", Locale.forLanguageTag("kk-Cyrl")));
        assertThat(in("fr", twoMenAtTheBorder(askar, bolat)).people().get(0).name())
                .isEqualTo("Askar Testuly");
    }

    private Briefing in(String language, CaseFile file) {
        return disclosure.brief(file, Audience.PUBLIC, Locale.forLanguageTag(language), MARCH_1);
    }

    private static String textOf(Briefing briefing) {
        var words = Wording.of(Telling.class, "Words", briefing.heading().language());
        return Texts.of(briefing, words).map(Texts.Placed::text).collect(Collectors.joining("\n"));
    }
}
