package org.dutybearer.portal.treaties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one correction changes in the answer for its state and treaty on a day.
 *
 * @param day in words
 * @param without the answer without it; null for one that is not applied
 * @param with the answer with it; null for one that is not applied
 * @param conflicts what the shipped facts hold against it, a sentence each
 */
public record CorrectionEffect(
        CorrectionLine correction,
        String day,
        @Nullable TreatyLine without,
        @Nullable TreatyLine with,
        List<String> conflicts) {
    public CorrectionEffect {
        conflicts = List.copyOf(conflicts);
    }

    public boolean isApplied() {
        return with != null;
    }

    /** Whether a reader of that day's answer is told the same: then it is about other days. */
    public boolean isNothing() {
        return without == null || with == null || saysTheSame(without, with);
    }

    private static boolean saysTheSame(TreatyLine without, TreatyLine with) {
        return without.word().equals(with.word())
                && without.notes().equals(with.notes())
                && without.sinceInWords().equals(with.sinceInWords())
                && without.rule().equals(with.rule())
                && without.did().equals(with.did())
                && without.later().equals(with.later())
                && without.known().equals(with.known())
                && without.warnings().equals(with.warnings());
    }
}
