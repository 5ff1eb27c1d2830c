package org.dutybearer.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dutybearer.casefile.Decision;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * How far an obligation reaches for one person.
 *
 * @param general the answers to the general test, in its order
 * @param decision what people have decided, where that sets the step or waits to be looked at again
 */
public record PersonFinding(
        Person person,
        Step step,
        List<ElementFinding> elements,
        List<GeneralAnswer> general,
        Set<Caution> cautions,
        @Nullable Decision decision) {
    public PersonFinding {
        elements = List.copyOf(elements);
        general = List.copyOf(general);
    }

    /** The elements that the record leaves open: each is a question for the team. */
    public List<Element> missing() {
        return elements.stream()
                .filter(e -> e.weight() == Weight.NOT_KNOWN)
                .map(ElementFinding::element)
                .toList();
    }

    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    /** The answer to a question of the general test. */
    public Truth answer(Question question) {
        return general.stream()
                .filter(a -> a.question() == question)
                .map(GeneralAnswer::truth)
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }

    @Override
    public String toString() {
        return "PersonFinding[" + step + "]";
    }
}
