package org.dutybearer.reporting;

import java.util.stream.Stream;
import org.dutybearer.briefing.StatementView;

/** Two positions of officials that contradict each other. */
public record Contradiction(StatementView first, StatementView second) {
    public String sources() {
        return Citations.of(Stream.of(first, second)
                .flatMap(each -> each.sources().stream())
                .sorted()
                .distinct()
                .toList());
    }
}
