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

    /** Those left out that this version does not accept. */
    public List<CorrectionLine> refused() {
        return leftOut.stream().filter(line -> line.repeats().isEmpty()).toList();
    }

    /** Those left out because another says the same. */
    public List<CorrectionLine> repeated() {
        return leftOut.stream().filter(line -> !line.repeats().isEmpty()).toList();
    }
}
