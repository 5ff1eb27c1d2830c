package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MakeUpTest {
    private static final String HAPPENED = "Something happened that nobody dated.";

    /** So many rows that the last of them falls on each place of a page once. */
    @Test
    void noRowOfATableStandsAloneOnAPage() {
        for (int rows = 20; rows < 56; rows++) {
            var reading = Reading.of(Briefings.ofTwoPeople()
                    .with(Stream.generate(MakeUpTest::event).limit(rows).toArray(EventView[]::new)));

            assertThat(IntStream.rangeClosed(1, reading.pages())
                            .map(page -> reading.page(page).split(HAPPENED, -1).length - 1))
                    .doesNotContain(1);
        }
    }

    static Stream<String> kinds() {
        return Kinds.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingStandsBeyondTheMargins(String kind) throws IOException {
        var reading =
                new Reading(Objects.requireNonNull(Kinds.all().get(kind)).get().bytes());

        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                for (TextPosition letter : letters)
                    if (!letter.getUnicode().isBlank())
                        assertThat(letter.getX() + letter.getWidth())
                                .as(text)
                                .isLessThan(Sheet.WIDTH - Sheet.MARGIN + 0.2f);
            }
        }.getText(reading.document());
    }

    private static EventView event() {
        return new EventView(
                null,
                null,
                "some day",
                "none",
                "Both",
                "something",
                HAPPENED,
                Mark.SHOWN,
                false,
                false,
                "EVENT",
                List.of(1));
    }
}
