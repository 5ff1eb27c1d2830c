package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutybearer.briefing.Original;
import org.jspecify.annotations.Nullable;

/** The words of a document that stand in another language than its own, as they are found in its texts. */
final class Originals {
    static final Originals NONE = new Originals(List.of(), new Proof(Script.LATIN));

    /** By their first letter, as a capital: a document of many cases has thousands of them, and each text is looked through. */
    private final Map<Character, List<Printed>> printed;

    /** An original as it stands on paper. */
    private record Printed(String words, Locale language) {}

    /**
     * A part of a text.
     *
     * @param language null where it is the document's own
     */
    record Passage(int start, int limit, @Nullable Locale language) {
        boolean covers(String text) {
            return start == 0 && limit == text.length();
        }

        private int length() {
            return limit - start;
        }

        private boolean overlaps(Passage other) {
            return start < other.limit && other.start < limit;
        }
    }

    /** @param proof reads them as it does every text, so that they are found in what is printed */
    Originals(List<Original> originals, Proof proof) {
        this.printed = originals.stream()
                .map(each -> new Printed(proof.text(each.words(), "originals"), each.language()))
                .filter(each -> !each.words().isBlank())
                .collect(Collectors.groupingBy(each -> capital(each.words().charAt(0))));
    }

    /** In their order; where one stands inside another, the longer. */
    List<Passage> in(String text) {
        if (printed.isEmpty()) return List.of();
        var found = new ArrayList<Passage>();
        for (int at = 0; at < text.length(); at++)
            for (Printed original : printed.getOrDefault(capital(text.charAt(at)), List.of()))
                if (stands(original.words(), text, at)) {
                    int limit = at + original.words().length();
                    boolean stopped = limit < text.length() && text.charAt(limit) == '.';
                    found.add(new Passage(at, stopped ? limit + 1 : limit, original.language()));
                }
        found.sort(Comparator.comparing(Passage::length).reversed());
        var passages = new ArrayList<Passage>();
        for (var passage : found) if (passages.stream().noneMatch(passage::overlaps)) passages.add(passage);
        passages.sort(Comparator.comparing(Passage::start));
        return passages;
    }

    /** A sentence may have given them a capital letter. */
    private static boolean stands(String words, String text, int at) {
        return at + words.length() <= text.length()
                && text.regionMatches(at + 1, words, 1, words.length() - 1)
                && (at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                        || Character.isIdeographic(text.charAt(at - 1)));
    }

    private static char capital(char letter) {
        return Character.toUpperCase(letter);
    }
}
