package org.dutybearer.briefing;

/**
 * The five answers at the head of a briefing, at most 110 words together. A row with nothing to say reads "Nothing on record."
 *
 * @param asked the calls, in words
 * @param standing the mark of how the calls stand together
 */
public record InBrief(String happening, String law, String notKnown, String asked, Mark standing, String stands) {
    static final int MOST_WORDS = 110;

    @Override
    public String toString() {
        return "InBrief[" + standing + "]";
    }
}
