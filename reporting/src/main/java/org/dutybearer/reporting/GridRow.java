package org.dutybearer.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A topic or an element with the answers of one or two persons.
 *
 * @param strong whether the topic is bold: it is where persons are described, not where elements are
 * @param persons how many columns the table has; with two and no second answer, the first is true of both
 */
public record GridRow(
        String topic, boolean strong, Cell first, @Nullable Cell second, int persons, String sources) {
    @Override
    public String toString() {
        return "GridRow[]";
    }
}
