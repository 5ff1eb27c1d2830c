package org.dutybearer.portal.cases;

import org.dutybearer.core.CaseRef;

/** What became of a case file that somebody brought. */
public record Taken(CaseRef ref, Outcome outcome) {
    /** How it ended; only a whole file gets this far. */
    public enum Outcome {
        STORED,
        REPLACED,
        /** There is a case with this reference and nobody said to replace it: nothing was stored. */
        KEPT
    }
}
