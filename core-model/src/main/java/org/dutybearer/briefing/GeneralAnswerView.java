package org.dutybearer.briefing;

import org.dutybearer.core.Truth;

/** The answer to a question of the general test for one person (by label), with its reason; yes means that the duty holds. */
public record GeneralAnswerView(String person, Truth truth, String why) {
    @Override
    public String toString() {
        return "GeneralAnswerView[" + person + ": " + truth + "]";
    }
}
