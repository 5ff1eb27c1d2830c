package org.dutybearer.donor;

/**
 * One category of a dimension, such as women, with its words in the language of the summary.
 *
 * @param code the same in every language and every report: {@code FEMALE}, {@code KGZ}, {@code KGZ/Osh Region}, {@code UNKNOWN}
 */
public record Category(Dimension dimension, String code, String label) {
    /** The code of whatever is not recorded, or not the same in all that is. */
    public static final String UNKNOWN = "UNKNOWN";

    public boolean isUnknown() {
        return code.equals(UNKNOWN);
    }
}
