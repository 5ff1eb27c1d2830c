package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;

/**
 * Finds names that an audience may not see in text meant for it. A name is found whole; by any one part of three letters or more
 * standing as a word of its own; and, where all its parts are shorter ("Li Na"), in any order of them. An alias is found only
 * whole, since its parts may be everyday words ("the tailor"). It rather stops a harmless sentence than lets a name pass.
 */
final class ProtectedNames {
    private static final int SHORTEST_PART = 3;

    /** Above it only the order turned round is looked for: five short parts have 120 orders, ten have millions. */
    private static final int MOST_PARTS_IN_ANY_ORDER = 5;

    private final PlainWords plain = new PlainWords();
    private final List<String> sought = new ArrayList<>();

    ProtectedNames(Collection<Person> hidden) {
        hidden.forEach(person -> person.names().forEach(this::seek));
    }

    private void seek(PersonName name) {
        String whole = plain.of(name.text());
        if (whole.isBlank()) return;
        sought.add(whole);
        if (name.kind() == PersonName.Kind.ALIAS) return;
        var parts = List.of(whole.strip().split(" "));
        var longOnes =
                parts.stream().filter(part -> part.length() >= SHORTEST_PART).toList();
        (longOnes.isEmpty() ? orders(parts) : longOnes.stream()).forEach(part -> sought.add(" " + part + " "));
    }

    private static Stream<String> orders(List<String> parts) {
        if (parts.size() < 2) return parts.stream();
        if (parts.size() > MOST_PARTS_IN_ANY_ORDER) {
            var turned = new ArrayList<>(parts);
            Collections.reverse(turned);
            return Stream.of(String.join(" ", turned));
        }
        return IntStream.range(0, parts.size()).boxed().flatMap(first -> {
            var rest = new ArrayList<>(parts);
            String one = rest.remove((int) first);
            return orders(rest).map(r -> one + " " + r);
        });
    }

    boolean in(String text) {
        if (sought.isEmpty()) return false;
        String words = plain.of(text);
        return sought.stream().anyMatch(words::contains);
    }
}
