package org.dutybearer.donor;

import java.util.Comparator;

/**
 * One category of a dimension, such as women, with its words in the language of the summary.
 *
 * @param code the same in every language and every report: {@code FEMALE}, {@code KGZ}, {@code KGZ/Osh Region}, {@code UNKNOWN}
 */
public record Category(Dimension dimension, String code, String label) implements Comparable<Category> {
    /** The code of whatever is not recorded, or not the same in all that is. */
    public static final String UNKNOWN = "UNKNOWN";

    public boolean isUnknown() {
        return code.equals(UNKNOWN);
    }

    @Override
    public int compareTo(Category other) {
        return Comparator.comparing(Category::dimension)
                .thenComparing(Category::isUnknown)
                .thenComparing(Category::code)
                .compare(this, other);
    }
}
