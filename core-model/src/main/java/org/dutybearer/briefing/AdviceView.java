package org.dutybearer.briefing;

import java.util.List;
import java.util.Optional;

/**
 * What the calls and the obligations of a case have to say to each other: advice to the team that drafts. It is empty for every
 * other audience, whatever the case holds.
 *
 * @param open whether the case takes a suggestion in: one that is closed takes nothing
 */
public record AdviceView(List<UngroundedView> ungrounded, List<SuggestionView> suggestions, boolean open) {
    static final AdviceView NONE = new AdviceView(List.of(), List.of(), false);

    public AdviceView {
        ungrounded = List.copyOf(ungrounded);
        suggestions = List.copyOf(suggestions);
    }

    public Optional<SuggestionView> suggestion(String id) {
        return suggestions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "AdviceView[" + ungrounded.size() + ", " + suggestions.size() + "]";
    }
}
