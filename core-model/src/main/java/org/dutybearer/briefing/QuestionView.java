package org.dutybearer.briefing;

/** A question the record leaves open, worded so that a caseworker can act on it. */
public record QuestionView(String text, String neededFor) {
    @Override
    public String toString() {
        return "QuestionView[" + neededFor + "]";
    }
}
