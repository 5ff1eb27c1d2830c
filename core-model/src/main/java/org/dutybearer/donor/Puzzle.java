package org.dutybearer.donor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of reports holds: counts he does not know, the relations between them that he does, and the figures he was told. A
 * reading of it gives every count a whole number of zero or more with which all of that holds. The truth is one reading; as long as
 * others fit as well, the reader does not know which it is.
 *
 * <p>Readings are found by a linear program and checked by adding up: one that does not hold to the last unit is none.
 */
final class Puzzle {
    /** Larger than any count; a bound of this size is none. */
    static final long ENDLESS = 1L << 40;

    private static final double NEARLY = 1e-6;

    /** How many programs are tried for one reading in whole numbers. */
    private static final int BRANCHES = 40;

    /** That a form lies between two values, both included. Relations are such rows, and so are told figures. */
    record Row(Form form, long least, long most) {
        boolean holdsFor(long[] reading) {
            return holds(form.at(reading));
        }

        boolean holds(long value) {
            return least <= value && value <= most;
        }

        /** Whether it tells one count exactly. */
        boolean tellsOne() {
            return form.isOneUnknown() && least == most;
        }
    }

    /**
     * Another reading for whoever is not told certain figures.
     *
     * @param untold the places of these figures
     * @param reading absent where the program found only fractions of people
     */
    record Other(BitSet untold, Optional<long[]> reading) {}

    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> known = new HashSet<>();
    private final List<List<Row>> rowsOf = new ArrayList<>();
    private @Nullable Given lastGiven;
    private long effort;

    int unknown() {
        rowsOf.add(new ArrayList<>());
        return rowsOf.size() - 1;
    }

    int unknowns() {
        return rowsOf.size();
    }

    int size() {
        return rows.size();
    }

    /** How much was worked out up to now, in a measure that is the same on every machine: programs by their size. */
    long effort() {
        return effort;
    }

    void add(Row row) {
        if (!known.add(row)) return;
        rows.add(row);
        for (int i = 0; i < row.form().size(); i++)
            rowsOf.get(row.form().unknown(i)).add(row);
    }

    /** Forgets the rows that were added after there were so many. */
    void forgetAfter(int size) {
        while (rows.size() > size) {
            var row = rows.remove(rows.size() - 1);
            known.remove(row);
            for (int i = 0; i < row.form().size(); i++)
                rowsOf.get(row.form().unknown(i)).remove(row);
        }
    }

    /** Whether all that is known holds for it, and these told figures too. */
    boolean isReading(long[] reading, List<Row> told) {
        for (long value : reading) if (value < 0) return false;
        return rows.stream().allMatch(row -> row.holdsFor(reading))
                && told.stream().allMatch(row -> row.holdsFor(reading));
    }

    /**
     * A reading in which the given unknowns have these values, as far as the rows go that are within these unknowns alone; empty where
     * none is found.
     */
    Optional<long[]> reading(long[] values, BitSet given, BitSet within) {
        var asked = rows.stream().filter(row -> row.form().isWithin(within)).toList();
        var movable = (BitSet) within.clone();
        movable.andNot(given);
        if (movable.isEmpty())
            return asked.stream().allMatch(row -> row.holdsFor(values)) ? Optional.of(values) : Optional.empty();
        var part = new Part(values, movable);
        var program = new LinearProgram(part.size());
        for (var row : asked) part.bind(program, row, part.size());
        return part.solve(program, new double[part.size()])
                .filter(reading -> asked.stream().allMatch(row -> row.holdsFor(reading)));
    }

    /**
     * The reading in which the form is as far from its value in this one as possible, upwards or downwards, but no further than asked
     * for; the given reading itself where it is fixed, or no other is found.
     */
    long[] farthest(Form form, boolean upwards, long by, long[] from, List<Row> told) {
        var given = given(from, told);
        var part = connected(form, from, given, given.settled);
        if (part.size() == 0) return from;
        var program = new LinearProgram(part.size());
        for (var row : part.rows) part.bind(program, row, part.size());
        var wanted = part.coefficients(form, part.size());
        double now = part.moving(form);
        if (upwards) program.atMost(wanted, now + by);
        else program.atLeast(wanted, now - by);
        var objective = upwards ? Arrays.stream(wanted).map(x -> -x).toArray() : wanted;
        var found = part.solve(program, objective);
        effort += part.effort;
        return found.filter(reading -> isReading(reading, told)).orElse(from);
    }

