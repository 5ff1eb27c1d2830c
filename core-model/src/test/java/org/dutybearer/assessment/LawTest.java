package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyStepARuleCanReachHasItsSentence(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Step step : Step.values())
                if (step.compareTo(Step.ENGAGED) < 0 || rule.reaches(step))
                    assertThat(law.saying(rule, step, terms()))
                            .as(rule.id() + " " + step)
                            .isNotBlank()
                            .doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyElementHasANameInEachLanguage(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            for (Element element : rule.elements())
                assertThat(law.element(rule, element)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noSentenceOfSoftwareSaysThatARightWasViolated(String language) {
        var words = Wording.of(Law.class, "Law", Locale.forLanguageTag(language));
        for (String key : words.keys())
            assertThat(words.say(key))
                    .as(key)
                    .doesNotContainIgnoringCase("has violated")
                    .doesNotContainIgnoringCase("violated article")
                    .doesNotContainIgnoringCase("a violé")
                    .doesNotContainIgnoringCase("proved")
                    .doesNotContainIgnoringCase("prouvé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theSentenceOfEngagedHoldsNoVerbOfAHigherStep(String language) {
        var law = Law.in(Locale.forLanguageTag(language));
        for (Rule rule : RuleSet.shipped().rules())
            assertThat(law.saying(rule, Step.ENGAGED, terms()))
                    .doesNotContain("would violate", "would amount", "violerait", "constituerait");
    }

    private static Law.Terms terms() {
        return new Law.Terms(
                "A or B",
                "A and B",
                true,
                "state",
                "State",
                Role.REFUGE,
                "other",
                "Other",
                "a thing",
                true,
                "article 1",
                "a body",
                "1 May 2025");
    }
}
