package org.dutybearer.briefing;

import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** The answer to one element for one person (by label), with the question a caseworker can act on where it is not known. */
public record PersonAnswer(
        String person, Truth truth, Answer answer, @Nullable String question) {
    @Override
    public String toString() {
        return "PersonAnswer[" + person + ": " + truth + "]";
    }
}