    /**
     * The reading in which the form is off by so much and that moves few and cheap figures among those told: what it moves has to be
     * left untold. Empty where there is none.
     *
     * @param costs what it costs to leave each figure untold
     * @param scope the unknowns that may be moved
     */
    Optional<Other> otherwise(Form form, long by, long[] from, List<Row> told, double[] costs, BitSet scope) {
        var movable = (BitSet) scope.clone();
        movable.andNot(settled(from, List.of(), toldOfNone()));
        var part = new Part(from, movable);
        var moved = new ArrayList<Integer>();
        for (int f = 0; f < told.size(); f++) if (part.moves(told.get(f).form())) moved.add(f);
        int all = part.size() + moved.size();
        var program = new LinearProgram(all);
        effort += (long) all * moved.size();
        for (var row : rows) if (part.moves(row.form())) part.bind(program, row, all);
        var cost = new double[all];
        for (int m = 0; m < moved.size(); m++) {
            // How far the figure is off: at least what it is too much, and what it is too little.
            var row = told.get(moved.get(m));
            double fixed = part.fixed(row.form());
            var tooMuch = part.coefficients(row.form(), all);
            tooMuch[part.size() + m] = -1;
            program.atMost(tooMuch, row.most() - fixed);
            var tooLittle = part.coefficients(row.form(), all);
            tooLittle[part.size() + m] = 1;
            program.atLeast(tooLittle, row.least() - fixed);
            cost[part.size() + m] = costs[moved.get(m)];
        }
        program.equal(part.coefficients(form, all), part.moving(form) + by);
        return program.least(cost).map(point -> {
            var reading = part.whole(point).filter(whole -> isReading(whole, List.of()));
            var untold = new BitSet();
            for (int m = 0; m < moved.size(); m++) {
                int f = moved.get(m);
                double off = point[part.size() + m];
                if (reading.map(whole -> !told.get(f).holdsFor(whole)).orElse(off > NEARLY)) untold.set(f);
            }
            return new Other(untold, reading);
        });
    }

    /**
     * The places of the told figures that stand around the form: unless one of them is left untold, nothing more is possible for it.
     */
    BitSet around(Form form, long[] values, List<Row> told) {
        var part = connected(form, values, given(values, told), toldByThemselves(told));
        var near = new BitSet();
        for (int i = 0; i < form.size(); i++) near.set(form.unknown(i));
        for (var row : part.rows)
            for (int i = 0; i < row.form().size(); i++) near.set(row.form().unknown(i));
        var around = new BitSet();
        for (int f = 0; f < told.size(); f++) {
            var row = told.get(f);
            if (row.tellsOne() ? near.get(row.form().unknown(0)) : part.moves(row.form())) around.set(f);
        }
        return around;
    }

    /** The unknowns that are not settled and that hang together with those of the form, and the rows between them. */
    private Part connected(Form form, long[] values, Given given, BitSet settled) {
        var members = new BitSet();
        var between = new LinkedHashSet<Row>();
        var waiting = new ArrayDeque<Integer>();
        for (int i = 0; i < form.size(); i++) waiting.add(form.unknown(i));
        while (!waiting.isEmpty()) {
            int unknown = waiting.poll();
            if (settled.get(unknown) || members.get(unknown)) continue;
            members.set(unknown);
            for (var around : List.of(rowsOf.get(unknown), given.toldOf.get(unknown)))
                for (var row : around)
                    if (between.add(row))
                        for (int i = 0; i < row.form().size(); i++)
                            waiting.add(row.form().unknown(i));
        }
        var part = new Part(values, members);
        part.rows.addAll(between);
        return part;
    }

    /** Leaving out what settles an unknown unsettles it, so only what is told of it by itself bounds what stands around. */
    private BitSet toldByThemselves(List<Row> told) {
        var settled = new BitSet();
        for (var some : List.of(rows, told))
            for (var row : some) if (row.tellsOne()) settled.set(row.form().unknown(0));
        return settled;
    }

    /** What a list of told figures gives by adding up alone: the same for every question that is asked of it. */
    private static final class Given {
        private final List<Row> told;
        private final int size;
        private final long[] values;
        private final List<List<Row>> toldOf;
        private final BitSet settled;

        Given(List<Row> told, int size, long[] values, List<List<Row>> toldOf, BitSet settled) {
            this.told = told;
            this.size = size;
            this.values = values;
            this.toldOf = toldOf;
            this.settled = settled;
        }
    }

    private Given given(long[] values, List<Row> told) {
        var last = lastGiven;
        if (last != null && last.told == told && last.size == rows.size() && last.values == values) return last;
        List<List<Row>> toldOf = new ArrayList<>();
        for (int i = 0; i < unknowns(); i++) toldOf.add(new ArrayList<>());
        for (var row : told)
            for (int i = 0; i < row.form().size(); i++)
                toldOf.get(row.form().unknown(i)).add(row);
        var given = new Given(told, rows.size(), values, toldOf, settled(values, told, toldOf));
        lastGiven = given;
        return given;
    }

