package org.dutybearer.portal.run;

/** What a document is written as. */
public enum Format {
    PDF
}
