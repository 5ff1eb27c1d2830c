package org.dutybearer.briefing;

import java.util.stream.Stream;
import org.dutybearer.core.Idiom;

/**
 * The five answers at the head of a briefing, at most 110 words together. A row with nothing to say reads "Nothing on record."
 *
 * @param asked the calls, in words
 * @param standing the mark of how the calls stand together
 */
public record InBrief(String happening, String law, String notKnown, String asked, Mark standing, String stands) {
    public static final int MOST_WORDS = 110;

    /** How many words the five answers have together. */
    public int words() {
        return Stream.of(happening, law, notKnown, asked, stands)
                .mapToInt(Idiom::words)
                .sum();
    }

    @Override
    public String toString() {
        return "InBrief[" + standing + "]";
    }
}
