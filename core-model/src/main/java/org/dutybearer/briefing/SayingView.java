package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;

/** What can be said for some of the persons: the step, and the ladder's own sentence with its hedge. Persons by label. */
public record SayingView(Step step, String stepName, List<String> persons, String sentence) {
    public SayingView {
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "SayingView[" + step + " " + persons + "]";
    }
}
