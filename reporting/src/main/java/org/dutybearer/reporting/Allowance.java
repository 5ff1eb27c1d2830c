package org.dutybearer.reporting;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * How much one document may take: a number of pages and a time. What goes beyond is refused, with the place that holds most of its
 * text, before it takes the machine from everybody else.
 */
final class Allowance {
    static final int MOST_PAGES = 2_000;
    static final Duration LONGEST = Duration.ofMinutes(2);

    /** More than any page of ours holds, so that nothing is refused for its length that might be printed. */
    private static final int CHARACTERS_ON_A_PAGE = 7_000;

    private static final int CHARACTERS_IN_A_LINE = 115;

    private final long end;
    private final Map<String, Long> read = new HashMap<>();
    private long all;

    Allowance(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /**
     * Counts a text before it is set.
     *
     * @param place where in the document it stands, such as {@code calls}
     * @throws Refusal {@link Reason#DOCUMENT_TOO_LONG} where all that was read cannot stand on so many pages
     */
    void read(String text, String place) {
        long lines = text.chars().filter(character -> character == '\n').count();
        long room = text.length() + lines * CHARACTERS_IN_A_LINE;
        read.merge(place, room, Long::sum);
        all += room;
        if (all > (long) MOST_PAGES * CHARACTERS_ON_A_PAGE) throw tooLong();
    }

    /** How much was read so far. */
    long read() {
        return all;
    }

    /** What was read since is not printed after all. */
    void forget(long since) {
        all = since;
    }

    /** @throws Refusal {@link Reason#DOCUMENT_TOO_LONG} where there are too many pages */
    void pages(int pages) {
        if (pages > MOST_PAGES) throw tooLong();
    }

    /** @throws Refusal {@link Reason#DOCUMENT_TOO_SLOW} where the time is over */
    void time() {
        if (System.nanoTime() - end > 0) throw tooSlow();
    }

    Refusal tooSlow() {
        return new Refusal(Reason.DOCUMENT_TOO_SLOW, fullest(), LONGEST.toSeconds());
    }

    private Refusal tooLong() {
        return new Refusal(Reason.DOCUMENT_TOO_LONG, fullest(), MOST_PAGES);
    }

    /** Where the most text stands, which is where somebody can shorten it. */
    private String fullest() {
        return read.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("heading");
    }
}
