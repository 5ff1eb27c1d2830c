package org.dutybearer.donor;

/** Why a value is not there. Empty is not zero, so an empty value never stands without one of these. */
public enum WhyEmpty {
    /** It could be known and nobody recorded it. */
    NOT_COLLECTED,
    /** There is nothing that it could be a value of, such as the share of none. */
    NOT_APPLICABLE
}
