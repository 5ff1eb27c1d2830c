package org.dutybearer.reporting;

/** Three texts of a row, or of its head, side by side. */
public record Columns(String first, String second, String third) {
    @Override
    public String toString() {
        return "Columns[]";
    }
}
