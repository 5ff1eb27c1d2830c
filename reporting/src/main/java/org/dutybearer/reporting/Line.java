package org.dutybearer.reporting;

/** One text that a template prints. Public because compiled templates stand outside the package, like every record here. */
public record Line(String text) {
    @Override
    public String toString() {
        return "Line[]";
    }
}
