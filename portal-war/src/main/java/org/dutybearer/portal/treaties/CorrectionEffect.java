package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.TreatyRegister;

/**
 * What one correction changes in the answers about its state on a day.
 *
 * @param day in words
 * @param changes the answers that are others with it, that on its own treaty first; where none is, that one as it stays; empty
 *     for a correction that is not applied
 * @param conflicts what the shipped facts hold against it, a sentence each
 * @param followers that say the same and come into force when it is taken back
 */
public record CorrectionEffect(
        CorrectionLine correction,
        String day,
        List<Change> changes,
        List<String> conflicts,
        List<CorrectionLine> followers) {
    public CorrectionEffect {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        followers = List.copyOf(followers);
    }

    /** Of one that changes no answer as long as it is left out. */
    static CorrectionEffect none(CorrectionLine correction) {
        return new CorrectionEffect(correction, "", List.of(), List.of(), List.of());
    }

    public boolean isApplied() {
        return !changes.isEmpty();
    }

    /** Whether a reader of that day's answers is told the same: then it is about other days. */
    public boolean isNothing() {
        return changes.stream().allMatch(Change::isNone);
    }

    /** The answer on one treaty without the correction and with it. */
    public record Change(TreatyLine without, TreatyLine with) {
        static List<Change> of(
                Correction correction, TreatyRegister without, TreatyRegister with, LocalDate day, Locale language) {
            var before = new LineWriter(without, correction.state(), day, Subject.ALL, language);
            var after = new LineWriter(with, correction.state(), day, Subject.ALL, language);
            var all = new ArrayList<Change>();
            for (var treaty : with.treaties()) {
                var change = new Change(before.line(treaty, 1), after.line(treaty, 1));
                if (treaty.code().equals(correction.treaty())) all.add(0, change);
                else if (!change.isNone()) all.add(change);
            }
            if (all.size() > 1 && all.get(0).isNone()) all.remove(0);
            return all;
        }

        boolean isNone() {
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
}
