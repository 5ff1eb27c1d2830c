package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an indicator counts, exactly: in each period as a whole and in each category, and which categories add up to what. It holds the
 * true numbers and never leaves this package.
 */
final class CountTable {
    /** The name of the whole among categories. */
    static final String WHOLE = "";

    /** That these categories add up to that one, in every period. */
    record Sum(String whole, List<String> parts) {
        Sum {
            parts = List.copyOf(parts);
        }
    }

    private final String code;
    private final Counted counted;
    private final int periods;
    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> unasked = new LinkedHashSet<>();
    private boolean cumulative = true;

    CountTable(String code, Counted counted, int periods) {
        this.code = code;
        this.counted = counted;
        this.periods = periods;
        counts.put(WHOLE, new long[periods]);
    }

    /** That the category is there, whether anything is counted in it or not. */
    CountTable with(String category) {
        counts.computeIfAbsent(category, any -> new long[periods]);
        return this;
    }

    void count(String category, int period, long number) {
        counts.computeIfAbsent(category, any -> new long[periods])[period] += number;
    }

    CountTable adding(String whole, List<String> parts) {
        with(whole);
        parts.forEach(this::with);
        sums.add(new Sum(whole, parts));
        return this;
    }

    /** That nobody is told of this one, though it counts. */
    CountTable withoutTelling(String category) {
        unasked.add(category);
        return this;
    }

    /** That no sum over periods is told. */
    CountTable byPeriodAlone() {
        cumulative = false;
        return this;
    }

    boolean isCumulative() {
        return cumulative;
    }

    boolean isTold(String category) {
        return !unasked.contains(category);
    }

    String code() {
        return code;
    }

    Counted counted() {
        return counted;
    }

    int periods() {
        return periods;
    }

    List<String> categories() {
        return List.copyOf(counts.keySet());
    }

    List<Sum> sums() {
        return Collections.unmodifiableList(sums);
    }

    long at(String category, int period) {
        var found = counts.get(category);
        return found == null ? 0 : found[period];
    }

    /** From the first period to that one, both included. */
    long upTo(String category, int period) {
        long sum = 0;
        for (int i = 0; i <= period; i++) sum += at(category, i);
        return sum;
    }

    @Override
    public String toString() {
        return "CountTable[" + code + ", " + counted + "]";
    }
}
