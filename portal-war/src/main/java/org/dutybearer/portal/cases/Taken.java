package org.dutybearer.portal.cases;

import java.time.Instant;
import java.util.List;
import org.dutybearer.core.CaseRef;
import org.dutybearer.portal.audit.Deed;

/**
 * What became of a case file that somebody brought.
 *
 * @param changes what was changed in the portal since the stored case was last taken from a file, the newest first; empty where that is
 *     not in the way
 */
public record Taken(CaseRef ref, Outcome outcome, List<Change> changes) {
    /** How it ended; only a whole file gets this far. */
    public enum Outcome {
        STORED,
        REPLACED,
        /** There is a case with this reference and nobody said to replace it: nothing was stored. */
        KEPT,
        /** The stored case was changed here, and nobody said that the file holds that: nothing was stored. */
        CHANGED_HERE
    }

    /** Who changed the case in the portal. */
    public record Change(Instant at, Deed what, String who) {}

    public Taken {
        changes = List.copyOf(changes);
    }

    Taken(CaseRef ref, Outcome outcome) {
        this(ref, outcome, List.of());
    }

    public boolean isStored() {
        return outcome == Outcome.STORED || outcome == Outcome.REPLACED;
    }
}