    /**
     * The unknowns that have one value in every reading, as far as that is found row by row: the last one of a sum that is told, and
     * all that are left of a sum of which nothing is left.
     */
    private BitSet settled(long[] values, List<Row> told, List<List<Row>> toldOf) {
        var settled = new BitSet();
        var waiting = new LinkedHashSet<Row>(rows);
        waiting.addAll(told);
        while (!waiting.isEmpty()) {
            var next = waiting.iterator();
            var row = next.next();
            next.remove();
            for (int unknown : settledBy(row, values, settled)) {
                settled.set(unknown);
                waiting.addAll(rowsOf.get(unknown));
                waiting.addAll(toldOf.get(unknown));
            }
        }
        return settled;
    }

    private List<List<Row>> toldOfNone() {
        return Collections.nCopies(unknowns(), List.of());
    }

    private static List<Integer> settledBy(Row row, long[] values, BitSet settled) {
        var form = row.form();
        var left = new ArrayList<Integer>();
        boolean anyMore = false;
        boolean anyLess = false;
        long fixed = 0;
        for (int i = 0; i < form.size(); i++) {
            if (settled.get(form.unknown(i))) fixed += form.factor(i) * values[form.unknown(i)];
            else {
                left.add(form.unknown(i));
                anyMore |= form.factor(i) > 0;
                anyLess |= form.factor(i) < 0;
            }
        }
        boolean isLast = left.size() == 1 && row.least() == row.most();
        boolean nothingIsLeft = (!anyLess && fixed == row.most()) || (!anyMore && fixed == row.least());
        return isLast || nothingIsLeft ? left : List.of();
    }

    /** Some of the unknowns, to be moved while the others stay what they are. */
    private static final class Part {
        private final long[] values;
        private final int[] members;
        private final int[] places;
        private final List<Row> rows = new ArrayList<>();
        private long effort;

        Part(long[] values, BitSet movable) {
            this.values = values;
            members = movable.stream().toArray();
            places = new int[values.length];
            Arrays.fill(places, -1);
            for (int i = 0; i < members.length; i++) places[members[i]] = i;
        }

        int size() {
            return members.length;
        }

        boolean moves(Form form) {
            for (int i = 0; i < form.size(); i++) if (places[form.unknown(i)] >= 0) return true;
            return false;
        }

        double[] coefficients(Form form, int size) {
            var coefficients = new double[size];
            for (int i = 0; i < form.size(); i++) {
                int place = places[form.unknown(i)];
                if (place >= 0) coefficients[place] += form.factor(i);
            }
            return coefficients;
        }

        /** What those that stay make of the form. */
        double fixed(Form form) {
            return form.at(values) - moving(form);
        }

        /** What those that may move make of it now. */
        double moving(Form form) {
            double sum = 0;
            for (int i = 0; i < form.size(); i++)
                if (places[form.unknown(i)] >= 0) sum += form.factor(i) * (double) values[form.unknown(i)];
            return sum;
        }

        void bind(LinearProgram program, Row row, int size) {
            if (!moves(row.form())) return;
            var coefficients = coefficients(row.form(), size);
            double fixed = fixed(row.form());
            if (row.least() == row.most()) program.equal(coefficients, row.least() - fixed);
            else {
                if (row.most() < ENDLESS) program.atMost(coefficients, row.most() - fixed);
                if (row.least() > -ENDLESS) program.atLeast(coefficients, row.least() - fixed);
            }
        }

        /**
         * In whole numbers: where the program answers with fractions of people, each of these is held to the whole number below and to
         * that above in turn. It gives up after a while, which costs a figure and never gives one away.
         */
        Optional<long[]> solve(LinearProgram program, double[] objective) {
            return solve(program, objective, new int[] {BRANCHES});
        }

        private Optional<long[]> solve(LinearProgram program, double[] objective, int[] left) {
            if (left[0]-- <= 0) return Optional.empty();
            effort += (long) size() * rows.size();
            var point = program.least(objective);
            var reading = point.flatMap(this::whole);
            if (point.isEmpty() || reading.isPresent()) return reading;
            int at = 0;
            while (isWhole(point.get()[at])) at++;
            double below = Math.floor(point.get()[at]);
            var lower = solve(program.holding(at, true, below), objective, left);
            return lower.isPresent() ? lower : solve(program.holding(at, false, below + 1), objective, left);
        }

        private static boolean isWhole(double value) {
            return Math.abs(value - Math.rint(value)) <= 1e-4;
        }

        /** The reading that the point stands for; empty where it has fractions of people. */
        Optional<long[]> whole(double[] point) {
            var reading = values.clone();
            for (int i = 0; i < members.length; i++) {
                reading[members[i]] = Math.round(point[i]);
                if (!isWhole(point[i])) return Optional.empty();
            }
            return Optional.of(reading);
        }
    }

    @Override
    public String toString() {
        return "Puzzle[" + unknowns() + " unknowns, " + rows.size() + " rows]";
    }
}
