package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.Retold;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    /** Three texts a document, each in every place, because a document takes its time. */
    private static final int AT_ONCE = 3;

    private static final String HALF_A_PAIR = "half a \uD800 pair";

    @Test
    void whateverIsTypedWhereverItStandsIsPrintedAndNeverObeyed() throws IOException {
        try (var trap = new Trap()) {
            var all = Hostile.printable(trap.address());
            for (int i = 0; i < all.size(); i += AT_ONCE) {
                var texts = all.subList(i, Math.min(i + AT_ONCE, all.size()));
                var briefing = Retold.in(
                        Briefings.ofTwoPeople().toldInLine("CAT 3(1)").briefing(),
                        (place, old) -> place.startsWith("/inBrief") ? brief(texts, old) : String.join("\n", texts));

                var reading = new Reading(BriefingPdf.withAnnex(briefing).bytes());

                String shown = Hostile.shown(reading.drawn());
                for (String text : texts) assertThat(shown).as(text).contains(Hostile.shown(text));
                assertThat(reading.activeParts()).as("%s", texts).isEmpty();
                assertThat(reading.pictures()).as("%s", texts).isZero();
            }
            assertThat(trap.calls()).isZero();
        }
    }

    @Test
    void inEveryScriptItIsPrintedAndNeverObeyed() throws IOException {
        try (var trap = new Trap()) {
            var all = Hostile.printable(trap.address());
            for (String language : List.of("ar", "zh", "kk")) {
                var briefing = Retold.in(
                        Briefings.ofTwoPeople()
                                .in(Locale.forLanguageTag(language))
                                .briefing(),
                        (place, old) -> place.startsWith("/inBrief") || place.startsWith("/heading")
                                ? old
                                : String.join("\n", all));

                var reading = Reading.of(briefing);

                assertThat(reading.activeParts()).as(language).isEmpty();
                assertThat(reading.pictures()).as(language).isZero();
            }
            assertThat(trap.calls()).isZero();
        }
    }

    private static String brief(List<String> texts, String old) {
        return texts.stream()
                .filter(text -> text.length() < 50 && !text.contains("\n"))
                .findFirst()
                .orElse(old);
    }

    @Test
    void whatNoFontHasIsRefusedWhereverItStandsOrIsNotPrintedThere() {
        var briefing = Briefings.ofTwoPeople().briefing();
        var places = new TreeSet<String>();
        Retold.in(briefing, (place, old) -> {
            places.add(place);
            return old;
        });
        var refused = new TreeSet<String>();
        for (String odd : places) {
            var one = Retold.in(briefing, (place, old) -> place.equals(odd) ? HALF_A_PAIR : old);
            try {
                var manuscript = new Manuscript(one, Labels.in(Locale.ENGLISH), true);
                manuscript.title();
                manuscript.folio(1, 1);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).as(odd).isEqualTo(Reason.GLYPH_MISSING);
                assertThat(refusal.details()).hasSize(2).endsWith("U+D800");
                refused.add(odd);
            }
        }

        var others = Retold.in(briefing, (place, old) -> refused.contains(place) ? old : HALF_A_PAIR);
        assertThat(Reading.of(others).drawn()).doesNotContain("half a");
        assertThat(refused)
                .contains("/heading/title", "/people/name", "/statements/sentence", "/recommendations/action")
                .hasSizeGreaterThan(30);
    }

    @Test
    void whatIsNoCharacterIsRefusedHoweverItIsMade() {
        for (String text : Hostile.unprintable())
            assertThatThrownBy(() -> Reading.of(Briefings.ofTwoPeople().calling(text)))
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void markupIsText() {
        var hostile = "<style isBold=\"true\">&amp; <a href=\"http://example.org\">x</a> ${1+1} $F{_THIS} %n {0}";

        var reading =
                Reading.of(Briefings.ofTwoPeople().titled("A title", hostile).calling(hostile));

        assertThat(reading.text().replace(" ", "")).contains(hostile.replace(" ", ""));
        assertThat(reading.activeParts()).isEmpty();
    }

    @Test
    void marksThatTurnALineAroundAreLeftOut() {
        var reading = Reading.of(Briefings.ofTwoPeople().calling("Release \u202Eyad eno\u202C \u2066now\u2069\u0007."));

        assertThat(reading.text()).contains("Release yad eno now .");
    }

    @Test
    void aWordOfAHundredKilobytesRunsOnOverPages() {
        var reading = Reading.of(Briefings.ofTwoPeople().calling("x".repeat(100_000)));

        assertThat(reading.text().chars().filter(letter -> letter == 'x').count())
                .isGreaterThanOrEqualTo(100_000);
        assertThat(reading.pages()).isGreaterThan(40);
    }

    @Test
    void aParagraphOfAMegabyteRunsOnOverPagesAndLosesNothing() {
        var words = IntStream.range(0, 120_000).mapToObj(i -> "word" + i).toList();

        var briefing = Retold.in(
                Briefings.ofTwoPeople().briefing(),
                (place, old) -> old.startsWith("The head of the coast watch of") ? String.join(" ", words) : old);
        var drawn = Reading.of(briefing).drawn();

        assertThat(Pattern.compile("word[0-9]+").matcher(drawn).results().map(MatchResult::group))
                .containsExactlyElementsOf(words);
    }

    @Test
    void aTextThatEndsInBlankLinesRunsOnOverPagesToo() {
        var drawn = Reading.of(Briefings.ofTwoPeople().calling("Answer.\n\n".repeat(100) + "\n".repeat(100)))
                .drawn();

        assertThat(drawn.split("Answer\\.", -1)).hasSize(100 + 1);
    }

    @Test
    void thousandsOfPeopleAreAllTold() {
        var drawn = Reading.of(Briefings.ofManyPeople(2_000)).drawn();

        for (int i = 0; i < 2_000; i++) assertThat(drawn).contains("Person " + i + " ");
    }

    @Test
    void aTitleOfManyLinesIsCutAtAWordAfterThree() {
        var title = "An uncommonly long account of what befell the travellers "
                .repeat(30)
                .trim();

        var reading = Reading.of(Briefings.ofTwoPeople().titled(title, title));

        assertThat(reading.page(1)).contains("…").contains("1 People");
        assertThat(reading.document().getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(reading.page(2)).contains("…", "For treaty bodies. Not for publication.");
    }

    @Test
    void whatNoFontHasRefusesTheDocumentWithThePlaceAndNotTheText() {
        assertThatThrownBy(() -> Reading.of(Briefings.ofTwoPeople().named("Klingon \uF8D0", null, "en")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.GLYPH_MISSING);
                    assertThat(refusal.details()).containsExactly("people", "U+F8D0");
                })
                .hasMessageNotContaining("Klingon");
        assertThatThrownBy(() -> Reading.of(Briefings.ofTwoPeople().calling("half a pair \uD800")))
                .isInstanceOf(Refusal.class);
    }
}
