package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutybearer.core.Table;

/**
 * Finds names in Arabic in Latin text and the other way round: {@code محمد} as Muhammad, Mohammed or Mohamed. Arabic leaves short
 * vowels out, so that a name is a pattern and not a word; what each letter can become is data, {@code arabic-letters.tsv}.
 */
final class ArabicNames {
    /** A pattern of two consonants would be found in half of all words. */
    private static final int FEWEST_LETTERS = 3;

    /** "held" has the consonants of a name. */
    private static final int SHORTEST_IN_LATIN = 5;

    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\u0640]+");

    private static final String SHORT_VOWELS = "[aeiouy]{0,2}";
    private static final String ARTICLE = "ال";

    private static final String ANY_VOWEL = "[aeiouy]{1,2}";
    private static final char ALIF = 'ا';

    /** "And" and "so", then "to", "by" and "like": Arabic writes them onto the word that follows. */
    private static final List<String> JOINING = List.of("", "و", "ف");

    private static final List<String> LEADING = List.of("", "ل", "ب", "ك");

    /** "To" and the article run together. */
    private static final String TO_THE = "لل";

    /** The article, whose l may sound like the letter after it, and what a name of several words begins with. */
    private static final Pattern LEADS =
            Pattern.compile("[aeiu](?:[lrsdtnz]|sh)|abd[aeu]?l?|abu|ab[iou]u?|ibn|b[ei]n|bint|umm?");

    private static final Pattern SIGNS = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");

    private static final Map<Character, String> LATIN = read();

    private final List<Pattern> sought = new ArrayList<>();
    private final Set<String> soughtInArabic = new LinkedHashSet<>();
    private final Map<String, Optional<Pattern>> read = new HashMap<>();

    /** Seeks the words of a name in Arabic, each by itself and with the next: Abd al-Rahman is written in two and in one. */
    void seek(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            pattern(words.get(at)).ifPresent(sought::add);
            if (at + 1 < words.size())
                pattern(words.get(at) + words.get(at + 1)).ifPresent(sought::add);
        }
    }

    /** Seeks a part of a name, given in plain Latin letters, in Arabic text. */
    void seekInArabic(String latin) {
        soughtInArabic.add(latin);
    }

    /** Whether a word of a text can be a part of a name that is recorded in Latin letters. */
    boolean is(String word) {
        return ARABIC.matcher(word).matches()
                && read.computeIfAbsent(word, ArabicNames::pattern)
                        .filter(pattern -> soughtInArabic.stream()
                                .anyMatch(part -> pattern.matcher(part).matches()))
                        .isPresent();
    }

    /** A word or a few, in Arabic, as they stand in a sentence: {@code محمد} in {@code ومحمد} and {@code العامري} in {@code وللعامري}. */
    static Stream<String> inSentence(String name) {
        return JOINING.stream().flatMap(joining -> {
            var led = LEADING.stream().map(leading -> joining + leading + name);
            return name.startsWith(ARTICLE)
                    ? Stream.concat(led, Stream.of(joining + TO_THE + name.substring(ARTICLE.length())))
                    : led;
        });
    }

    /** What a word of a sentence may be without what is written onto it; the word itself first, and alone where it is not Arabic. */
    static Stream<String> bare(String word) {
        if (!ARABIC.matcher(word).matches()) return Stream.of(word);
        var letters = SIGNS.matcher(word).replaceAll("");
        return JOINING.stream()
                .filter(letters::startsWith)
                .map(joining -> letters.substring(joining.length()))
                .flatMap(ArabicNames::withoutLead)
                .filter(rest -> rest.length() >= FEWEST_LETTERS || rest.equals(letters));
    }

    private static Stream<String> withoutLead(String word) {
        var rest = LEADING.stream().filter(word::startsWith).map(leading -> word.substring(leading.length()));
        return word.startsWith(TO_THE)
                ? Stream.concat(rest, Stream.of(ARTICLE + word.substring(TO_THE.length())))
                : rest;
    }

    /**
     * Whether a word is an Arabic name, or a few that an article or the like holds together.
     *
     * @param words in plain Latin letters
     */
    boolean in(List<String> words) {
        if (sought.isEmpty()) return false;
        for (int from = 0; from < words.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.size(); to++) {
                joined.append(words.get(to));
                if (joined.length() >= SHORTEST_IN_LATIN
                        && sought.stream()
                                .anyMatch(pattern -> pattern.matcher(joined).matches())) return true;
                if (!LEADS.matcher(words.get(to)).matches()) break;
            }
        }
        return false;
    }

    private static Map<Character, String> read() {
        var latin = new HashMap<Character, String>();
        for (var row : Table.beside(ArabicNames.class, "arabic-letters.tsv").rows())
            latin.put(row.get("letter").charAt(0), row.get("latin"));
        return Map.copyOf(latin);
    }

    /** The word without signs over and under letters and with one form of alif, ya and ta marbuta: as a reader searches for it. */
    static String folded(String word) {
        return SIGNS.matcher(word)
                .replaceAll("")
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    /** What the word looks like in plain Latin letters; nothing for a word that is not Arabic or has too few letters. */
    private static Optional<Pattern> pattern(String word) {
        var letters = SIGNS.matcher(word).replaceAll("");
        var article = letters.startsWith(ARTICLE) && letters.length() > ARTICLE.length() + 1;
        var rest = article ? letters.substring(ARTICLE.length()) : letters;
        if (rest.length() < FEWEST_LETTERS) return Optional.empty();
        var pattern = new StringBuilder(article ? article(rest.charAt(0)) : "");
        for (int at = 0; at < rest.length(); at++) {
            var next = LATIN.get(rest.charAt(at));
            if (next == null) return Optional.empty();
            if (at > 0) pattern.append(SHORT_VOWELS);
            if (at > 0 && at + 2 < rest.length() && rest.startsWith(ARTICLE, at)) {
                pattern.append("(?:l|").append(LATIN.get(rest.charAt(at + 2))).append(")?");
                at++;
            } else {
                pattern.append(at == 0 && rest.charAt(0) == ALIF ? ANY_VOWEL : next);
            }
        }
        return Optional.of(Pattern.compile(pattern.toString()));
    }

    /** The article before a name: there or not, its l sounding like the letter after it or not. */
    private static String article(char first) {
        return "(?:[aeiu](?:l|" + LATIN.getOrDefault(first, "l") + ")?)?";
    }
}
