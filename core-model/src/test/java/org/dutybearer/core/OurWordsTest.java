package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.core.OurWords.markedIn;
import static org.dutybearer.core.OurWords.typed;
import static org.dutybearer.core.OurWords.unmarked;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.assessment.Law;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OurWordsTest {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern CANARY = Pattern.compile("canary\\d+x");

    /** How many gaps a message may have. */
    private static final int GAPS = 12;

    static Stream<Locale> languages() {
        return Wording.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void ofEveryMessageWhatFillsItsGapsIsTypedAndNothingElse(Locale language) {
        for (var plain : bundles(language)) {
            var marking = bundles(markedIn(language)).stream()
                    .filter(each -> each.bundle().equals(plain.bundle()))
                    .findFirst()
                    .orElseThrow();
            for (var key : plain.keys()) {
                var gaps = gaps(plain.say(key));
                var said = marking.say(key, gaps);

                assertThat(unmarked(said)).as(key).isEqualTo(plain.say(key, gaps));
                assertThat(canaries(String.join(" ", typed(said)))).as(key).isEqualTo(canaries(unmarked(said)));
                assertThat(letters(typed(said)))
                        .as(key)
                        .allMatch(word -> CANARY.matcher(word).lookingAt());
            }
        }
    }

    @Test
    void whatIsTypedStaysTypedThroughMessagesWithinMessages() {
        var words = words(Locale.ENGLISH);

        var said = words.say(
                "event.act.ALLEGED",
                words.say("original", "Dana", words.idiom().language(Locale.forLanguageTag("ru"))),
                words.list(List.of("Aman", words.say("person.one", "B"), words.say("quoted", "Bolat and Dana"))));

        assertThat(letters(typed(said))).containsExactly("Dana", "Aman", "B", "Bolat", "and", "Dana");
    }

    @Test
    void wordsBeforeAndAfterANumberAreOursAndWhatStandsBesideIsNot() {
        var words = words(Locale.forLanguageTag("ru"));

        var said = words.say("event.publication", "отчет", "Дана", 3L);

        assertThat(unmarked(said)).isEqualTo("отчет Дана; 3 призыва");
        assertThat(letters(typed(said))).containsExactly("отчет", "Дана");
    }

    @Test
    void whatNothingButSeparatorsPartStandsTogether() {
        var words = words(Locale.ENGLISH);

        assertThat(typed(words.list(List.of("Na", "Li", "others")))).containsExactly("Na, Li", "others");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesOfMonthsStatesLanguagesAndTreatiesAreOurs(Locale language) {
        var marked = markedIn(language);
        var kazakhstan = CountryCode.parse("KAZ");

        for (var said : List.of(
                Idiom.of(marked).day(LocalDate.of(2020, 7, 2)),
                Idiom.of(marked).language(Locale.forLanguageTag("ar")),
                kazakhstan.name(marked),
                kazakhstan.name(CountryCode.Form.OF, marked)))
            assertThat(typed(said)).as(said).isEmpty();
        assertThat(letters(typed(ProvisionRef.parse("CAT 16(1)").inWords(marked))))
                .containsOnly("16", "1");
    }

    @Test
    void aFirstLetterIsChangedWhetherItIsOursOrNot() {
        var ours = OurWords.in(markedIn(Locale.ENGLISH), "the authorities");

        assertThat(unmarked(capital(ours)))
                .isEqualTo(capital("the authorities"))
                .isEqualTo("The authorities");
        assertThat(typed(capital(ours))).isEmpty();
        assertThat(capital("")).isEmpty();
    }

    @Test
    void aTextHasAsManyWordsWhetherOursAreMarkedOrNot() {
        var chinese = words(Locale.CHINESE);

        var said = chinese.say("event.act.ALLEGED", "一次搜查", chinese.say("person.one", "A"));

        assertThat(said).isNotEqualTo(unmarked(said));
        assertThat(Idiom.words(said)).isEqualTo(Idiom.words(unmarked(said))).isGreaterThan(4);
    }

    @Test
    void ofATextWhoseMarksDoNotPairEverythingIsTyped() {
        var ours = OurWords.in(markedIn(Locale.ENGLISH), "the authorities");
        var begin = ours.substring(0, 1);
        var end = ours.substring(ours.length() - 1);

        for (var text : List.of(begin + "Aman", "Aman" + end, begin + ours + end, end + "Aman" + begin))
            assertThat(typed(text)).as(text).containsExactly(unmarked(text));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void inALanguageThatDoesNotMarkThemNothingIsMarked(Locale language) {
        for (var words : bundles(language))
            for (var key : words.keys()) {
                var said = words.say(key, gaps(words.say(key)));
                assertThat(said).isEqualTo(unmarked(said));
            }
    }

    private static String capital(String text) {
        return OurWords.withFirstLetter(text, letter -> letter.toUpperCase(Locale.ROOT));
    }

    private static List<String> canaries(String text) {
        return CANARY.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> letters(Iterable<String> pieces) {
        return NO_LETTER
                .splitAsStream(String.join(" ", pieces))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A number where the message counts something, and a word of its own elsewhere. */
    private static Object[] gaps(String message) {
        return IntStream.range(0, GAPS)
                .mapToObj(n -> message.contains("{" + n + ", plural") ? (Object) 3L : "canary" + n + "x")
                .toArray();
    }

    private static Wording words(Locale language) {
        return Wording.of(Disclosure.class, "Words", markedIn(language));
    }

    private static List<Wording> bundles(Locale language) {
        return List.of(Wording.of(Law.class, "Law", language), Wording.of(Disclosure.class, "Words", language));
    }
}
