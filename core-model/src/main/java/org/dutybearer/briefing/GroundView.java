package org.dutybearer.briefing;

import org.dutybearer.assessment.Step;
import org.dutybearer.treaty.ProvisionRef;

/** A provision that a recommendation rests on and that was not assessed: what is missing to do so. */
public record GroundView(ProvisionRef provision, String name, Step step, String missing) {
    @Override
    public String toString() {
        return "GroundView[" + provision + "]";
    }
}
