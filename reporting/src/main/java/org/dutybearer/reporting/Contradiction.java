package org.dutybearer.reporting;

import java.util.stream.Stream;
import org.dutybearer.briefing.StatementView;

/**
 * Two positions that contradict each other.
 *
 * @param two what heads their row where they are not both of one state
 */
public record Contradiction(StatementView first, StatementView second, String two) {
    /** Whose they are, where both are of the same: no state contradicts itself in what a hospital has found. */
    public String whose() {
        return first.whose().equals(second.whose()) ? first.whose() : two;
    }

    /** Who says the first and when. */
    public String firstHead() {
        return head(first);
    }

    public String secondHead() {
        return head(second);
    }

    private String head(StatementView said) {
        return first.speaker().equals(second.speaker()) ? said.when() : said.speaker() + "\n" + said.when();
    }

    public String sources() {
        return Citations.of(Stream.of(first, second)
                .flatMap(each -> each.sources().stream())
                .sorted()
                .distinct()
                .toList());
    }
}
