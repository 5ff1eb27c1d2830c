package org.dutybearer.assessment;

import java.util.Locale;

/** For whom, where and how firmly an obligation holds, as the rule says. */
public record Scope(Form form, Exemption derogation, Exemption reservation, Reach reach, Protects protects) {
    /** Whether states are bound by it. */
    public enum Form {
        TREATY,
        /** A standard, such as the Universal Declaration: cited, never breached. */
        STANDARD
    }

    /** Whether a state may free itself of it. */
    public enum Exemption {
        NONE,
        FORBIDDEN,
        POSSIBLE,
        POSSIBLE_IN_PART,
        NOT_KNOWN
    }

    /** Where the state owes it. */
    public enum Reach {
        TERRITORY,
        TERRITORY_OR_EFFECTIVE_CONTROL
    }

    /** Whom it protects. */
    public enum Protects {
        EVERYONE,
        REFUGEES_AND_ASYLUM_SEEKERS,
        FOREIGNERS,
        CHILDREN,
        DETAINED_PERSONS,
        ACCUSED_PERSONS,
        MEMBERS_OF_MINORITIES
    }

    static <E extends Enum<E>> E parse(Class<E> type, String words) {
        for (E constant : type.getEnumConstants())
            if (constant.name().equals(words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"))) return constant;
        throw new IllegalArgumentException("not one of "
                + String.join(
                        ", ",
                        java.util.Arrays.stream(type.getEnumConstants())
                                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .toList())
                + ": '" + words + "'");
    }
}
