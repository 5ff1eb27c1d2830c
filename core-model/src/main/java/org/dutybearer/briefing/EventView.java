package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as exactly as it is known. Undated events have no date and stand last.
 *
 * @param date null where none is on record
 * @param heldOn the day on which a state such as detention was seen to hold; with no date, neither its start nor its end is known
 * @param lane whose event it is: a state's, the people's or our own
 * @param label the short form for a figure
 * @param sentence the form for a table
 * @param contradictsNext whether a later position contradicts this one
 * @param assessed whether an assessed element may rest on it
 * @param kind ENTRY, CLAIM, DETENTION, PROCEEDING, EVENT, POSITION, PATTERN, INTERVENTION or PUBLICATION
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
