package org.dutybearer.reporting;

import java.util.Locale;

/**
 * One thing wrong with a workbook that came back: the cell, the rule it breaks, and (in the bundle) what to do. It never repeats what
 * stands in the cell.
 *
 * @param cell such as {@code G7}; empty for the workbook as a whole
 * @param code of the indicator that the row is of; empty where that is not known
 */
public record CellFault(String cell, String code, Rule rule) {
    /** What a workbook that comes back has to be. */
    public enum Rule {
        NO_WORKBOOK,
        TOO_LARGE,
        SHEET_MISSING,
        HEAD_CHANGED,
        ROW_OF_ANOTHER_FORM,
        ROW_REPEATED,
        ROW_MISSING,
        NOT_PART_OF_THE_FORM,
        NOTE_IN_A_CELL,
        FORMULA,
        NOT_A_NUMBER,
        BELOW_ZERO,
        NOT_WHOLE,
        TOO_MANY_DIGITS,
        NOT_IN_THE_LIST,
        FIGURE_AND_REASON,
        NEITHER_FIGURE_NOR_REASON,
        SOURCE_MISSING,
        SOURCE_TOO_LONG
    }

    /** Which rule, in words. */
    public String wrong(Locale language) {
        return new WorkbookWords(language).of(rule);
    }

    /** What to do, in words. */
    public String remedy(Locale language) {
        return new WorkbookWords(language).of("Rule." + rule + ".remedy");
    }
}
