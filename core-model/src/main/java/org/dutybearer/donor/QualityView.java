package org.dutybearer.donor;

/**
 * How good the figures of an indicator are: a row of the sheet Data quality.
 *
 * @param number how many of those counted in the period
 * @param share of the told actual as a fraction of one, to four decimals, where both are told
 */
public record QualityView(String code, Quality quality, Reported number, Reported share) {
    public enum Quality {
        VERIFIED,
        ALLEGED,
        SEX_UNKNOWN,
        AGE_UNKNOWN,
        DISABILITY_UNKNOWN,
        GROUP_UNKNOWN,
        COUNTRY_UNKNOWN,
        AREA_UNKNOWN,
        /** Not counted: the date on record may lie outside the agreement, or there is none. Never a share. */
        NOT_DATED_WELL_ENOUGH,
        /** By how many the told figures of earlier periods have grown since the last report. Never a share. */
        LATE_ENTRIES
    }
}
