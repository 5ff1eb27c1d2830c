package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a briefing tells, as a ledger compares it with what was told before.
 *
 * @param keys what it is, once for each person told of it: nothing that a consent could shrink, such as a name or an exact day
 * @param of whom or when it concerns, as it stands elsewhere in the briefing; empty where its name says it
 * @param what its name in a list, as it stands there
 * @param now how it stands, in words; empty where that is no part of it
 * @param step how far a provision reaches; null for anything else
 * @param facts how it stands, in no language
 * @param words in which words it is told
 * @param newElsewhere whether another thing told is new where this is
 */
record ToldItem(
        Part part,
        List<String> keys,
        String of,
        String what,
        String now,
        @Nullable Step step,
        String facts,
        String words,
        boolean newElsewhere) {
    ToldItem {
        keys = List.copyOf(keys);
    }

    /** Keys of people and of what they are told with: references for a digest, and for nobody to read. */
    @Override
    public String toString() {
        return "ToldItem[" + part + "]";
    }
}
