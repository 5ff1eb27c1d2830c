package org.dutybearer.donor;

import java.util.List;

/**
 * That two tables count the same things in part, so that a reader can hold one against the other.
 *
 * @param more the table that counts at least as many
 * @param ofMore its categories that are meant, together
 * @param fewer the other
 * @param ofFewer its categories that are meant, together
 */
record Link(CountTable more, List<String> ofMore, CountTable fewer, List<String> ofFewer, Kind kind) {
    enum Kind {
        /** Both count the same, in every period. */
        SAME,
        /** Whoever counts in the one counts in the other too, in the same period; how many do not may be few. */
        WITHIN,
        /** Whoever counts in the one has counted in the other by the end of the same period; how many have not may be few. */
        WITHIN_SO_FAR,
        /** There are no more people than acts, so far; how many acts more there are leads to nobody. */
        NO_MORE_SO_FAR
    }

    Link {
        ofMore = List.copyOf(ofMore);
        ofFewer = List.copyOf(ofFewer);
    }

    boolean isSoFar() {
        return kind == Kind.WITHIN_SO_FAR || kind == Kind.NO_MORE_SO_FAR;
    }

    boolean mayBeFew() {
        return kind == Kind.WITHIN || kind == Kind.WITHIN_SO_FAR;
    }
}
