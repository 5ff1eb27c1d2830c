package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointsTest {
    private static final String DAY = "2019年10月16日";

    @Test
    void aLineOfChineseEndsBeforeADayOrItsYear() {
        String text = "截至" + DAY;

        assertThat(ends(text)).isSubsetOf("截", "截至", "截至2019年", text).contains("截至", "截至2019年", text);
    }

    /** What stands between the strokes ends a line; nothing else does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "afin |d’écrire |à |l’enfant |qui |n’est |pas |là ; |fin : |allégué",
                "Convention |sur |les |Réfugiés 31(2) ; |l’article 33 |du |pacte",
                "los |Refugiados 31(2); |los |artículos 33 |y |34",
                "согласно |статьи 33 |и |ICCPR 9(1)",
                "16(1)-бап; |A тұлғасы |және |B тұлғасы",
                "Person E |asked; |no reply |came |to |4 calls |of |ours",
                "rests |on |1, |2 |and |3 of |189 UNTS 137",
                "Kazakhstan’s |border |service"
            })
    void aLineEndsNowhereInsideWhatIsReadAsOne(String marked) {
        String text = marked.replace("|", "");
        var expected = new ArrayList<String>();
        for (int at = 0; at < marked.length(); at++)
            if (marked.charAt(at) == '|') expected.add(marked.substring(0, at).replace("|", ""));
        expected.add(text);

        assertThat(ends(text)).containsExactlyElementsOf(expected);
    }

    /** Where Java would end a line, and we do. */
    private static List<String> ends(String text) {
        var ends = BreakIterator.getLineInstance(Locale.ROOT);
        ends.setText(text);
        var found = new TreeSet<Integer>();
        for (int at = ends.next(); at != BreakIterator.DONE; at = ends.next()) {
            int end = Joints.lineEnd(text, 0, at);
            if (end == at && !Joints.joins(text, at)) found.add(end);
        }
        return found.stream().map(at -> text.substring(0, at)).toList();
    }

    @Test
    void aNumberThatFillsALineIsTornRatherThanLost() {
        assertThat(Joints.lineEnd("2019年", 0, 4)).isEqualTo(4);
    }

    /** Days after more and more signs, so that every place in a line is tried. */
    @Test
    void noLineOfAChineseDocumentBeginsWithTheSignOfADay() {
        for (int before = 0; before < 24; before += 8) {
            var text = new StringBuilder();
            for (int day = 0; day < 12; day++)
                text.append("字".repeat(before + day)).append(DAY);

            var reading = Reading.of(Briefings.ofTwoPeople().in(Locale.CHINESE).calling(text.toString()));

            assertThat(reading.drawnLines())
                    .noneMatch(line -> line.matches("[年月日](?!期).*"))
                    .anyMatch(line -> line.contains("字"));
            assertThat(reading.spoken().replace(" ", "")).contains(text);
        }
    }

    /** Whether the space before it in our words may break or not. */
    @Test
    void noLineOfAFrenchDocumentBeginsWithAStop() {
        for (var briefings : List.of(Briefings.ofTwoPeople(), Briefings.ofFivePeople(), Briefings.empty()))
            assertThat(Reading.of(briefings.in(Locale.FRENCH)).drawnLines())
                    .noneMatch(line -> line.matches("[;:!?»%].*"));
    }
}
