package org.dutybearer.briefing;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;

/**
 * Finds names that an audience may not see in text meant for it. Both are brought to plain lower-case Latin letters, so that
 * neither case, accents nor script hide a name; a name is found whole, in any order of its parts, and by any one part of three
 * letters or more standing as a word of its own; an alias only whole, since its parts may be everyday words ("the tailor"). It rather stops a harmless sentence than lets a name pass.
 */
final class ProtectedNames {
    private static final int SHORTEST_PART = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final Transliterator plain;
    private final List<String> wholes = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /** Needs ICU4J; without the library the class cannot be loaded, and the gate refuses. */
    ProtectedNames(Collection<Person> hidden) {
        plain = Transliterator.getInstance(
                "Any-Latin; NFD; [[:Nonspacing Mark:][:Cf:][\\u02B9\\u02BA]] Remove; Latin-ASCII; Lower");
        for (Person person : hidden) {
            for (var name : person.names()) {
                String words = words(name.text());
                if (words.isBlank()) continue;
                wholes.add(words);
                if (name.kind() == PersonName.Kind.ALIAS) continue;
                Arrays.stream(words.strip().split(" "))
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .forEach(part -> parts.add(" " + part + " "));
            }
        }
    }

    boolean in(String text) {
        if (wholes.isEmpty()) return false;
        String words = words(text);
        return wholes.stream().anyMatch(words::contains) || parts.stream().anyMatch(words::contains);
    }

    private String words(String text) {
        return " " + NO_WORD.matcher(plain.transliterate(text)).replaceAll(" ").strip() + " ";
    }
}
