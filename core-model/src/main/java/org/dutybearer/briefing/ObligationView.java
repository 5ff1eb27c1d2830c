package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * One obligation held against the case: what the provision requires of which state, what can be said for whom, and
 * element by element what it rests on.
 *
 * @param general the questions of the general test, in its order
 * @param warnings what to beware of in the treaty's status
 * @param cautions what the team is to beware of in the findings: advice to staff, which no document for others carries
 * @param standard whether it is a standard, which nobody can breach
 * @param inFull whether a document tells it element by element in its main part
 * @param law where the rule has the law from, as its file says it, in English
 */
public record ObligationView(
        ProvisionRef provision,
        String heading,
        String topic,
        CountryCode dutyBearer,
        String dutyBearerName,
        Role role,
        String roleName,
        String requires,
        List<SayingView> sayings,
        List<ElementView> elements,
        List<GeneralQuestionView> general,
        List<String> warnings,
        List<String> cautions,
        boolean standard,
        boolean inFull,
        String rule,
        int ruleVersion,
        String law,
        @Nullable String reviewer) {
    public ObligationView {
        sayings = List.copyOf(sayings);
        elements = List.copyOf(elements);
        general = List.copyOf(general);
        warnings = List.copyOf(warnings);
        cautions = List.copyOf(cautions);
    }

    /** The highest step reached for any person; a heading shows it, the sayings tell it apart. */
    public Step highestStep() {
        return sayings.stream().map(SayingView::step).max(Step::compareTo).orElse(Step.NOT_ASSESSABLE);
    }

    @Override
    public String toString() {
        return "ObligationView[" + provision + " " + dutyBearer + "]";
    }
}
