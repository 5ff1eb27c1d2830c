package org.dutybearer.assessment;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aMan;

import java.util.List;
import java.util.Optional;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Method;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.ProceedingKind;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law says word for word, of persons A and B, of a state X and of what happened. */
class LawSentencesTest {
    private final Person askar = aMan("askar", "Askar Testuly");
    private final Law english = Law.in(ENGLISH);
    private final Law french = Law.in(FRENCH);

    @ParameterizedTest(name = "{0}, step {1}, one person")
    @CsvSource(
            delimiter = '|',
            value = {
                "REFUGEE-33-1 | NOT_APPLICABLE | article 1 does not apply as to A: a needed element is shown not to be so, or an exception is shown."
                        + " | article 1 ne s’applique pas à A : un élément requis est établi comme absent, ou une exception est établie.",
                "REFUGEE-33-1 | NOT_ASSESSABLE | article 1 cannot be assessed as to A: named facts are missing."
                        + " | article 1 ne peut être évalué pour A : des faits désignés manquent.",
                "REFUGEE-33-1 | ENGAGED | Article 33(1) is engaged as to A. No threat to life or freedom in state Y is on record."
                        + " | Le paragraphe 1 de l’article 33 est en jeu pour A. Aucune menace pour la vie ou la liberté n’est consignée pour l’État suivant : Y.",
                "REFUGEE-33-1 | AT_RISK | Returning A to state Y would violate article 33(1) if carried out."
                        + " | Renvoyer A vers state Y violerait le paragraphe 1 de l’article 33 si le renvoi était exécuté.",
                "CAT-16-1 | ALLEGED_BREACH | beating is alleged as to A, at the hands of state X; if confirmed, it would amount to ill-treatment. The elements of torture are not all shown."
                        + " | Fait allégué pour A : beating, imputé à l’État suivant : X ; s’il était confirmé, il constituerait un mauvais traitement. Les éléments de la torture ne sont pas tous établis.",
                "UDHR-9 | ALLEGED_BREACH | Arbitrary detention by state X is alleged as to A; if confirmed, it would be contrary to the standard in article 9 of the Universal Declaration."
                        + " | Une détention arbitraire imputée à l’État suivant (X) est alléguée pour A ; si cela était confirmé, ce serait contraire à la norme de l’article 9 de la Déclaration universelle.",
                "CAT-16-1 | OUR_ASSESSMENT | a body assesses, on 1 May 2025, that there are reasonable grounds to believe that state X has not complied with article 1 as to A."
                        + " | a body estime, le 1 May 2025, qu’il existe des motifs raisonnables de croire que state X n’a pas respecté article 1 à l’égard de A.",
                "CAT-16-1 | FOUND | a body has found, on 1 May 2025, that state X did not comply with article 1 as to A."
                        + " | a body a constaté, le 1 May 2025, que state X n’a pas respecté article 1 à l’égard de A.",
                "CAT-16-1 | ACKNOWLEDGED | state X has acknowledged, on 1 May 2025, that it did not comply with article 1 as to A."
                        + " | state X a reconnu, le 1 May 2025, ne pas avoir respecté article 1 à l’égard de A.",
            })
    void eachStepIsSaidInItsOwnSentence(String rule, Step step, String inEnglish, String inFrench) {
        assertThat(english.saying(rule(rule), step, ofOne(false))).isEqualTo(inEnglish);
        assertThat(french.saying(rule(rule), step, ofOne(false))).isEqualTo(inFrench);
    }

    @Test
    void whatOnePersonTellsAndWhatSeveralTellHaveSentencesOfTheirOwn() {
        var beating = rule("CAT-16-1");
        var end = " beating at the hands of state X; if confirmed, it would amount to ill-treatment."
                + " The elements of torture are not all shown.";

        assertThat(english.saying(beating, Step.ALLEGED_BREACH, ofOne(true))).isEqualTo("A tells of" + end);
        assertThat(english.saying(beating, Step.ALLEGED_BREACH, ofTwo(true))).isEqualTo("A and B tell of" + end);
        assertThat(english.saying(beating, Step.ALLEGED_BREACH, ofTwo(false)))
                .startsWith("beating is alleged as to A and B,");
        assertThat(french.saying(beating, Step.ALLEGED_BREACH, ofTwo(true))).startsWith("A and B font état");
        assertThat(french.saying(rule("REFUGEE-31-1"), Step.ENGAGED, ofTwo(false)))
                .contains("A and B ne devraient pas être poursuivis");
        assertThat(french.saying(rule("REFUGEE-31-1"), Step.ENGAGED, ofOne(false)))
                .contains("A ne devrait pas être poursuivi");
        assertThat(french.saying(rule("REFUGEE-31-1"), Step.ENGAGED, ofTwo(true)))
                .contains("A and B ne devraient pas être poursuivis");
    }

