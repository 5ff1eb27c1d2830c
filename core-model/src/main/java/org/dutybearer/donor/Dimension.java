package org.dutybearer.donor;

/**
 * By what a count of people is told apart. Each person stands in exactly one category of each, so that the categories add up to the
 * whole; one category is always that it is not known.
 */
public enum Dimension {
    /** As recorded. */
    SEX,
    /** On the day of the act. A birth or a day that leaves it open is not known, and never a guess. */
    AGE,
    DISABILITY,
    /** The population group recorded of the person. */
    GROUP,
    /** Where it happened. */
    COUNTRY,
    /** Where it happened, by the areas that the agreement names; any other is the rest of its country. */
    AREA,
    /** Whether a source shows it or it is alleged. */
    VERIFICATION
}
