package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.statement.Stance;

/**
 * A position on record. Speaker is the office or the authorities of the state; the words are what was said, the
 * sentence is who said what and when; positions it contradicts are named by key.
 *
 * @param whose the name of the state it is a position of, or the speaker where it is none of a state: what a hospital finds is not
 *     what the state says
 */
public record StatementView(
        Key key,
        CountryCode state,
        String whose,
        String speaker,
        String when,
        Stance stance,
        String stanceName,
        String words,
        String sentence,
        boolean announced,
        List<Key> contradicts,
        List<Integer> sources) {
    public StatementView {
        contradicts = List.copyOf(contradicts);
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "StatementView[" + key + "]";
    }
}
