package org.dutybearer.core;

/**
 * What is known of a question, in Kleene's strong logic: {@code UNKNOWN.and(NO)} is {@code NO}, {@code UNKNOWN.and(YES)}
 * stays {@code UNKNOWN}. Unknown never turns into no by itself.
 */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
