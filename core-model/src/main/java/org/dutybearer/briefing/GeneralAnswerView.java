package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.core.Truth;

/**
 * The answer to a question of the general test for one person (by label), with its reason; yes means that the duty holds.
 *
 * @param sources the numbers of those it rests on; empty where it rests on nothing being held, or on the elements
 */
public record GeneralAnswerView(String person, Truth truth, String why, List<Integer> sources) {
    public GeneralAnswerView {
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "GeneralAnswerView[" + person + ": " + truth + "]";
    }
}
