package org.dutybearer.core;

/** A date known only as well as the source knew it. */
public record ApproximateDate(String text) {
    public static ApproximateDate parse(String text) {
        return new ApproximateDate(text);
    }
}
