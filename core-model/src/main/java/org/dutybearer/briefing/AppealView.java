package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What an urgent appeal asks beyond its text.
 *
 * @param lastDay the last one on which people are asked to write
 * @param until the same in words
 * @param expired whether it is over: then only the case team is told of it
 * @param languages what the offices read, in words
 * @param avoid what whoever writes must not do: first what follows from the case, then what people wrote
 */
public record AppealView(
        LocalDate lastDay,
        String until,
        boolean expired,
        List<String> languages,
        List<OfficeView> offices,
        List<String> avoid) {
    public AppealView {
        languages = List.copyOf(languages);
        offices = List.copyOf(offices);
        avoid = List.copyOf(avoid);
    }

    @Override
    public String toString() {
        return "AppealView[" + offices.size() + "]";
    }
}
