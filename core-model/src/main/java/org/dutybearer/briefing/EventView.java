package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as exactly as it is known. Undated events have no date and stand last; an interval whose
 * state was seen on one day carries that day. The label is the short form for a figure, the sentence the form for a
 * table; lane is whose it is (a state's or the people's name).
 */
public record EventView(
        @Nullable ApproximateDate date,
        @Nullable LocalDate heldOn,
        String when,
        String exactness,
        String lane,
        String label,
        String sentence,
        Mark mark,
        boolean contradictsNext,
        boolean assessed,
        String kind,
        List<Integer> sources) {
    public EventView {
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "EventView[" + date + "]";
    }
}
