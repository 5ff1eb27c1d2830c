package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;
import org.dutybearer.treaty.ProvisionRef;

/**
 * A provision told in a line: how far it reaches and what is missing. A provision that no rule has assessed stands at step 1.
 *
 * @param standard whether it is a standard, which nobody can breach; false where no rule has assessed it
 * @param missing what is not known, each to stand in a list; empty where nothing is missing
 * @param own that it rests on the organisation's own corrections, in a sentence each; empty where it rests on none
 */
public record GroundView(
        ProvisionRef provision, String name, boolean standard, Step step, List<String> missing, List<String> own) {
    public GroundView {
        missing = List.copyOf(missing);
        own = List.copyOf(own);
    }

    @Override
    public String toString() {
        return "GroundView[" + provision + "]";
    }
}
