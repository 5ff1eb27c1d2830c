package org.dutybearer.portal;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A number to read out on the telephone, such as {@code 7F3K-92QD}: 40 random bits, without the letters I, L, O and U. It says
 * nothing about what it numbers, and opens nothing.
 */
public record SpokenNumber(String text) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern RULE = Pattern.compile("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SpokenNumber {
        if (!RULE.matcher(text).matches())
            throw new IllegalArgumentException("not a number (expected '7F3K-92QD'): '" + text + "'");
    }

    public static SpokenNumber random() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) text.append('-');
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new SpokenNumber(text.toString());
    }

    public static SpokenNumber parse(String text) {
        return new SpokenNumber(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
