package org.dutybearer.briefing;

import java.util.List;

/** What is on record for one question: a mark, words, and the numbers of the sources. No source where nothing is claimed. */
public record Answer(Mark mark, String text, List<Integer> sources) {
    public Answer {
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "Answer[" + mark + "]";
    }
}
