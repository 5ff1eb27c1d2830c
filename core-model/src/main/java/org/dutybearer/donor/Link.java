package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.List;

/**
 * That counts of several tables have to do with each other, so that a reader can hold one against the other: in every period, what the
 * ones count together is at least what the others do.
 */
record Link(List<Term> more, List<Term> fewer, Kind kind) {
    enum Kind {
        /** Both count the same. */
        SAME,
        /** Whoever counts in the one counts in the other too; how many do not may be few, and is protected like any count. */
        WITHIN,
        /** No more than that; how many more there could be leads to nobody. */
        NO_MORE,
        /** Where any of the others counts anything, the one counts somebody. */
        SOME
    }

    /** Of which periods, seen from one of them. */
    enum When {
        IN,
        /** From the first one on, that one included. */
        BY,
        /** From the first one on, that one left out. */
        BEFORE
    }

    /**
     * A count in one category.
     *
     * @param without of those counted, only whom none of these tables counts in the same period: a number that is told nowhere, and may
     *     be any that fits
     */
    record Term(CountTable table, String category, When when, List<CountTable> without) {
        Term {
            without = List.copyOf(without);
        }

        static Term in(CountTable table, String category) {
            return new Term(table, category, When.IN, List.of());
        }

        static Term by(CountTable table, String category) {
            return new Term(table, category, When.BY, List.of());
        }

        static Term before(CountTable table, String category) {
            return new Term(table, category, When.BEFORE, List.of());
        }

        Term without(List<CountTable> others) {
            return new Term(table, category, when, others);
        }

        int from(int period) {
            return when == When.IN ? period : 0;
        }

        int to(int period) {
            return when == When.BEFORE ? period - 1 : period;
        }

        /** The true number; of what no table counts there is none here. */
        long at(int period) {
            long sum = 0;
            for (int p = from(period); p <= to(period); p++) sum += table.at(category, p);
            return sum;
        }
    }

    Link {
        more = List.copyOf(more);
        fewer = List.copyOf(fewer);
    }

    List<CountTable> tables() {
        var tables = new ArrayList<CountTable>();
        for (var side : List.of(more, fewer))
            for (var term : side) {
                tables.add(term.table());
                tables.addAll(term.without());
            }
        return tables;
    }
}
