package org.dutybearer.donor;

/** Why a value is not there. Empty is not zero, so an empty value never stands without one of these. */
public enum WhyEmpty {
    /** It could be known and nobody recorded it. */
    NOT_COLLECTED,
    /** There is nothing that it could be a value of, such as the share of none. */
    NOT_APPLICABLE,
    /** The organisation keeps it back for a reason of its own. */
    WITHHELD,
    /**
     * It counts few people, or whoever subtracts could find out by it what counts few. Which of the two is told to nobody: who
     * knows that a figure is small knows half of it.
     */
    SUPPRESSED
}
