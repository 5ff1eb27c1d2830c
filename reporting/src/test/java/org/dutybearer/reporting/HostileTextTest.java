package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dutybearer.briefing.Briefings;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class HostileTextTest {
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
