package org.dutybearer.briefing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dutybearer.core.OurWords;

/**
 * What in the texts of a briefing somebody typed. The rest are words of ours: the same in every case, or a day, a month or a state that
 * the gate itself has chosen to tell. They give nobody away, whatever they look like, so what may not be told is sought in what was
 * typed, and in all of it. A text that is not known here counts as typed from its first letter to its last.
 */
final class Typed {
    private final Map<String, Set<String>> pieces = new HashMap<>();

    private Typed() {}

    /** @param marked the briefing, composed in a language in which our words are marked */
    static Typed of(Briefing marked, Telling telling) {
        var typed = new Typed();
        Texts.of(marked, telling.words)
                .map(Texts.Placed::text)
                .forEach(text -> typed.pieces
                        .computeIfAbsent(OurWords.unmarked(text), t -> new LinkedHashSet<>())
                        .addAll(OurWords.typed(text)));
        return typed;
    }

    /** The pieces of this text that somebody typed. */
    Set<String> in(String text) {
        return pieces.getOrDefault(text, Set.of(text));
    }
}
