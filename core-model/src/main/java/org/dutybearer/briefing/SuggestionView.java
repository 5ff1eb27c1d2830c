package org.dutybearer.briefing;

import java.util.List;
import org.dutybearer.assessment.Step;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;

/**
 * An obligation that is engaged and that no call rests on, with what is usually asked of the state for it.
 *
 * @param id such as {@code CAT-12_KAZ}: it stands in an address
 * @param persons those for whom it is engaged, by label
 * @param recommendation the standard recommendation in the briefing's language; empty where the law has none
 */
public record SuggestionView(
        String id,
        ProvisionRef provision,
        String heading,
        CountryCode state,
        String stateName,
        Step step,
        List<String> persons,
        String recommendation) {
    public SuggestionView {
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "SuggestionView[" + id + "]";
    }
}
