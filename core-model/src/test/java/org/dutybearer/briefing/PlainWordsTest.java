package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final PlainWords plain = new PlainWords();
    private final Transliterator slow = Transliterator.getInstance(
            "Any-Latin; NFD; [[:Nonspacing Mark:][:Cf:][\\u02B9\\u02BA]] Remove; Latin-ASCII; Lower");

    @Test
    void theShortWayAndTheLongWayEndInTheSameWords() {
        var texts = new ArrayList<String>(List.of(
                "Ce qu’on sait : « l’été » de l’œuvre\u202F; n°\u00A05 – 12…",
                "I\u0307stanbul \u0130zmir",
                "A\u0301skar's",
                "soft\u00ADhyphen right\u200Fto",
                "\u01D5 \u1E9E \u212B \uFB01"));
        IntStream.range(0x20, 0x2100)
                .filter(Character::isDefined)
                .mapToObj(letter -> "ab" + Character.toString(letter) + "cd " + Character.toString(letter))
                .forEach(texts::add);

        assertThat(texts)
                .allSatisfy(text -> assertThat(plain.of(text))
                        .as(text)
                        .isEqualTo(" "
                                + NO_WORD.matcher(slow.transliterate(text))
                                        .replaceAll(" ")
                                        .strip() + " "));
    }
}
