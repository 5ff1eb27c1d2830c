package org.dutybearer.donor;

/**
 * One category of a dimension, such as women, with its words in the language of the summary.
 *
 * @param code the same in every language and every report: {@code FEMALE}, {@code KGZ}, {@code KGZ/Osh Region}, {@code KGZ/}
 *     for the rest of it, {@code UNKNOWN}
 */
public record Category(Dimension dimension, String code, String label) {
    /** The code of whatever is not recorded, or not the same in all that is. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The code of all countries that the agreement is not about. */
    public static final String OTHER = "OTHER";

    public boolean isUnknown() {
        return code.equals(UNKNOWN);
    }

    /** Whether it is one country or area, and not the rest of them. */
    public boolean isOnePlace() {
        return switch (dimension) {
            case COUNTRY -> !code.equals(UNKNOWN) && !code.equals(OTHER);
            case AREA -> !code.equals(UNKNOWN) && !code.endsWith("/");
            case SEX, AGE, DISABILITY, GROUP, VERIFICATION -> false;
        };
    }
}
