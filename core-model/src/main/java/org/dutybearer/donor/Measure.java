package org.dutybearer.donor;

/**
 * What this product counts by itself, for every donor alike. The code stays the same in every language and every report, so that
 * reports can be joined; it is never given to another measure. None of them counts people.
 */
public enum Measure {
    CASES("C1"),
    RECOMMENDATIONS_MADE("R1"),
    RECOMMENDATIONS_MET("R2"),
    RECOMMENDATIONS_PARTLY_MET("R3"),
    RECOMMENDATIONS_NOT_MET("R4"),
    RECOMMENDATIONS_WITHOUT_REPLY("R5"),
    /** A fraction of one, to four decimals. */
    SHARE_MET("R6"),
    PUBLICATIONS("O1"),
    PUBLICATIONS_IN_PERIOD("O2");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
