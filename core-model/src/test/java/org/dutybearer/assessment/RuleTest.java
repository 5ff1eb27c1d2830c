package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version 2                       | version two                      | 3  | two",
                "provision CAT 16(1)             | provision CAT sixteen            | 4  | an article is a number",
                "owed by the state of origin     | owed by the state of nowhere     | 6  | not a part a state plays: 'the state of nowhere'",
                "form treaty                     | form custom                      | 7  | not one of treaty, standard: 'custom'",
                "derogation none                 | derogation perhaps               | 8  | not one of none, forbidden, possible, possible in part, not known: 'perhaps'",
                "reservation not known           | reservation perhaps              | 9  | possible in part",
                "reach territory                 | reach everywhere                 | 10 | territory or effective control",
                "protects everyone               | protects nobody                  | 11 | refugees and asylum seekers",
                "arises from act ILL_TREATMENT   | arises from deed ILL_TREATMENT   | 12 | not a kind of fact: 'deed'",
                "arises from act ILL_TREATMENT   | arises from act                  | 12 | 'act' is followed by the kinds it means",
                "arises from act ILL_TREATMENT   | arises from detention BEATING    | 12 | not a word 'detention' can be followed by: 'BEATING'",
                "arises from act ILL_TREATMENT   | arises from child UNSTATED       | 12 | not a word 'child' can be followed by: 'UNSTATED'",
                "arises from act ILL_TREATMENT   | told in part                     | 12 | not a way to tell: 'in part'",
                "arises from act ILL_TREATMENT   | arising from act ILL_TREATMENT   | 12 | not a line this can have (expected rule, version, provision",
                "highest step 4                  | highest step 9                   | 13 | not a step of the ladder: '9'",
                "highest step 4                  | highest step 5                   | 13 | software alone reaches step 4 at most",
                "element date                    | element treatment                | 20 | this element stands here already: 'treatment'",
                "needed from step 2              | needed from step ten             | 18 | not a step of the ladder: 'ten'",
                "needed from step 2              | needed for step 2                | 18 | not a line this can have (expected of the state, tests",
                "needed from step 2              | needed from step 1               | 18 | an element is needed from step 2 or a higher one",
                "needed from step 2              | needed from step 6               | 18 | the highest step of the rule is 4",
                "needed from step 2              | tests everything                 | 18 | not a question that elements answer (expected person, conduct or exception): 'everything'",
                "needed from step 2              | tests bound                      | 18 | not a question that elements answer",
                "needed from step 2              | tests conduct                    | 17 | an element is either needed from a step or informs: 'treatment'",
                "shown by act ILL_TREATMENT DONE | informs                          | 17 | an element is either needed from a step or informs: 'treatment'",
                "shown by act ILL_TREATMENT DONE | tests conduct                    | 17 | no kind of fact shows or alleges it: 'treatment'",
                "shown by act ILL_TREATMENT DONE | tests exception                  | 17 | an exception informs: no step is reached by it: 'treatment'",
                "shown by act ILL_TREATMENT DONE | burden on the state              | 17 | only an exception has a burden: 'treatment'",
                "shown by act ILL_TREATMENT DONE | burden on the person             | 19 | not somebody who can bear the burden (expected on the state): 'on the person'",
                "shown by act ILL_TREATMENT DONE | needed from step 3               | 19 | this line stands here already: 'needed from step'",
                "shown by act ILL_TREATMENT DONE | of the state of origin           | 19 | nothing can stand after 'of the state'",
                "shown by act ILL_TREATMENT DONE | shown by                         | 19 | nothing stands after 'shown by'",
                "version 2                       | version 0                        | 3  | not a version (expected a number such as 2): '0'",
                "topic ill-treatment             | version 3                        | 5  | this line stands here already: 'version'",
                "topic ill-treatment             | topic                            | 5  | nothing stands after 'topic'",
                "topic ill-treatment             | element early                    | 5  | missing: highest step (it stands before the elements)",
            })
    void everyFaultIsToldWithItsLineAndItsReason(String right, String wrong, int line, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE.replace(right + "\n", wrong + "\n")))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.RULE_FAULTY);
                    assertThat(refusal.details().get(0)).isEqualTo("rule.txt");
                    assertThat(refusal.details().get(1)).isEqualTo(line);
                    assertThat(refusal.details().get(2).toString()).contains(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule",
                "version",
                "provision",
                "topic",
                "owed by",
                "form",
                "derogation",
                "reservation",
                "reach",
                "protects",
                "arises from",
                "highest step",
                "source",
                "reviewer",
                "element"
            })
    void whatARuleCannotDoWithoutIsNamed(String line) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE.replaceAll("(?m)^" + line + " .*\n(  .*\n)*", "")))
                .satisfies(refusal ->
                        assertThat(refusal.details().get(2).toString()).startsWith("missing: " + line));
    }

    @Test
    void everythingALawyerMayWriteIsHeldAsItIsMeant() {
        var rule = parse("""
                rule REFUGEE-33-1
                version 7
                provision REFUGEE 33(1)
                topic non-refoulement
                owed by the state of the act
                form standard
                derogation possible in part
                reservation forbidden
                reach territory or effective control
                protects refugees and asylum seekers
                arises from act RETURN
                arises from detention IMMIGRATION
                told in full
                highest step 3
                source an invented source
                reviewer an invented lawyer
                element bound
                  of the state
                  tests person
                  needed from step 2
                  shown by treaty
                element return
                  tests conduct
                  needed from step 3
                  shown by act RETURN DONE, ONGOING
                  shown not by circumstance LAWFULLY_PRESENT
                  announced by act RETURN THREATENED
                  alleged by act RETURN ALLEGED_DONE
                  contradicted by irregular-entry
                element exception
                  informs
                  tests exception
                  burden on the state
                """);
        var conduct = rule.element("return").orElseThrow();

        assertThat(rule.version()).isEqualTo(7);
        assertThat(rule.provision()).hasToString("REFUGEE 33(1)");
        assertThat(rule.topic()).isEqualTo("non-refoulement");
        assertThat(rule.role()).isNull();
        assertThat(rule.scope())
                .isEqualTo(new Scope(
                        Scope.Form.STANDARD,
                        Scope.Exemption.POSSIBLE_IN_PART,
                        Scope.Exemption.FORBIDDEN,
                        Scope.Reach.TERRITORY_OR_EFFECTIVE_CONTROL,
                        Scope.Protects.REFUGEES_AND_ASYLUM_SEEKERS));
        assertThat(rule.inFull()).isTrue();
        assertThat(rule.arisesFrom()).extracting(Clause::text).containsExactly("act RETURN", "detention IMMIGRATION");
        assertThat(rule.arisesFromReturn()).isTrue();
        assertThat(rule.highest()).isEqualTo(Step.AT_RISK);
        assertThat(rule.source()).isEqualTo("an invented source");
        assertThat(rule.reviewer()).isEqualTo("an invented lawyer");
        assertThat(rule.elements()).extracting(Element::id).containsExactly("bound", "return", "exception");
        assertThat(rule.elements()).extracting(Element::ofTheState).containsExactly(true, false, false);
        assertThat(rule.elements())
                .extracting(Element::question)
                .containsExactly(Question.PERSON, Question.CONDUCT, Question.EXCEPTION);
        assertThat(rule.elements()).extracting(Element::neededFrom).containsExactly(Step.ENGAGED, Step.AT_RISK, null);
        assertThat(conduct.clauses())
                .extracting(Clause::most)
                .containsExactly(Weight.SHOWN, Weight.SHOWN_NOT, Weight.ANNOUNCED, Weight.ALLEGED);
        assertThat(conduct.clauses().get(0).modalities()).containsExactlyInAnyOrder(Modality.DONE, Modality.ONGOING);
        assertThat(conduct.contradictedBy()).extracting(Clause::kind).containsExactly(Clause.Kind.IRREGULAR_ENTRY);
        assertThat(rule.element("nothing")).isEmpty();
    }

    @Test
    void anExceptionSaysOnWhomTheBurdenIs() {
        var exception = "element exception\n  informs\n  tests exception\n";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(WHOLE + exception))
                .satisfies(refusal -> {
                    assertThat(refusal.details().get(1)).isEqualTo(22);
                    assertThat(refusal.details().get(2))
                            .isEqualTo("an exception says on whom the burden is: 'exception'");
                });
        assertThat(parse(WHOLE + exception + "  burden on the state\n")
                        .element("exception")
                        .orElseThrow()
                        .burden())
                .isEqualTo(Burden.STATE);
    }

    @Test
    void aRuleReachesTheStepsFromWhichSomeElementIsNeeded() {
        var rule = parse(WHOLE);

        assertThat(rule.arisesFromReturn()).isFalse();
        assertThat(Step.values()).filteredOn(rule::reaches).containsExactly(Step.ENGAGED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(
                        "X",
                        1,
                        rule.provision(),
                        "a topic",
                        null,
                        rule.scope(),
                        false,
                        List.of(),
                        Step.OUR_ASSESSMENT,
                        List.of(),
                        "a source",
                        null));
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
