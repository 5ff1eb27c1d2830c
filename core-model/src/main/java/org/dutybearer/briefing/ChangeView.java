package org.dutybearer.briefing;

import org.dutybearer.assessment.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is told for the first time since an earlier briefing, or otherwise than there.
 *
 * @param isNew whether that one did not tell it at all
 * @param of whom or when it concerns, as it stands elsewhere in the briefing; empty where its name says it
 * @param what its name in a list, as it stands there
 * @param now how it stands, where that has changed or it is new; empty where there is no such thing to say
 * @param step how far a provision reaches; null for anything else
 * @param before how far it reached then, where it was told and has moved; null otherwise
 */
public record ChangeView(
        Part part,
        boolean isNew,
        String of,
        String what,
        String now,
        @Nullable Step step,
        @Nullable Step before) {
    @Override
    public String toString() {
        return "ChangeView[" + part + ", " + (isNew ? "new" : "changed") + "]";
    }
}
