package org.dutybearer.donor;

/**
 * A figure of an earlier period that is told otherwise than in the newest report that told it: a row of the sheet Changes since the last report.
 *
 * @param explanation what staff wrote of it, or empty
 */
public record ChangeView(
        String code, ReportingPeriod period, Counted counted, Reported was, Reported is, Why why, String explanation) {
    /** Why a figure is another than it was. None of them tells that somebody asked not to be counted any more. */
    public enum Why {
        /** More is known of that time than there was. */
        LATE_ENTRIES,
        /** The record was corrected. */
        CORRECTION,
        /**
         * What could not be told then can be told now, or the other way round; or the policy for small numbers or the agreement is another
         * than it was, and the record may be the same.
         */
        TOLD_OTHERWISE
    }

    @Override
    public String toString() {
        return "ChangeView[" + code + ", " + period + "]";
    }
}
