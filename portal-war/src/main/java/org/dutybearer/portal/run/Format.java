package org.dutybearer.portal.run;

/** What a document is written as. */
public enum Format {
    /** A briefing on paper. */
    PDF,
    /** The results of the case for donors: a workbook, with no person in it whoever asks for it. */
    XLSX
}
