package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;

class WholeDaysTest {
    private static final String DAY = "2019年10月16日";

    @Test
    void aLineBreaksBeforeTheNumberOfADayAndNeverBeforeItsSign() {
        String text = "截至" + DAY;

        assertThat(IntStream.rangeClosed(0, text.length())
                        .mapToObj(to -> text.substring(0, WholeDays.wholeUntil(text, 0, to)))
                        .distinct())
                .doesNotContain("截至2019", "截至2019年10", "截至2019年10月16")
                .contains("截至", "截至2019年", "截至2019年10月", text);
    }

    @Test
    void aNumberThatFillsALineIsTornRatherThanLost() {
        assertThat(WholeDays.wholeUntil("2019年", 0, 4)).isEqualTo(4);
    }

    /** Days after more and more signs, so that every place in a line is tried. */
    @Test
    void noLineOfAChineseDocumentBeginsWithTheSignOfADay() {
        for (int before = 0; before < 24; before += 8) {
            var text = new StringBuilder();
            for (int day = 0; day < 12; day++)
                text.append("字".repeat(before + day)).append(DAY);

            var reading = Reading.of(Briefings.ofTwoPeople().in(Locale.CHINESE).calling(text.toString()));

            assertThat(reading.drawnLines())
                    .noneMatch(line -> line.matches("[年月日](?!期).*"))
                    .anyMatch(line -> line.contains("字"));
            assertThat(reading.spoken().replace(" ", "")).contains(text);
        }
    }
}
