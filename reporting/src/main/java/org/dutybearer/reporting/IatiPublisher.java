package org.dutybearer.reporting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Dimension;
import org.jspecify.annotations.Nullable;

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
    private static final String KEY_IDENTIFIER = "iati.identifier";
    private static final String KEY_TYPE = "iati.type";
    private static final String KEY_EXCLUDE = "iati.exclude";
    private static final String KEY_BREAKDOWN = "iati.breakdown";
    private static final String NOTHING = "NONE";

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
    private static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /**
     * What an organisation decided, as it wrote it down under {@code iati.identifier}, {@code iati.type} and {@code iati.exclude}; empty
     * where it wrote nothing under any of them: then no such file is written. That nothing is kept back has to be said ({@code NONE}),
     * because a key without a value is as good as none. {@code iati.breakdown} may be left out: people are told apart by dimensions then.
     *
     * @param written what stands under a key; null, or blank, where nothing does
     * @throws Refusal {@link Reason#SETTING_FAULTY} with the key that is missing beside the others, or that cannot be followed
     */
    public static Optional<IatiPublisher> read(Function<String, @Nullable String> written) {
        var keys = List.of(KEY_IDENTIFIER, KEY_TYPE, KEY_EXCLUDE);
        var texts = keys.stream()
                .map(key -> Optional.ofNullable(written.apply(key)).orElse("").strip())
                .toList();
        if (texts.stream().allMatch(String::isEmpty)) return Optional.empty();
        if (!isIdentifier(texts.get(0))) throw new Refusal(Reason.SETTING_FAULTY, KEY_IDENTIFIER);
        var excluded = read(KEY_EXCLUDE, texts.get(2), IatiPublisher::dimensions);
        var breakdown = Optional.ofNullable(written.apply(KEY_BREAKDOWN))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> read(KEY_BREAKDOWN, text, Breakdown::valueOf))
                .orElse(Breakdown.DIMENSIONS);
        return Optional.of(read(
                KEY_TYPE,
                texts.get(1),
                type -> new IatiPublisher(texts.get(0), Integer.parseInt(type), excluded, breakdown)));
    }

    private static Set<Dimension> dimensions(String text) {
        if (text.equals(NOTHING)) return Set.of();
        return Arrays.stream(text.split("[ ,]+", -1)).map(Dimension::valueOf).collect(Collectors.toSet());
    }

    private static <T> T read(String key, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException cannotBeFollowed) {
            throw new Refusal(Reason.SETTING_FAULTY, key);
        }
    }
}
