package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final String WHOLE = """
            # a comment
            rule CAT-16-1
            version 2
            provision CAT 16(1)
            topic ill-treatment
            owed by the state of origin
            form treaty
            derogation none
            reservation not known
            reach territory
            protects everyone
            arises from act ILL_TREATMENT
            highest step 4
            source Convention against Torture, article 16(1)
            reviewer none yet

            element treatment
              needed from step 2
              shown by act ILL_TREATMENT DONE
            element date
              informs
            """;

    @Test
    void aRuleReadsAsALawyerWroteIt() {
        var rule = parse(WHOLE);

        assertThat(rule.id()).isEqualTo("CAT-16-1");
        assertThat(rule.role()).isEqualTo(Role.ORIGIN);
        assertThat(rule.reviewer()).isNull();
        assertThat(rule.elements()).extracting(Element::neededFrom).containsExactly(Step.ENGAGED, null);
    }

    @Test
    void aBrokenLineIsRefusedWithItsNumberAndWhatIsWrong() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE.replace("shown by act ILL_TREATMENT DONE", "shown by act ILL_TREATMNT")))
                .satisfies(r -> {
                    assertThat(r.reason()).isEqualTo(Reason.RULE_FAULTY);
                    assertThat(r.details().get(0)).isEqualTo("rule.txt");
                    assertThat(r.details().get(1)).isEqualTo(19);
                    assertThat(r.details().get(2).toString()).contains("ILL_TREATMNT");
                });
    }

    @Test
    void aRuleWithoutASourceIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE.replaceAll("(?m)^source.*\n", "")))
                .satisfies(r -> assertThat(r.details()).contains("missing: source"));
    }

    @Test
    void aRuleMayNotPromiseMoreThanSoftwareMaySay() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE.replace("highest step 4", "highest step 5")))
                .satisfies(r -> assertThat(r.details().get(1)).isEqualTo(13));
    }

    @Test
    void anElementIsNeededFromAStepOrOnlyInforms() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> parse(WHOLE.replace("  informs\n", "")));
    }

    private static Rule parse(String text) {
        return Rule.parse("rule.txt", List.of(text.split("\n", -1)));
    }
}
