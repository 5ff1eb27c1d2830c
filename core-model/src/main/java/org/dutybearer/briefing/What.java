package org.dutybearer.briefing;

import java.util.regex.Pattern;

/**
 * What kind of thing is on record of somebody, such as {@code ACT TORTURE}, {@code DETENTION PRE_TRIAL} or {@code HELP LEGAL_AID}: the
 * kind of record and its type, in the constants of the case file.
 */
public record What(Kind kind, String type) {
    private static final Pattern TYPE = Pattern.compile("[A-Z_]+");

    /** The kinds of records that people are counted by. */
    public enum Kind {
        /** What was done or is said to have been done. */
        ACT,
        ACT_THREATENED,
        ACT_ATTEMPTED,
        DETENTION,
        PROCEEDING,
        ASYLUM_CLAIM,
        /** What was done for somebody: an intervention that says for whom. */
        HELP
    }

    public What {
        if (!TYPE.matcher(type).matches()) throw new IllegalArgumentException("not a type of record: '" + type + "'");
    }

    static What of(Kind kind, Enum<?> type) {
        return new What(kind, type.name());
    }

    /** Reads {@code ACT TORTURE}. */
    public static What parse(String text) {
        var space = text.indexOf(' ');
        if (space < 0)
            throw new IllegalArgumentException("not a kind of record (expected 'ACT TORTURE'): '" + text + "'");
        return new What(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return kind + " " + type;
    }
}
