package org.dutybearer.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be shown for an obligation, and from which step of the ladder it is needed. An element that informs is needed for no
 * step. An element of the state has one answer for all persons.
 *
 * @param question the question of the general test that it answers; null for one that only informs
 * @param burden who has to show it, where it is an exception; null for every other element
 * @param neededFrom null where the element only informs
 * @param clauses facts that support it, or show it not to be so
 * @param contradictedBy facts that speak against it without showing that it is not so: they raise a flag and no more
 */
public record Element(
        String id,
        boolean ofTheState,
        @Nullable Question question,
        @Nullable Burden burden,
        @Nullable Step neededFrom,
        List<Clause> clauses,
        List<Clause> contradictedBy) {
    public Element {
        clauses = List.copyOf(clauses);
        contradictedBy = List.copyOf(contradictedBy);
    }

    boolean isNeededFor(Step step) {
        return neededFrom != null && neededFrom.compareTo(step) <= 0;
    }
}
