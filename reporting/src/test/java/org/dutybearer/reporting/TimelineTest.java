package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.EventView;
import org.dutybearer.briefing.Mark;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.reporting.Timeline.End;
import org.dutybearer.reporting.Timeline.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aStartThatIsNotKnownIsDrawnAsTheTableSaysAndNeverAsOneThatGoesOn() {
        var timeline =
                drawn(event("../2018-10", "New Zealand", "POSITION"), event("2018-11/..", "New Zealand", "POSITION"));

        assertThat(timeline.rows()).extracting(Row::start).containsExactly(End.UNKNOWN, End.CLOSED);
        assertThat(timeline.rows()).extracting(Row::end).containsExactly(End.CLOSED, End.OPEN);
    }

    @Test
    void peopleComeFirstAndWeComeLast() {
        var timeline = drawn(
                event("2021-03-01", "This organisation", "PUBLICATION"),
                event("2021-03-02", "Orlan Testov", "DETENTION"),
                event("2021-03-03", "This organisation", "INTERVENTION"),
                event("2021-03-04", "Mira Samplin", "DETENTION"));

        assertThat(timeline.rows())
                .extracting(Row::lane)
                .containsExactly("Orlan Testov", "Mira Samplin", "This organisation", "This organisation");
    }

    @Test
    void fromOneDayToAnotherIsAShapeOfItsOwnAndTheKeyNamesIt() {
        var timeline = drawn(
                event("2021-03-09/2021-03-11", "Orlan Testov", "DETENTION"), event("2021-04", "Iceland", "EVENT"));

        assertThat(timeline.key()).extracting(KeyEntry::text).containsExactly("from day to day", "month known");
    }

    private static Timeline drawn(EventView... events) {
        return Timeline.of(
                        Briefings.ofTwoPeople().with(events).briefing(),
                        Labels.in(Locale.ENGLISH),
                        new Proof(Script.LATIN))
                .orElseThrow();
    }

    private static EventView event(@Nullable String date, String lane, String kind) {
        return new EventView(
                date == null ? null : ApproximateDate.parse(date),
                null,
                "some day",
                "day",
                lane,
                "something",
                "Something happened.",
                Mark.SHOWN,
                false,
                true,
                kind,
                List.of(1));
    }
}
