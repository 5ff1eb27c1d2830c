package org.dutybearer.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    @ParameterizedTest
    @ValueSource(strings = {"Fault.properties", "Fault_fr.properties"})
    void everyKindIsWordedAndNothingElseIs(String bundle) throws IOException {
        var kinds = Arrays.stream(Fault.Kind.values())
                .flatMap(kind -> Stream.of(kind + ".wrong", kind + ".write"))
                .collect(Collectors.toSet());

        var words = new Properties();
        try (var in = Objects.requireNonNull(Fault.class.getResourceAsStream(bundle))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(words.values()).extracting(Object::toString).allMatch(sentence -> !sentence.isBlank());
        assertThat(words.values()).extracting(Object::toString).noneMatch(sentence -> sentence.contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreCompleteForAPerson(Fault.Kind kind) {
        var fault = new Fault(18, "persons[0].birth", kind, List.of("one", "other"));

        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(fault.wrong(language)).isNotBlank().doesNotContain("{", "}");
            assertThat(fault.write(language)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void aReaderOfAnotherLanguageIsToldInEnglish() {
        var fault = new Fault(18, "persons[0].birth", Fault.Kind.NOT_A_DATE, List.of());

        assertThat(fault.wrong(Locale.GERMAN)).isEqualTo("Not a date we can read");
        assertThat(fault.wrong(Locale.CANADA_FRENCH)).isEqualTo("N’est pas une date lisible");
    }

    @Test
    void aRefusalForAnotherReasonHoldsNoFaults() {
        assertThat(Fault.in(new Refusal(Reason.CASE_UNKNOWN, "GEO-2024-002"))).isEmpty();
    }
}
