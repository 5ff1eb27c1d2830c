package org.dutybearer.briefing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutybearer.core.Table;

/**
 * Under which sounds a word may be spelled, whatever the alphabet and the system it was romanised by: {@code Қасым},
 * {@code Qasym} and {@code Kassym} share {@code kasim}. What each letter can stand for is data, {@code spellings.tsv}, in which a
 * linguist can look and add; two words can be spellings of one another where their sounds have one in common.
 *
 * <p>Small letters stand for themselves, {@code S} for sh, {@code J} for zh and the English j, {@code C} for ch, {@code c} for
 * ts. Doubled sounds count once. Arabic, which leaves vowels out, and Chinese have ways of their own.
 */
final class Spellings {
    /** What a word of thirty ambiguous letters could sound like does not end; past it, a letter sounds as it does first. */
    private static final int MOST = 256;

    /** Signs for soft and hard sounds, hyphens inside a name, what cannot be seen. */
    private static final Pattern SIGNS = Pattern.compile("['’‘”“ʹʺʼʻ`´\\-\\p{Cf}]");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}'’‘”“ʹʺʼʻ`´\\-]+");

    private static final Map<String, List<String>> SOUNDS = read();
    private static final int LONGEST =
            SOUNDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private final Map<String, Set<String>> heard = new HashMap<>();

    private static Map<String, List<String>> read() {
        var sounds = new HashMap<String, List<String>>();
        for (var row : Table.beside(Spellings.class, "spellings.tsv").rows())
            sounds.put(
                    row.get("spelling"),
                    List.of(row.get("sounds").replace("-", "").split(" ", -1)));
        return Map.copyOf(sounds);
    }

    /** What the word may sound like; nothing for a word in an alphabet that is not in the table. */
    Set<String> of(String word) {
        return heard.computeIfAbsent(word, this::hear);
    }

    private Set<String> hear(String word) {
        var letters = withoutSigns(word);
        Set<String> heard = Set.of("");
        for (int at = 0; at < letters.length(); ) {
            int length = Math.min(LONGEST, letters.length() - at);
            while (length > 0 && !SOUNDS.containsKey(letters.substring(at, at + length))) length--;
            var next = length > 0
                    ? SOUNDS.getOrDefault(letters.substring(at, at + length), List.of())
                    : plain(letters.substring(at, at + 1));
            if (next.isEmpty()) return Set.of();
            heard = heard.size() * next.size() > MOST ? joined(heard, next.subList(0, 1)) : joined(heard, next);
            at += Math.max(1, length);
        }
        return heard;
    }

    /** The word in small letters, without what stands for no sound of its own. */
    static String withoutSigns(String word) {
        return Normalizer.normalize(SIGNS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""), Normalizer.Form.NFC);
    }

    /** A letter with a mark that the table does not know sounds as without it; a mark alone is silent. */
    private List<String> plain(String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (base.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) return List.of("");
        return SOUNDS.getOrDefault(base.substring(0, 1), List.of());
    }

    private static Set<String> joined(Set<String> before, List<String> next) {
        var all = new LinkedHashSet<String>();
        for (var start : before) for (var sound : next) all.add(withoutDoubles(start, sound));
        return all;
    }

    private static String withoutDoubles(String start, String sound) {
        var word = new StringBuilder(start);
        for (char c : sound.toCharArray()) if (word.isEmpty() || word.charAt(word.length() - 1) != c) word.append(c);
        return word.toString();
    }

    /** The words of a text; a hyphen or an apostrophe parts none. */
    static List<String> words(String text) {
        return NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
