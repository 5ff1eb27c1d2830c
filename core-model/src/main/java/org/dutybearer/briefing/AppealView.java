package org.dutybearer.briefing;

import java.util.List;

/**
 * What an urgent appeal asks beyond its text.
 *
 * @param until the last day, in words
 * @param expired whether it is over: then only the case team is told of it
 * @param languages what the offices read, in words
 * @param avoid what whoever writes must not do: first what follows from the case, then what people wrote
 */
public record AppealView(
        String until, boolean expired, List<String> languages, List<OfficeView> offices, List<String> avoid) {
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
