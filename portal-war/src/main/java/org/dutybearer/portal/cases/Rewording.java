package org.dutybearer.portal.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.briefing.Block;
import org.dutybearer.briefing.Search;
import org.dutybearer.interchange.Passage;

/**
 * What stands in the way of a briefing, and where to write it anew.
 *
 * @param passages the words of the case file that hold it; empty where nobody wrote it as a text, so that the file itself must change
 */
public record Rewording(Block block, List<Passage> passages) {
    public Rewording {
        passages = List.copyOf(passages);
    }

    /** Each block with those of the passages that hold such a thing and stand in its text. */
    static List<Rewording> of(List<Block> blocks, List<Passage> passages, Search search) {
        return blocks.stream()
                .map(block -> new Rewording(
                        block,
                        passages.stream()
                                .filter(passage -> found(passage, search).contains(block.kind()))
                                .filter(passage -> isIn(block.text(), passage))
                                .toList()))
                .toList();
    }

    private static Set<Block.Kind> found(Passage passage, Search search) {
        return search.in(String.join("\n", passage.text().words().values()));
    }

    /** A briefing may end a sentence with a stop, or begin it with a capital. */
    private static boolean isIn(String told, Passage passage) {
        var plain = plain(told);
        return passage.text().words().values().stream().anyMatch(words -> plain.contains(plain(words)));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{P}]+", " ")
                .strip();
    }
}
