package org.dutybearer.donor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * A linear program over unknowns that are zero or more. The one place that knows the library which solves it. Nobody has to trust it:
 * whatever rests on an answer checks that answer by adding up.
 */
final class LinearProgram {
    private static final class Line {
        private final double[] coefficients;
        private final double bound;

        Line(double[] coefficients, double bound) {
            this.coefficients = coefficients;
            this.bound = bound;
        }
    }

    private final int unknowns;
    private final List<Line> equal = new ArrayList<>();
    private final List<Line> atMost = new ArrayList<>();

    LinearProgram(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Fails with {@link NoClassDefFoundError} where the library is missing, before anything is worked out without it. */
    static void requireLibrary() {
        LinearSolver.newBuilder();
    }

    void equal(double[] coefficients, double to) {
        equal.add(new Line(coefficients, to));
    }

    void atMost(double[] coefficients, double bound) {
        atMost.add(new Line(coefficients, bound));
    }

    void atLeast(double[] coefficients, double bound) {
        var opposite = new double[coefficients.length];
        for (int i = 0; i < opposite.length; i++) opposite[i] = -coefficients[i];
        atMost.add(new Line(opposite, -bound));
    }

    /** Where the objective is least; empty where nothing satisfies the lines, or it has no least value. */
    Optional<double[]> least(double[] objective) {
        var solver = LinearSolver.newBuilder(objective);
        equal.forEach(line -> solver.equality(line.bound, line.coefficients));
        atMost.forEach(line -> solver.inequality(line.bound, line.coefficients));
        var result = solver.lower(0).build().solve();
        if (!result.getState().isOptimal()) return Optional.empty();
        var point = new double[unknowns];
        for (int i = 0; i < unknowns; i++) point[i] = result.doubleValue(i);
        return Optional.of(point);
    }

    /** The same program with one unknown held to at most, or at least, this. */
    LinearProgram holding(int unknown, boolean atMost, double bound) {
        var narrower = new LinearProgram(unknowns);
        narrower.equal.addAll(equal);
        narrower.atMost.addAll(this.atMost);
        var one = new double[unknowns];
        one[unknown] = 1;
        if (atMost) narrower.atMost(one, bound);
        else narrower.atLeast(one, bound);
        return narrower;
    }
}
