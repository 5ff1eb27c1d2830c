package org.dutybearer.reporting;

/** A call as a table prints it. */
public record CallRow(String number, String action, String restsOn, Sign sign, String status) {
    @Override
    public String toString() {
        return "CallRow[" + number + "]";
    }
}
