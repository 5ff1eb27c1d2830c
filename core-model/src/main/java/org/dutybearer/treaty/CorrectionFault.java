package org.dutybearer.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;

/**
 * One thing wrong with a correction: at which of its cells, and what.
 *
 * @param column one of {@link Corrections#COLUMNS}; empty where no one cell is at fault
 * @param offending what stands there, or what it should be one of; as many texts as the words of the kind have places
 */
public record CorrectionFault(Kind kind, String column, List<String> offending) {
    /** What can be wrong. A file and a form are told the same. */
    public enum Kind {
        CELLS,
        MISSING,
        TOO_LONG,
        NOT_A_TREATY,
        STANDARD,
        NOT_A_STATE,
        NOT_A_KIND,
        INFERRED,
        NOT_A_DATE,
        NOT_A_DAY,
        OPEN_DATE,
        DATE_MISSING,
        INSTEAD_OF_AN_ACT,
        NOT_A_PROVISION,
        PROVISION_ELSEWHERE,
        PROVISIONS,
        MECHANISM,
        NOT_A_MECHANISM,
        MECHANISM_OF_ANOTHER_KIND,
        NO_MECHANISM,
        END,
        ENDS_BEFORE,
        LATER_THAN_SOURCE,
        REPEATED,
        NAMES_SOMEBODY
    }

    public CorrectionFault {
        offending = List.copyOf(offending);
    }

    static CorrectionFault of(Kind kind, String column, Object... offending) {
        return new CorrectionFault(
                kind, column, List.of(offending).stream().map(Object::toString).toList());
    }

    /** That it says again what another says, which is named as the reader knows it: by its line, or by its number. */
    public static CorrectionFault repeating(String other) {
        return of(Kind.REPEATED, "", other);
    }

    /** That a text for every case holds the name of a person in one; it does not say whose. */
    public static CorrectionFault namingSomebody(String column) {
        return of(Kind.NAMES_SOMEBODY, column);
    }

    /** Those of a refusal of {@link Correction#of}. */
    public static List<CorrectionFault> in(Refusal refusal) {
        if (refusal.reason() != Reason.CORRECTIONS_FAULTY) throw refusal;
        return refusal.details().stream()
                .filter(CorrectionFault.class::isInstance)
                .map(CorrectionFault.class::cast)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A sentence without its capital and its stop. */
    public String words(Locale locale) {
        return Words.filled("CorrectionFault." + kind, locale, offending.toArray());
    }

    /** As a file is told it. */
    @Override
    public String toString() {
        return words(Locale.ENGLISH);
    }
}
