package org.dutybearer.briefing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutybearer.core.Idiom;
import org.dutybearer.core.OurWords;

/**
 * The five answers at the head of a briefing, short enough together for the twelve or thirteen lines that a page has for them. A row
 * with nothing to say reads "Nothing on record."
 *
 * @param asked the calls, in words
 * @param standing the mark of how the calls stand together
 */
public record InBrief(String happening, String law, String notKnown, String asked, Mark standing, String stands) {
    private static final int MOST_WORDS = 110;

    /** In these the lines for 110 words of English hold more of what counts as a word. */
    private static final Map<String, Integer> MOST_WORDS_IN = Map.of("fr", 130, "es", 130, "ar", 130, "zh", 150);

    private static final int MOST_LINES = 13;

    /** In twelfths of a Latin letter: 70 of them, 56 Cyrillic ones or 35 of Chinese. */
    private static final int LINE = 840;

    /** Above this many words in this language it is too long for a page. */
    public static int mostWords(Locale language) {
        return MOST_WORDS_IN.getOrDefault(language.getLanguage(), MOST_WORDS);
    }

    /** Whether it takes no more words and, as near as a gate without fonts can tell, no more lines than a page has for it. */
    boolean fits(Locale language) {
        return words() <= mostWords(language)
                && answers().mapToInt(InBrief::lines).sum() <= MOST_LINES;
    }

    private static int lines(String answer) {
        int width = OurWords.unmarked(answer).codePoints().map(InBrief::width).sum();
        return (width + LINE - 1) / LINE;
    }

    private static int width(int letter) {
        if (Character.isIdeographic(letter)) return 24;
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC ? 15 : 12;
    }

    private Stream<String> answers() {
        return Stream.of(happening, law, notKnown, asked, stands);
    }

    /** How many words the five answers have together. */
    public int words() {
        return answers().mapToInt(Idiom::words).sum();
    }

    @Override
    public String toString() {
        return "InBrief[" + standing + "]";
    }
}
