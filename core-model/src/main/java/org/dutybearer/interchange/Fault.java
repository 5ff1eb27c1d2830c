package org.dutybearer.interchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dutybearer.core.Refusal;

/**
 * One thing wrong with a case file: where, what, and what to write instead. It never repeats what stands in the file, since
 * that may be testimony or a name; its details hold only words of the schema and limits.
 *
 * @param line counted from 1
 * @param path from the root of the file, such as {@code persons[0].birth}; empty for the file as a whole. A field name that
 *     the schema does not know appears as {@code …}
 */
public record Fault(int line, String path, Kind kind, List<String> details) implements Comparable<Fault> {
    public Fault {
        details = List.copyOf(details);
    }

    /** What can be wrong. Words for people are in the bundle {@code Fault}. */
    public enum Kind {
        TOO_LARGE,
        NOT_UTF_8,
        SYNTAX,
        TOO_DEEP,
        NOTHING_IN_IT,
        SEVERAL_DOCUMENTS,
        ALIAS,
        TAG,
        DUPLICATE_FIELD,
        CHARACTER,

        UNKNOWN_FIELD,
        MISSING_FIELD,
        WRONG_TYPE,
        EMPTY,
        NOT_IN_LIST,
        TOO_LONG,
        OUT_OF_RANGE,
        REPEATED,
        VERSION_UNKNOWN,
        NOT_A_KEY,
        NOT_A_TOPIC,
        NOT_A_DATE,
        NOT_A_DAY,
        NOT_A_STATE,
        NOT_A_LANGUAGE,
        NOT_A_SCRIPT,
        NOT_A_CASE_REFERENCE,
        NOT_AN_INDEX_NUMBER,
        NOT_A_PROVISION,
        NOT_AN_ADDRESS,
        NOT_A_FIELD_NAME,
        NO_GROUNDS,
        NO_SOURCE,

        KEY_TAKEN,
        PERSON_UNKNOWN,
        SOURCE_UNKNOWN,
        STATEMENT_UNKNOWN,
        EVENT_UNKNOWN,
        PROVISION_UNKNOWN,
        CALL_UNKNOWN,
        MARK_WITHOUT_NOTE,
        WRITES_TO_THE_STATE_FLED,
        ENDS_BEFORE_IT_BEGINS,
        DATES_CONTRADICT,
        OUT_OF_ORDER,
        DRAFT_OUT_OF_PLACE,
        CONTRADICTS_ITSELF,
        GOES_BACK_TO_ITSELF,
        OTHER_PERSONS_ACCOUNT,
        ONE_OF_TWO,
        ROMANISED_ONLY_IN_LATIN,
        DIRECT_WITH_TRANSIT,
        NOT_CLOSED,
        DECIDED_FOR_A_PERSON,
        DOES_NOT_FIT,

        NOT_A_PERIOD,
        NOT_A_SECTOR,
        NOT_A_CODE,
        RULE_UNKNOWN,
        PERIODS_APART,
        PERIOD_NOT_REPORTED,
        RULE_OR_BY_HAND,
        NOT_TOLD_APART,
        COUNTS_OVERLAP,
        NOTHING_COVERED,
        COUNTRY_NOT_AGREED,
        NOT_WHOLE,
        NOT_AN_AMOUNT
    }

    /** The faults that a refusal carries; empty where it was refused for another reason. */
    public static List<Fault> in(Refusal refusal) {
        return refusal.details().stream()
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .toList();
    }

    /** What is wrong, for a person; in English where the language is not spoken. */
    public String wrong(Locale language) {
        return worded("wrong", language);
    }

    /** What to write instead, for a person; in English where the language is not spoken. */
    public String write(Locale language) {
        return worded("write", language);
    }

    private String worded(String part, Locale language) {
        var words = ResourceBundle.getBundle(
                Fault.class.getName(),
                language,
                Fault.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(kind + "." + part), language).format(details.toArray());
    }

    @Override
    public int compareTo(Fault other) {
        if (line != other.line) return Integer.compare(line, other.line);
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return "line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + kind;
    }
}
