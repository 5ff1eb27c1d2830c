package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.assessment.Law;
import org.dutybearer.briefing.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[},]");

    /** A verb of French, Spanish and Russian that follows the number of persons. */
    private static final Set<String> FORMS_OF_SOME_LANGUAGES = Set.of("REFUGEE-31-1.2.many");

    static Stream<Locale> languages() {
        return Wording.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBundleHasEveryKeyButFormsThatOnlySomeLanguagesNeed(Locale language) {
        for (Wording words : both(language)) {
            var keys = words.keys();
            keys.removeAll(FORMS_OF_SOME_LANGUAGES);
            keys.removeAll(Wording.OF_SOME_LANGUAGES);
            assertThat(keys).isEqualTo(english(words).keys());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageHasAGapThatItsEnglishHasNot(Locale language) {
        var words = Wording.of(Disclosure.class, "Words", language);
        var english = Wording.of(Disclosure.class, "Words", Locale.ENGLISH);

        for (String key : english.keys())
            assertThat(gaps(english.say(key))).as(key).containsAll(gaps(words.say(key)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1|1 person",
                "en|2|2 persons",
                "ru|1|1 лицо",
                "ru|3|3 лица",
                "ru|5|5 лиц",
                "ru|21|21 лицо",
                "ar|2|شخصان",
                "ar|3|3 أشخاص",
                "ar|11|11 شخصًا",
            })
    void aWordFollowsItsNumberAsTheLanguageCounts(String language, long number, String said) {
        var words = Wording.of(Disclosure.class, "Words", Locale.forLanguageTag(language));

        assertThat(words.say(number == 1 && language.equals("en") ? "withheld.hidden.one" : "withheld.hidden", number))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|A, B and C|A. B.",
                "fr|A, B et C|A. B.",
                "es|A, B y C|A. B.",
                "ru|A, B и C|A. B.",
                "kk|A, B және C|A. B.",
                "zh|A、B和C|A。B。",
                "ar|A، B وC|A. B.",
            })
    void wordsStandTogetherAsTheLanguageSetsThem(String language, String list, String sentences) {
        var words = Wording.of(Disclosure.class, "Words", Locale.forLanguageTag(language));

        assertThat(words.list(List.of("A", "B", "C"))).isEqualTo(list);
        assertThat(words.sentences(List.of(words.stopped("A"), words.stopped("B"))))
                .isEqualTo(sentences);
        assertThat(words.stopped(words.stopped("A"))).isEqualTo(words.stopped("A"));
        assertThat(words.unstopped(words.stopped("A"))).isEqualTo("A");
    }

    @Test
    void aLanguageNobodyHasWrittenIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Wording.of(Law.class, "Law", Locale.GERMAN))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.LANGUAGE_UNSUPPORTED));
    }

    private static List<Wording> both(Locale language) {
        return List.of(Wording.of(Law.class, "Law", language), Wording.of(Disclosure.class, "Words", language));
    }

    private static Wording english(Wording words) {
        return both(Locale.ENGLISH).stream()
                .filter(each -> each.bundle().equals(words.bundle()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> gaps(String message) {
        return PLACE.matcher(message).results().map(gap -> gap.group(1)).collect(Collectors.toSet());
    }
}
