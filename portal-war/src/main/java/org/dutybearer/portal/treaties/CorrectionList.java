package org.dutybearer.portal.treaties;

import java.util.List;

/** The organisation's own corrections, for whoever answers for them. */
public record CorrectionList(
        List<CorrectionLine> applied,
        List<CorrectionConflictLine> conflicts,
        List<CorrectionLine> leftOut,
        List<CorrectionLine> takenBack) {
    public CorrectionList {
        applied = List.copyOf(applied);
        conflicts = List.copyOf(conflicts);
        leftOut = List.copyOf(leftOut);
        takenBack = List.copyOf(takenBack);
    }
}
