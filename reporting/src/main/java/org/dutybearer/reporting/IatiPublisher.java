package org.dutybearer.reporting;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutybearer.donor.Dimension;

/**
 * Who publishes to the International Aid Transparency Initiative (IATI), and what its exclusion policy keeps back. There is no
 * default: what is published there is published to everybody, so an organisation says what it wants told of people.
 *
 * @param identifier the organisation's in the register of IATI, such as {@code XI-EXAMPLE-12345}
 * @param type its kind in the code list OrganisationType, such as 21 for an international organisation that is not a state's
 * @param excluded by what people are not told apart in what is published
 * @param breakdown how people are told apart where they are
 */
public record IatiPublisher(String identifier, int type, Set<Dimension> excluded, Breakdown breakdown) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2,3}-[A-Z0-9]+-[A-Za-z0-9._-]+");

    /** Some donors read dimensions and some pass them over. */
    public enum Breakdown {
        /** As figures of the same indicator, each with its dimension. */
        DIMENSIONS,
        /** As one more indicator for each category. */
        INDICATORS
    }

    public IatiPublisher {
        if (!isIdentifier(identifier))
            throw new IllegalArgumentException(
                    "not an identifier of an organisation in IATI (expected 'XI-EXAMPLE-12345'): '" + identifier + "'");
        if (type < 10 || type > 90)
            throw new IllegalArgumentException("not a type of organisation in IATI (10 to 90): " + type);
        excluded = excluded.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(excluded);
    }

    /** Whether the register of IATI writes an organisation so. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }
}
