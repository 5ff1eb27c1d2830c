package org.dutybearer.proof;

/**
 * One thing that is otherwise in a case than in the one it is made from.
 *
 * @param path the place of a canary, or of a part such as {@code person-1}
 */
public record Change(Kind kind, String path) {
    /** What is done to it. */
    public enum Kind {
        NOTHING,
        /** Another word, or another day of the same month. */
        OTHERWISE,
        /** The part is not in the case, nor is anything that is of it alone. */
        WITHOUT
    }

    static final Change NOTHING = new Change(Kind.NOTHING, "");

    public static Change otherwise(Canary canary) {
        return new Change(Kind.OTHERWISE, canary.path());
    }

    public static Change without(String part) {
        return new Change(Kind.WITHOUT, part);
    }
}
