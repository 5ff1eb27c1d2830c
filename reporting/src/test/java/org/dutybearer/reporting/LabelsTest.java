package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.core.Truth;
import org.dutybearer.core.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    static Stream<Locale> languages() {
        return Wording.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyBundleHasEveryKey(Locale language) {
        var keys = new HashSet<>(Labels.in(language).bundle().keySet());
        keys.removeAll(Wording.OF_SOME_LANGUAGES);

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        Labels.in(Locale.ENGLISH).bundle().keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySignStepAndGeneralQuestionHasAWord(Locale language) {
        var labels = Labels.in(language);

        assertThat(Sign.values())
                .allSatisfy(sign -> assertThat(labels.get(sign.key())).isNotBlank());
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(labels.step(step, false)).isNotBlank());
        assertThat(Question.values())
                .allSatisfy(question ->
                        assertThat(labels.get("general." + question)).isNotBlank());
        assertThat(Truth.values())
                .allSatisfy(truth -> assertThat(labels.get("general." + truth)).isNotBlank());
    }

    @Test
    void aDayIsWrittenInTheWordsOfItsLanguageAndNeverBreaks() {
        var day = LocalDate.of(2019, 12, 6);

        assertThat(Labels.in(Locale.ENGLISH).day(day)).isEqualTo("6\u00a0December\u00a02019");
        assertThat(Labels.in(Locale.FRENCH).day(day)).isEqualTo("6\u00a0décembre\u00a02019");
    }

    @Test
    void aListNamesItsLastWithAnAnd() {
        assertThat(Labels.in(Locale.ENGLISH).list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Labels.in(Locale.FRENCH).list(List.of("A", "B"))).isEqualTo("A et B");
    }
}
