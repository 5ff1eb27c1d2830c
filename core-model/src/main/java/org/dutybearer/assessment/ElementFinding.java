package org.dutybearer.assessment;

import java.util.List;
import org.dutybearer.core.Truth;

/** How one element stands for one person, and on what that rests; contradicted where sources disagree. */
public record ElementFinding(Element element, Weight weight, List<Evidence> evidence, boolean contradicted) {
    public ElementFinding {
        evidence = List.copyOf(evidence);
    }

    public Truth truth() {
        return weight.truth();
    }
}
