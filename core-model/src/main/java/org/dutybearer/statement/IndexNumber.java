package org.dutybearer.statement;

/** The index number of a publication, such as {@code EUR 57/1572/2019}. */
public record IndexNumber(String text) {
    public static IndexNumber parse(String text) {
        return new IndexNumber(text);
    }
}
