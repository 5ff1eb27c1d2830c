package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * What an audience is told now and was not told, or otherwise, by an earlier briefing of the same case.
 *
 * @param since the day of disclosure of that one
 * @param inTheSameWords whether it was in the same language and worded alike; where not, what stands in words was not compared
 * @param told in the order of the briefing
 * @param toldNoMore the parts in which something was told that is told no more; always empty for the public
 */
public record Changes(LocalDate since, boolean inTheSameWords, List<ChangeView> told, List<Part> toldNoMore) {
    public Changes {
        told = List.copyOf(told);
        toldNoMore = List.copyOf(toldNoMore);
    }

    public boolean isEmpty() {
        return told.isEmpty() && toldNoMore.isEmpty();
    }
}
