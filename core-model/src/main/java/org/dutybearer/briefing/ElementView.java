package org.dutybearer.briefing;

import java.util.List;

/** What must be shown, and for whom it is. An element of the state (such as being bound) has the same answer for all. */
public record ElementView(String id, String label, boolean ofTheState, List<PersonAnswer> answers) {
    public ElementView {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "ElementView[" + id + "]";
    }
}
