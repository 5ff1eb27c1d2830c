package org.dutybearer.portal.treaties;

import java.util.List;

/**
 * A correction that is applied although the shipped facts have caught up with it or say otherwise.
 *
 * @param why a sentence
 * @param shipped the acts of the same kind that are shipped, in words
 */
public record CorrectionConflictLine(CorrectionLine correction, String why, List<String> shipped) {
    public CorrectionConflictLine {
        shipped = List.copyOf(shipped);
    }
}
