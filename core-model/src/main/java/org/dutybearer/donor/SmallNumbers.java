package org.dutybearer.donor;

import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's policy for small counts of people, such as {@code 5/1}: counts of 1 to 4 are not told, and those that are told
 * are exact. There is no default: whoever sets none gets no report.
 *
 * <p>It promises more than that small counts are left out. Of every count that is left out, whoever holds this report and all
 * earlier ones of the agreement can rule out so little that at least {@code threshold} different numbers remain possible.
 *
 * @param threshold the least count of people that is told; zero is told too, since nobody is in it. At least 3: below, two who
 *     know themselves in a count find the third
 * @param rounding counts of people are told to the nearest multiple of this; 1 tells them exactly. A rounding at or above the
 *     threshold also hides by how few a figure changed since the last report, which exact figures tell
 */
public record SmallNumbers(int threshold, int rounding) {
    public static final int LEAST_THRESHOLD = 3;

    public SmallNumbers {
        if (threshold < LEAST_THRESHOLD)
            throw new IllegalArgumentException(
                    "a threshold for small numbers is " + LEAST_THRESHOLD + " or more: " + threshold);
        if (rounding < 1) throw new IllegalArgumentException("a rounding is 1 (exact) or more: " + rounding);
    }

    public static SmallNumbers parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0)
            throw new IllegalArgumentException(
                    "not a policy for small numbers (expected threshold/rounding, such as '5/1'): '" + text + "'");
        return new SmallNumbers(
                Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /**
     * The policy that somebody set, or the refusal where nobody did.
     *
     * @throws Refusal {@link Reason#SMALL_NUMBERS_NOT_SET}
     */
    public static SmallNumbers set(@Nullable String text) {
        if (text == null || text.isBlank()) throw new Refusal(Reason.SMALL_NUMBERS_NOT_SET);
        return parse(text.strip());
    }

    /**
     * The same, rounded to the threshold at least: for a figure that no later report is held against, so that the difference of two
     * tells of nobody.
     */
    SmallNumbers roughly() {
        return new SmallNumbers(threshold, Math.max(threshold, rounding));
    }

    boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    /** How a count that is told reads. One that is not zero never reads as zero. */
    long told(long count) {
        if (count == 0) return 0;
        long multiple = (2 * count + rounding) / (2L * rounding);
        return Math.max(multiple, 1) * rounding;
    }

    /** The least count that reads so, to whoever knows that small ones are not told. */
    long least(long told) {
        if (told == 0) return 0;
        return Math.max(threshold, told == rounding ? 1 : told - rounding / 2);
    }

    /** The greatest count that reads so. */
    long most(long told) {
        return told == 0 ? 0 : told + (rounding - 1) / 2;
    }

    @Override
    public String toString() {
        return threshold + "/" + rounding;
    }
}
