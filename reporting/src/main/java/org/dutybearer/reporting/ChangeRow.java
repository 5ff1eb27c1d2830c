package org.dutybearer.reporting;

/** Something that an earlier briefing did not tell, or told otherwise, as a table prints it: where, what, and how it stands to that one. */
public record ChangeRow(String part, String what, String how) {
    @Override
    public String toString() {
        return "ChangeRow[]";
    }
}
