package org.dutybearer.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as this audience may see them. The label (A, B, ...) is stable within the document and means nothing
 * outside it; the name is a pseudonym where the person may not be named; the other form is the romanised or original-
 * script name beside it.
 */
public record PersonView(
        String label,
        String name,
        boolean pseudonym,
        @Nullable String otherForm,
        String nameLanguage,
        List<TopicView> topics,
        List<Protection> protections) {
    public PersonView {
        topics = List.copyOf(topics);
        protections = List.copyOf(protections);
    }

    @Override
    public String toString() {
        return "PersonView[" + label + "]";
    }
}
