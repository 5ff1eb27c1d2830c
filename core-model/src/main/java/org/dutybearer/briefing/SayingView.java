package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;

/**
 * What can be said for some of the persons: the step, and the ladder's own sentence with its hedge. Persons by label.
 *
 * @param why where people decided it, the reason they recorded, for the case team alone; empty where software says it
 * @param sources the numbers of those a decision cites; what software says rests on the elements
 */
public record SayingView(
        Step step, String stepName, List<String> persons, String sentence, String why, List<Integer> sources) {
    public SayingView {
        persons = List.copyOf(persons);
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "SayingView[" + step + " " + persons + "]";
    }
}
