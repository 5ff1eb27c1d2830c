package org.dutybearer.donor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A sum of unknowns, some of them taken away: what a told figure is, seen by whoever wants to know what is not told. */
final class Form {
    private final int[] unknowns;
    private final int[] factors;

    private Form(int[] unknowns, int[] factors) {
        this.unknowns = unknowns;
        this.factors = factors;
    }

    static Form of(int unknown) {
        return new Form(new int[] {unknown}, new int[] {1});
    }

    static Form sum(Collection<Integer> unknowns) {
        return difference(unknowns, List.of());
    }

    static Form difference(Collection<Integer> plus, Collection<Integer> minus) {
        var unknowns = new int[plus.size() + minus.size()];
        var factors = new int[unknowns.length];
        int n = 0;
        for (int unknown : plus) {
            unknowns[n] = unknown;
            factors[n++] = 1;
        }
        for (int unknown : minus) {
            unknowns[n] = unknown;
            factors[n++] = -1;
        }
        return new Form(unknowns, factors);
    }

    int size() {
        return unknowns.length;
    }

    int unknown(int at) {
        return unknowns[at];
    }

    int factor(int at) {
        return factors[at];
    }

    boolean isOneUnknown() {
        return unknowns.length == 1 && factors[0] == 1;
    }

    boolean isWithin(BitSet these) {
        for (int unknown : unknowns) if (!these.get(unknown)) return false;
        return true;
    }

    /** Its value where the unknowns have these. */
    long at(long[] values) {
        long sum = 0;
        for (int i = 0; i < unknowns.length; i++) sum += factors[i] * values[unknowns[i]];
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Form that
                && Arrays.equals(unknowns, that.unknowns)
                && Arrays.equals(factors, that.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(unknowns) + Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        return "Form" + Arrays.toString(unknowns);
    }
}
