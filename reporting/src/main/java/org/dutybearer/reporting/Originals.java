package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dutybearer.briefing.Original;
import org.jspecify.annotations.Nullable;

/** The words of a document that stand in another language than its own, as they are found in its texts. */
final class Originals {
    static final Originals NONE = new Originals(List.of(), new Proof(Script.LATIN));

    private final List<Printed> printed;

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
    }

    /** @param proof reads them as it does every text, so that they are found in what is printed */
    Originals(List<Original> originals, Proof proof) {
        this.printed = originals.stream()
                .map(each -> new Printed(proof.text(each.words(), "originals"), each.language()))
                .filter(each -> !each.words().isBlank())
                .sorted(Comparator.comparing((Printed each) -> each.words().length())
                        .reversed())
                .toList();
    }

    /** In their order; where one stands inside another, the longer. */
    List<Passage> in(String text) {
        if (printed.isEmpty()) return List.of();
        var found = new ArrayList<Passage>();
        for (Printed original : printed) {
            int length = original.words().length();
            for (int at = 0; at + length <= text.length(); at++) {
                if (!begins(text, at, original.words())) continue;
                boolean stopped = at + length < text.length() && text.charAt(at + length) == '.';
                int limit = at + length + (stopped ? 1 : 0);
                int start = at;
                if (found.stream().noneMatch(other -> start < other.limit() && other.start() < limit))
                    found.add(new Passage(start, limit, original.language()));
            }
        }
        found.sort(Comparator.comparing(Passage::start));
        return found;
    }

    /** A sentence may have given them a capital letter. */
    private static boolean begins(String text, int at, String words) {
        return Character.toUpperCase(text.charAt(at)) == Character.toUpperCase(words.charAt(0))
                && text.regionMatches(at + 1, words, 1, words.length() - 1)
                && (at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                        || Character.isIdeographic(text.charAt(at - 1)));
    }
}
