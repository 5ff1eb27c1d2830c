package org.dutybearer.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be shown for an obligation, and from which step of the ladder it is needed. An element that informs is needed for no
 * step. An element of the state has one answer for all persons.
 *
 * @param neededFrom null where the element only informs
 */
public record Element(
        String id, boolean ofTheState, @Nullable Step neededFrom, List<Clause> clauses) {
    public Element {
        clauses = List.copyOf(clauses);
    }

    boolean isNeededFor(Step step) {
        return neededFrom != null && neededFrom.compareTo(step) <= 0;
    }
}
