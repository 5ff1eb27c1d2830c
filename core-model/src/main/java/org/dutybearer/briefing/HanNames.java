package org.dutybearer.briefing;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutybearer.core.Table;

/**
 * Names in Chinese characters: {@code 王晓明} is Wang Xiaoming, Xiaoming Wang, X. Wang and 王曉明, with tones or without. The family
 * name comes first and has one character, or two where it is one of the few that have; in Chinese text one character by itself is no
 * name, because it may be any word. Some characters are read otherwise in names: {@code pinyin-readings.tsv}.
 */
final class HanNames {
    static final Pattern HAN = Pattern.compile("[\\p{IsHan}·・]+");

    /** Family names of two characters that are still borne, simplified. */
    private static final Set<String> OF_TWO = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "慕容", "令狐", "皇甫", "尉迟", "长孙", "宇文", "公孙", "夏侯", "轩辕", "端木", "独孤", "南宫",
            "拓跋", "呼延");

    private static final int SHORTEST_WORD = 3;

    /** How many words of a text can be one name: Xiao Ming Wang. */
    private static final int MOST_WORDS = 4;

    private final Set<String> inHan = new LinkedHashSet<>();
    private final Set<String> ofSeveralWords = new LinkedHashSet<>();
    private final Set<String> ofAnyWords = new LinkedHashSet<>();
    private final Set<String> ofSeveralCharacters = new LinkedHashSet<>();

    /** The runs of two characters or more in a name that another alphabet has a part in. */
    static Stream<String> runs(String name) {
        return HAN.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(run -> run.codePoints().filter(Character::isIdeographic).count() > 1);
    }

    /** Seeks a name that is written in Chinese. */
    void seek(String name) {
        var characters = simplified(name);
        var given = given(characters);
        inHan.add(characters);
        if (given.length() >= 2) inHan.add(given);
        for (var first : spelled(family(characters))) for (var second : spelled(given)) seekInLatin(first, second);
        // As of a name that is recorded in Latin letters, one part of three letters is enough there.
        for (var part : List.of(family(characters), given))
            spelled(part).stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(ofAnyWords::add);
    }

    /** Both ways round, and the family part with an initial. */
    private void seekInLatin(String family, String given) {
        ofSeveralWords.add(family + given);
        ofSeveralWords.add(given + family);
        if (family.isEmpty()) return;
        ofSeveralWords.add(family + given.charAt(0));
        ofSeveralWords.add(given.charAt(0) + family);
    }

    /** Seeks a name, or a part of one, that is given in plain Latin letters without spaces, in Chinese text. */
    void seekInHan(String latin) {
        ofSeveralCharacters.add(latin);
    }

    boolean isEmpty() {
        return inHan.isEmpty();
    }

    /**
     * @param text as it is
     * @param words its words in plain Latin letters
     */
    boolean in(String text, List<String> words) {
        var runs = HAN.matcher(text);
        while (runs.find()) {
            var characters = simplified(runs.group());
            if (inHan.stream().anyMatch(characters::contains)) return true;
            if (isJoinedIn(syllables(characters), Set.of(), ofSeveralCharacters)) return true;
        }
        return isJoinedIn(words.stream().map(Set::of).toList(), ofAnyWords, ofSeveralWords);
    }

    /** Whether one or a few neighbouring words, each with the ways to read it, are together what is sought. */
    private static boolean isJoinedIn(List<Set<String>> words, Set<String> ofAny, Set<String> ofSeveral) {
        if (ofAny.isEmpty() && ofSeveral.isEmpty()) return false;
        for (int from = 0; from < words.size(); from++) {
            Set<String> joined = Set.of("");
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                joined = joined(joined, words.get(to));
                if (joined.stream().anyMatch(ofAny::contains)) return true;
                if (to > from && joined.stream().anyMatch(ofSeveral::contains)) return true;
            }
        }
        return false;
    }

    private static Set<String> joined(Set<String> before, Set<String> next) {
        var joined = new LinkedHashSet<String>();
        for (var start : before) for (var reading : next) joined.add(start + reading);
        return joined;
    }

    static boolean is(String name) {
        return HAN.matcher(name.replace(" ", "")).matches();
    }

    private static String simplified(String text) {
        return Readings.SIMPLIFIED.apply(text).replaceAll("[·・\\s]", "");
    }

    /** A run of characters in plain Latin letters, each as it may be read. */
    private static List<Set<String>> syllables(String characters) {
        var syllables = new ArrayList<Set<String>>();
        for (var character : simplified(characters)
                .codePoints()
                .mapToObj(Character::toString)
                .toList()) syllables.add(readings(character));
        return syllables;
    }

    private static Set<String> spelled(String characters) {
        Set<String> spelled = Set.of("");
        for (var readings : syllables(characters)) spelled = joined(spelled, readings);
        return spelled;
    }

    private static Set<String> readings(String character) {
        var known = Readings.IN_NAMES.get(character);
        return known != null
                ? new LinkedHashSet<>(known)
                : Set.of(Readings.PINYIN.apply(character).replaceAll("[^a-z]", ""));
    }

    private static String family(String characters) {
        if (characters.length() > 2 && OF_TWO.contains(characters.substring(0, 2))) return characters.substring(0, 2);
        return characters.length() > 1 ? characters.substring(0, 1) : "";
    }

    private static String given(String characters) {
        return characters.substring(family(characters).length());
    }

    private static UnaryOperator<String> transliterator(String rules) {
        return Transliterator.getInstance(rules)::transliterate;
    }

    /** Read when there are Chinese characters to read, and not before: it takes longer than a briefing. */
    private static final class Readings {
        static final UnaryOperator<String> SIMPLIFIED = transliterator("Traditional-Simplified");
        static final UnaryOperator<String> PINYIN =
                transliterator("Han-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
        static final Map<String, List<String>> IN_NAMES = read();

        private static Map<String, List<String>> read() {
            var readings = new HashMap<String, List<String>>();
            for (var row : Table.beside(HanNames.class, "pinyin-readings.tsv").rows())
                readings.put(row.get("character"), List.of(row.get("readings").split(" ", -1)));
            return Map.copyOf(readings);
        }
    }
}