    @Test
    void aStepThatARuleDoesNotHaveHasNoSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.saying(rule("CAT-16-1"), Step.AT_RISK, ofOne(false)))
                .withMessage("no sentence for CAT-16-1.3");
    }

    @Test
    void theHeadOfABriefingSaysItShortlyInTheRulesOwnWordsOrInThoseThatAllShare() {
        assertThat(english.brief(rule("REFUGEE-33-1"), Step.AT_RISK, ofOne(false)))
                .contains("Return would violate article 33(1) of the Refugee Convention if carried out.");
        assertThat(english.brief(rule("CAT-14"), Step.ENGAGED, ofOne(false))).contains("article 1 is engaged.");
        assertThat(english.brief(rule("CAT-14"), Step.ALLEGED_BREACH, ofOne(false)))
                .contains("What is alleged against state X would amount to a breach of article 1 if confirmed.");
        assertThat(english.brief(rule("UDHR-9"), Step.ALLEGED_BREACH, ofOne(false)))
                .contains(
                        "What is alleged against state X would be contrary to the standard in article 1 if confirmed.");
        assertThat(english.brief(rule("UDHR-9"), Step.ENGAGED, ofOne(false))).contains("article 1 is engaged.");
        assertThat(english.brief(rule("CAT-14"), Step.NOT_ASSESSABLE, ofOne(false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CAT-16-1,ALLEGED_BREACH,alleged breach,manquement allégué",
        "UDHR-9,ALLEGED_BREACH,'alleged, contrary to a standard','contraire à une norme, allégué'",
        "UDHR-9,ENGAGED,engaged,en jeu",
        "CAT-16-1,NOT_APPLICABLE,not applicable,sans application",
    })
    void aStepHasANameAndOnAStandardAnother(String rule, Step step, String inEnglish, String inFrench) {
        assertThat(english.step(rule(rule), step)).isEqualTo(inEnglish);
        assertThat(french.step(rule(rule), step)).isEqualTo(inFrench);
    }

    @Test
    void aRuleSaysItsTopicWhatItRequiresAndWhatIsUsuallyAsked() {
        assertThat(english.topic(rule("UDHR-9"))).isEqualTo("The standard on arbitrary detention");
        assertThat(french.topic(rule("UDHR-9"))).isEqualTo("La norme sur la détention arbitraire");
        assertThat(english.requires(rule("CAT-16-1"), ofOne(false)))
                .isEqualTo("state X, the state of refuge, must prevent cruel, inhuman or degrading treatment"
                        + " by its officials or with their consent.");
        assertThat(english.role(Role.TRANSIT)).isEqualTo("the state of transit");
        assertThat(english.standardRecommendation(rule("UDHR-9")))
                .contains("Release everyone who is held arbitrarily.");
    }

    @Test
    void anElementHasWordsOfItsRuleOrThoseThatAllOfItsNameShare() {
        var nonReturn = rule("REFUGEE-33-1");
        var threat = nonReturn.element("threat").orElseThrow();
        var beating = rule("CAT-16-1");
        var date = beating.element("date").orElseThrow();
        var entry = rule("REFUGEE-31-1");
        var reservation = entry.element("reservation").orElseThrow();
        var unheardOf = new Element("unheard-of", false, null, null, null, List.of(), List.of());

        assertThat(english.element(nonReturn, threat)).isEqualTo("Life or freedom threatened for a Convention reason");
        assertThat(english.notKnown(nonReturn, threat)).isEqualTo("No account on record");
        assertThat(english.missing(beating, date)).contains("when the ill-treatment happened");
        assertThat(english.question(beating, date)).contains("When did it happen?");
        assertThat(english.notKnown(beating, date)).isEqualTo("Not known: ask");
        assertThat(english.element(entry, reservation)).isEqualTo("No reservation to article 31");
        assertThat(english.question(beating, unheardOf)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.element(beating, unheardOf))
                .withMessageContaining("element.unheard-of");
    }

    @ParameterizedTest(name = "{0} {1}, own account {2}, dated {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SHOWN,      act ILL_TREATMENT,          false, 1 May, 'Shown: beating, 1 May',  'Établi : coups, 1 May'",
                "SHOWN,      act ILL_TREATMENT,          false, '',    'Shown: beating',         'Établi : coups'",
                "ANNOUNCED,  act ILL_TREATMENT,          false, 1 May, 'Announced 1 May',        'Annoncé le 1 May'",
                "ANNOUNCED,  act ILL_TREATMENT,          false, '',    'Announced',              'Annoncé'",
                "ALLEGED,    act ILL_TREATMENT,          false, 1 May, 'beating',                'coups'",
                "ALLEGED,    act ILL_TREATMENT,          false, '',    'beating',                'coups'",
                "ALLEGED,    act ILL_TREATMENT,          true,  1 May, 'own account',            'son propre récit'",
                "SHOWN,      act ILL_TREATMENT,          true,  1 May, 'Shown: beating, 1 May',  'Établi : coups, 1 May'",
                "SHOWN_NOT,  act ILL_TREATMENT,          false, 1 May, 'Shown not to be so',     'Établi comme inexact'",
                "ALLEGED,    own-account ILL_TREATMENT,  true,  1 May, 'own account',            'son propre récit'",
                "SHOWN,      dated-act ILL_TREATMENT,    false, 1 May, '1 May',                  '1 May'",
                "SHOWN,      official-act ILL_TREATMENT, false, 1 May, 'Shown: 1 May',           'Établi : 1 May'",
            })
    void anActIsToldByItsWeightItsDateAndWhoTellsOfIt(
            Weight weight, String clause, boolean own, String date, String inEnglish, String inFrench) {
        var beating = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA))
                .byMeansOf(Method.BEATING);

        assertThat(english.evidence(rule("CAT-16-1"), treatment(), evidence(weight, clause, beating), own, date))
                .isEqualTo(inEnglish);
        assertThat(french.evidence(rule("CAT-16-1"), treatment(), evidence(weight, clause, beating), own, date))
                .isEqualTo(inFrench);
    }

    @Test
    void whereTheRuleHasWordsForAnActOfThatKindTheyAreTold() {
        var beating = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA));
        var torture = Act.of(List.of(askar), ActType.TORTURE, Modality.DONE, Involvement.of(CHINA));
        var rule = rule("CAT-3-1");
        var danger = rule.element("danger").orElseThrow();
        var clause = "own-account ILL_TREATMENT TORTURE";

        assertThat(english.evidence(rule, danger, evidence(Weight.ALLEGED, clause, beating), true, ""))
                .isEqualTo("own account, in part");
        assertThat(english.evidence(rule, danger, evidence(Weight.ALLEGED, clause, torture), true, ""))
                .isEqualTo("own account");
    }

    @Test
    void anActThatNoLineOfTheLawSpeaksOfIsRefusedAndNotPassedOver() {
        var beating = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA));
        var odd = evidence(Weight.SHOWN, "circumstance INTENT", beating);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.evidence(rule("CAT-16-1"), treatment(), odd, false, ""))
                .withMessage("no words for evidence.circumstance.SHOWN");
    }

    @Test
    void aDetentionAndAProceedingAreToldByTheirKind() {
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.IMMIGRATION);
        var tried = Proceeding.of(List.of(askar), KAZAKHSTAN, Stage.TRIAL);
        var removed = Proceeding.of(List.of(askar), KAZAKHSTAN, Stage.TRIAL).being(ProceedingKind.REMOVAL);

        assertThat(said(Weight.SHOWN, "detention", held, "")).isEqualTo("In immigration detention");
        assertThat(said(Weight.SHOWN, "proceeding", tried, "")).isEqualTo("Prosecuted");
        assertThat(said(Weight.SHOWN, "proceeding", removed, "")).isEqualTo("Removal proceeding");
        assertThat(said(Weight.ALLEGED, "proceeding UNSTATED", removed, ""))
                .isEqualTo("Proceeding on record; what for is to be judged");
    }

    @Test
    void everyOtherEvidenceIsToldByItsWeightOrByWhatIsKnownOfIt() {
        var entry = Entry.of(List.of(askar), CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR);

        assertThat(said(Weight.SHOWN, "irregular-entry", entry, "7 January 2020"))
                .isEqualTo("Irregular entry, 7 January 2020");
        assertThat(said(Weight.SHOWN, "irregular-entry", entry, "")).isEqualTo("Irregular entry");
        assertThat(said(Weight.SHOWN, "direct-entry", entry, "China")).isEqualTo("From China");
        assertThat(said(Weight.SHOWN, "direct-entry", entry, "")).isEqualTo("From ");
        assertThat(said(Weight.ALLEGED, "pattern TORTURE", null, "Kazakhs")).isEqualTo("pattern against Kazakhs");
        assertThat(said(Weight.SHOWN, "child", null, "")).isEqualTo("Under eighteen on the day");
        assertThat(said(Weight.SHOWN_NOT, "child", null, "")).isEqualTo("Eighteen or older on the day");
        assertThat(english.bound(Weight.SHOWN, "25 September 1998"))
                .isEqualTo("Party; in force since 25 September 1998");
        assertThat(french.bound(Weight.SHOWN_NOT, "1er mai 1998")).isEqualTo("Non lié le 1er mai 1998");
        assertThat(english.claim(ClaimStatus.PENDING)).isEqualTo("Asylum-seeker, claim pending");
    }

    @Test
    void whoDidItIsNamedByOfficeAndWhereNobodyKnowsByTheStateInWhoseHandsItWas() {
        assertThat(english.official(Weight.SHOWN, Optional.of(Perpetrator.POLICE)))
                .isEqualTo("Shown: police");
        assertThat(english.official(Weight.ALLEGED, Optional.of(Perpetrator.POLICE)))
                .isEqualTo("police");
        assertThat(english.official(Weight.ALLEGED, Optional.of(Perpetrator.UNKNOWN)))
                .isEqualTo("in the hands of the state");
        assertThat(english.official(Weight.ALLEGED, Optional.empty())).isEqualTo("in the hands of the state");
    }

    @Test
    void whatASourceDeniesIsSetApart() {
        var circumstance = Circumstance.of(List.of(askar), KAZAKHSTAN, Matter.NOT_BROUGHT_BEFORE_JUDGE);
        var entry = Entry.of(List.of(askar), CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR);

        assertThat(english.denied(evidence(Weight.SHOWN_NOT, "circumstance NOT_BROUGHT_BEFORE_JUDGE", circumstance)))
                .isEqualTo("Shown not to be so: Not brought promptly before a judge");
        assertThat(english.denied(evidence(Weight.SHOWN_NOT, "irregular-entry", entry)))
                .isEqualTo("Shown not to be so");
        assertThat(english.contradicted()).isEqualTo("Contradicted by a source. Recorded, not judged.");
        assertThat(english.noAccount()).isEqualTo("No account on record");
        assertThat(english.weighed(Weight.ALLEGED, "beating")).isEqualTo("Alleged: beating");
        assertThat(english.weighed(Weight.SHOWN, "beating")).isEqualTo("beating");
    }

    @Test
    void aQuestionOfTheGeneralTestIsAskedAndItsReasonNamesWhatItNames() {
        var printed = new GeneralAnswer(Question.RESERVATION, Truth.UNKNOWN, "printed", "14");

        assertThat(english.question(Question.FORM)).isEqualTo("Is it a treaty?");
        assertThat(english.general(printed))
                .isEqualTo("A statement mentioning article 14 was printed; text not held: check the depositary");
        assertThat(french.general(printed)).startsWith("Une déclaration mentionnant l’article 14");
    }

    @Test
    void whatWasDoneIsNamedByItsMethodWhereThatIsKnown() {
        var act = Act.of(List.of(askar), ActType.ARBITRARY_DETENTION, Modality.DONE, Involvement.of(CHINA));
        var other = Act.of(List.of(askar), ActType.ARBITRARY_DETENTION, Modality.DONE, Involvement.of(CHINA))
                .byMeansOf(Method.OTHER);
        var beating = Act.of(List.of(askar), ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA))
                .byMeansOf(Method.BEATING);

        assertThat(french.act(act)).isEqualTo("détention");
        assertThat(french.act(other)).isEqualTo("détention");
        assertThat(french.act(beating)).isEqualTo("coups");
    }

    @ParameterizedTest
    @CsvSource({"A,A,A", "A B,A and B,A et B", "A B C,'A, B and C','A, B et C'"})
    void personsStandInAListAsTheLanguageJoinsThem(String persons, String inEnglish, String inFrench) {
        assertThat(english.list(List.of(persons.split(" ", -1)))).isEqualTo(inEnglish);
        assertThat(french.list(List.of(persons.split(" ", -1)))).isEqualTo(inFrench);
    }

    @Test
    void theTermsOfASentenceKeepNamesOutOfTheLog() {
        assertThat(ofTwo(false)).hasToString("Terms[REFUGE]");
    }

    private String said(Weight weight, String clause, @Nullable Fact fact, String detail) {
        return english.evidence(rule("CAT-16-1"), treatment(), evidence(weight, clause, fact), false, detail);
    }

    private static Element treatment() {
        return rule("CAT-16-1").element("treatment").orElseThrow();
    }

    private static Evidence evidence(Weight weight, String clause, @Nullable Fact fact) {
        return new Evidence(Clause.parse(Weight.SHOWN, clause), weight, fact, null, List.of(), null);
    }

    private static Rule rule(String id) {
        return RuleSet.shipped().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Law.Terms ofOne(boolean own) {
        return terms("A", "A", false, own);
    }

    private static Law.Terms ofTwo(boolean own) {
        return terms("A or B", "A and B", true, own);
    }

    private static Law.Terms terms(String either, String all, boolean many, boolean own) {
        return new Law.Terms(
                either,
                all,
                many,
                "state X",
                "X",
                Role.REFUGE,
                "state Y",
                "Y",
                "beating",
                own,
                "article 1",
                "a body",
                "1 May 2025");
    }
}
