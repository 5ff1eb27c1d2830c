package org.dutybearer.assessment;

import java.util.List;
import org.dutybearer.person.Person;

/** How far an obligation reaches for one person. */
public record PersonFinding(Person person, Step step, List<ElementFinding> elements) {
    public PersonFinding {
        elements = List.copyOf(elements);
    }

    /** The elements that the record leaves open: each is a question for the team. */
    public List<Element> missing() {
        return elements.stream()
                .filter(e -> e.weight() == Weight.NOT_KNOWN)
                .map(ElementFinding::element)
                .toList();
    }

    @Override
    public String toString() {
        return "PersonFinding[" + person.key() + ", " + step + "]";
    }
}
