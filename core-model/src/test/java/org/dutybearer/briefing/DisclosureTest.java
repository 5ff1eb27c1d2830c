package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.knownToDonors;
import static org.dutybearer.casefile.CaseFixtures.knownToTreatyBodies;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.core.Truth;
import org.dutybearer.core.Wording;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void whoAgreedToBeNamedIsNamed() {
        var briefing = brief(twoMenAtTheBorder(), Audience.PUBLIC);

        assertThat(briefing.people()).extracting(PersonView::name).containsExactly("Askar Testuly", "Bolat Proveuly");
    }

    @Test
    void aWitnessWhoAgreedToNothingIsNotHeardOutsideTheTeam() {
        var bolat = aMan("bolat", "Bolat Proveuly")
                .allows(Consent.given(Datum.CASE_EXISTENCE, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        var account = Source.of(key("witness"), SourceKind.TESTIMONY).givenBy(bolat.key());
        var file = twoMenAtTheBorder(agreeingToEverything(aMan("askar", "Askar Testuly")), bolat)
                .with(account);
        var seen = Act.of(List.of(file.persons().get(0)), ActType.THREAT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        seen.accordingTo(Information.of(account, Standing.ALLEGED, Connection.WITNESS));
        file.with(Event.of(key("seen"), english("Threatened in a cell")).with(seen));

        assertThat(textOf(brief(file, Audience.PUBLIC))).doesNotContain("Threatened in a cell", "threats");
        assertThat(textOf(brief(file, Audience.CASE_TEAM))).contains("Threatened in a cell");
    }

    @Test
    void aPositionFromAConfidentialSourceStaysWithTheTeam() {
        var closed = Source.of(key("closed"), SourceKind.OFFICIAL).keptWithin(Sensitivity.CONFIDENTIAL);
        var file = twoMenAtTheBorder()
                .with(closed)
                .with(Statement.of(key("secret"), StatementKind.OFFICIAL, KAZAKHSTAN, Stance.DENY)
                        .on(ApproximateDate.parse("2019"))
                        .saying(english("a secret position"))
                        .contradicts(key("denied"))
                        .accordingTo(Information.shown(closed)));

        assertThat(textOf(brief(file, Audience.PUBLIC))).doesNotContainIgnoringCase("secret");
        assertThat(textOf(brief(file, Audience.PUBLIC))).isEqualTo(textOf(brief(twoMenAtTheBorder(), Audience.PUBLIC)));
    }

    @Test
    void whoAgreedThatTheCaseBeKnownAndNotToBeNamedAppearsUnderAPseudonym() {
        var briefing = brief(silentButKnown(), Audience.TREATY_BODY);

        assertThat(briefing.people()).extracting(PersonView::name).containsExactly("Person A", "Person B");
        assertThat(textOf(briefing)).doesNotContain("Askar", "Testuly", "Bolat", "Proveuly");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"TREATY_BODY", "PUBLIC"})
    void whoDidNotAgreeThatTheCaseBeKnownIsNotToldOf(Audience audience) {
        var askar = aMan("askar", "Askar Testuly").allows(existence(audience));
        var bolat = aMan("bolat", "Bolat Proveuly")
                .workingAs(english("beekeeper"))
                .born(ApproximateDate.parse("2011"))
                .allows(existence(audience).withdrawn(MARCH_1));
        var file = twoMenAtTheBorder(askar, bolat);
        var threat = Act.of(List.of(bolat), ActType.THREAT, Modality.DONE, Involvement.of(KAZAKHSTAN));
        threat.accordingTo(Information.shown(file.sources().get(0)));
        file.with(Event.of(key("threat"), english("Threatened")).with(threat));

        var briefing = brief(file, audience);

        assertThat(briefing.people()).extracting(PersonView::name).containsExactly("Person A");
        assertThat(textOf(briefing)).doesNotContain("Bolat", "Beekeeper", "beekeeper", "2011", "threats", "Person B");
        assertThat(disclosure
                        .brief(file, audience, Locale.ENGLISH, MARCH_1.minusDays(1))
                        .people())
                .hasSize(2);
        assertThat(briefing.uses()).extracting(Use::person).containsOnly(key("askar"));
        assertThat(briefing.uses()).contains(new Use(key("askar"), Datum.CASE_EXISTENCE));
    }

    @ParameterizedTest
    @CsvSource({"CASE_EXISTENCE, false", "NAME, true", "LOCATION, true"})
    void occupationAndEthnicityAreToldWithTheNameOrWhereWhatCouldLeadToThePersonIs(Datum also, boolean told) {
        var askar = aMan("askar", "Askar Testuly")
                .workingAs(english("beekeeper"))
                .born(ApproximateDate.parse("1991"))
                .allows(existence(Audience.TREATY_BODY))
                .allows(Consent.given(also, Audience.TREATY_BODY, MARCH_1));

        var briefing = brief(twoMenAtTheBorder(askar, aMan("bolat", "Bolat Proveuly")), Audience.TREATY_BODY);

        assertThat(textOf(briefing).contains("Beekeeper")).isEqualTo(told);
        assertThat(textOf(briefing).contains("Ethnic Kazakh")).isEqualTo(told);
        assertThat(textOf(briefing).contains("pattern against Kazakhs")).isEqualTo(told);
        assertThat(textOf(briefing)).contains("1991");
        assertThat(briefing.withheldSentence().contains("Occupation and ethnicity: they could lead to a person."))
                .isEqualTo(!told);
    }

    @Test
    void aTreatyBodyIsToldThatAPersonIsWithheldAndWhyAndThePublicIsNot() {
        var file = twoMenAtTheBorder(
                aMan("askar", "Askar Testuly").allows(existence(Audience.PUBLIC)), aMan("bolat", "Bolat Proveuly"));

        assertThat(brief(file, Audience.TREATY_BODY).withheldSentence())
                .contains("1 person: no consent is in force for this audience.");
        assertThat(brief(file, Audience.PUBLIC).withheldSentence()).isEqualTo("Some information may be left out.");
    }

    @Test
    void theCaseTeamSeesTheNamesAndWhoElseMay() {
        var known = knownToTreatyBodies(aMan("askar", "Askar Testuly"));
        var briefing = brief(twoMenAtTheBorder(known, aMan("bolat", "Bolat Proveuly")), Audience.CASE_TEAM);

        assertThat(briefing.people().get(0).name()).isEqualTo("Askar Testuly");
        assertThat(briefing.people().get(0).protections())
                .extracting(Protection::shows)
                .containsExactly(
                        Protection.Shows.NAME,
                        Protection.Shows.PSEUDONYM,
                        Protection.Shows.NOTHING,
                        Protection.Shows.NOTHING);
        assertThat(briefing.people().get(1).protections())
                .extracting(Protection::shows)
                .containsExactly(
                        Protection.Shows.NAME,
                        Protection.Shows.NOTHING,
                        Protection.Shows.NOTHING,
                        Protection.Shows.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_TEAM")
    void nothingIsToldOfACaseNobodyAgreedToMakeKnown(Audience audience) {
        var words = Locale.ENGLISH;

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(silent(), audience))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.CONSENT_MISSING));
        assertThat(disclosure.preview(silent(), audience, words, words, MARCH_1).obstacle())
                .contains(Preview.Obstacle.NOBODY_SHOWN);
    }

    @Test
    void aCaseIsToldToDonorsWhileOnePersonInItLetsThemKnow() {
        var known = knownToDonors(aMan("askar", "Askar Testuly"));
        var silent = aMan("bolat", "Bolat Proveuly");

        var briefing = brief(twoMenAtTheBorder(known, silent), Audience.DONOR);

        assertThat(briefing.recommendations()).isNotEmpty();
        assertThat(briefing.people()).isEmpty();
        assertThat(briefing.uses()).containsExactly(new Use(key("askar"), Datum.CASE_EXISTENCE));
    }

    @Test
    void whatThePublicMayKnowOfIsNotThereforeToldToDonors() {
        var person = aMan("askar", "Askar Testuly").allows(existence(Audience.PUBLIC));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(twoMenAtTheBorder(person, aMan("bolat", "Bolat Proveuly")), Audience.DONOR))
                .satisfies(r -> assertThat(r.details()).contains(Audience.DONOR));
    }

    @Test
    void ofACaseThatIsAboutNobodyYetDonorsAreTold() {
        assertThat(brief(aCase(), Audience.DONOR).uses()).isEmpty();
    }

    @Test
    void withoutConsentAnAccountIsNotToldAndTheStepItCarriedFalls() {
        var briefing = brief(silentButKnown(), Audience.TREATY_BODY);

        assertThat(briefing.obligations())
                .extracting(o -> o.provision().toString())
                .doesNotContain("CAT 16(1)");
        assertThat(textOf(briefing)).doesNotContain("beating");
    }

    @Test
    void withoutConsentADayThatCouldLeadToAPersonIsToldAsItsMonth() {
        var briefing = brief(silentButKnown(), Audience.TREATY_BODY);

        assertThat(textOf(briefing)).contains("January 2020").doesNotContain("7 January 2020");
        assertThat(briefing.events().stream().filter(e -> e.kind().equals("ENTRY")))
                .allSatisfy(e -> assertThat(String.valueOf(e.date())).isEqualTo("2020-01"));
    }

    @Test
    void aWithdrawnConsentEndsTheNamingFromThatDay() {
        var askar = agreeingToEverythingButTheName("askar", "Askar Testuly")
                .allows(Consent.given(Datum.NAME, Audience.PUBLIC, LocalDate.of(2020, 1, 1))
                        .withdrawn(MARCH_1));
        var file = twoMenAtTheBorder(askar, agreeingToEverything(aMan("bolat", "Bolat Proveuly")));

        assertThat(disclosure
                        .brief(file, Audience.PUBLIC, Locale.ENGLISH, MARCH_1.minusDays(1))
                        .people()
                        .get(0)
                        .name())
                .isEqualTo("Askar Testuly");
        assertThat(brief(file, Audience.PUBLIC).people().get(0).name()).isEqualTo("Person A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let Askar go.",
                "Let TESTULY go.",
                "Let Testuly, Askar go.",
                "Let Аскар go.",
                "Let Áskar go.",
                "Let As\u00ADkar go.",
                "Let Ас\u200Bкар go.",
                "Let Askar's brother go."
            })
    void textThatStillHoldsAProtectedNameIsRefusedWithItsPlace(String action) {
        var file = silentButKnown().with(Recommendation.to(KAZAKHSTAN, key("go"), english(action)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brief(file, Audience.TREATY_BODY))
                .satisfies(r -> {
                    assertThat(r.reason()).isEqualTo(Reason.PROTECTED_NAME_IN_TEXT);
                    assertThat(r.details()).contains("Recommendations: number 2");
                    assertThat(r.getMessage()).doesNotContainIgnoringCase("askar");
                });
    }

    @Test
    void aNameInAnotherScriptIsProtectedInEveryScript() {
        var askar = knownToTreatyBodies(aMan("askar", "Askar Testuly"))
                .named(PersonName.of(PersonName.Kind.LEGAL, "Аскар Тестулы", "Cyrl"));
        var file = twoMenAtTheBorder(askar, aMan("bolat", "Bolat Proveuly"))
                .with(Recommendation.to(KAZAKHSTAN, key("go"), english("Let Тестулы go.")));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, Audience.TREATY_BODY));
    }

    @Test
    void anAliasIsFoundWholeAndItsEverydayWordsStopNothing() {
        var askar = knownToTreatyBodies(aMan("askar", "Askar Testuly"))
                .named(PersonName.of(PersonName.Kind.ALIAS, "the tailor", "Latn"));
        var file = twoMenAtTheBorder(askar, knownToTreatyBodies(aMan("bolat", "Bolat Proveuly")));

        assertThat(brief(file, Audience.TREATY_BODY).people()).hasSize(2);
        file.with(Recommendation.to(KAZAKHSTAN, key("go"), english("Let the tailor go.")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> brief(file, Audience.TREATY_BODY));
    }

    @Test
    void aDonorIsToldOfNoPersonNoDayAndNoReference() {
        var briefing = brief(twoMenAtTheBorder(), Audience.DONOR);

        assertThat(briefing.people()).isEmpty();
        assertThat(briefing.events()).isEmpty();
        assertThat(briefing.statements()).isEmpty();
        assertThat(briefing.heading().ref()).isNull();
        assertThat(briefing.recommendations()).hasSize(1);
        assertThat(textOf(briefing)).doesNotContain("Askar", "Bolat", "January", "KAZ-2020-001", "Two men");
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"DONOR", "PUBLIC"})
    void donorsAndThePublicReadOneSentenceWhateverIsWithheld(Audience audience) {
        var open = brief(twoMenAtTheBorder(), audience);
        var partly = brief(
                twoMenAtTheBorder(
                        agreeingToEverything(aMan("askar", "Askar Testuly")),
                        agreeingToEverythingButTheName("bolat", "Bolat Proveuly")),
                audience);

        assertThat(open.withheldSentence()).isEqualTo(partly.withheldSentence());
        assertThat(open.withheld()).isEmpty();
        assertThat(partly.withheld()).isEmpty();
    }

    @Test
    void aTreatyBodyIsToldWhatIsWithheldAndWhyButNeverTheThing() {
        var briefing = brief(silentButKnown(), Audience.TREATY_BODY);

        assertThat(briefing.withheld()).extracting(Withheld::part).contains(Part.PEOPLE, Part.TIMELINE, Part.ACCOUNTS);
        assertThat(briefing.withheldSentence()).contains("2 names", "no consent");
    }

    @Test
    void changingWhatAnAudienceMayNotSeeChangesNothingItGets() {
        var one = brief(
                twoMenAtTheBorder(knownToTreatyBodies(aMan("askar", "Askar Testuly")), aMan("bolat", "Bolat Proveuly")),
                Audience.TREATY_BODY);
        var other = brief(
                twoMenAtTheBorder(
                        knownToTreatyBodies(aMan("askar", "Serik Otheruly")), aMan("bolat", "Bolat Proveuly")),
                Audience.TREATY_BODY);

        assertThat(textOf(one)).isEqualTo(textOf(other));
        assertThat(generalAnswers(one)).isEqualTo(generalAnswers(other));
    }

    @Test
    void whatTwoCourtsFoundIsSaidOfEachApartWithWhatTheyCiteAndTheReasonIsForTheTeam() {
        var file = twoMenAtTheBorder();
        var judgment = Source.of(key("judgment"), SourceKind.COURT);
        file.with(judgment);
        int court = 0;
        for (Person man : file.persons()) {
            court++;
            var found = Decision.of(
                    List.of(man),
                    ProvisionRef.parse("CAT 3(1)"),
                    KAZAKHSTAN,
                    Conclusion.FOUND,
                    english("court " + court),
                    MARCH_1,
                    english("reason " + court));
            found.accordingTo(Information.shown(judgment));
            file.with(found);
        }

        var team = found(disclosure.brief(file, Audience.CASE_TEAM, Locale.ENGLISH, MARCH_1));
        var others = found(disclosure.brief(file, Audience.TREATY_BODY, Locale.ENGLISH, MARCH_1));

        assertThat(team).hasSize(2).allSatisfy(saying -> {
            assertThat(saying.persons()).hasSize(1);
            assertThat(saying.sources()).hasSize(1);
        });
        assertThat(team.get(0).sentence()).contains("Court 1").doesNotContain("ourt 2");
        assertThat(team).extracting(SayingView::why).containsExactly("reason 1", "reason 2");
        assertThat(others).extracting(SayingView::why).allMatch(String::isEmpty);
    }

    private static List<SayingView> found(Briefing briefing) {
        return briefing.obligations().stream()
                .filter(o -> o.rule().equals("CAT-3-1") && o.dutyBearer().equals(KAZAKHSTAN))
                .flatMap(o -> o.sayings().stream())
                .filter(saying -> saying.step() == Step.FOUND)
                .toList();
    }

    @Test
    void everyDutyIsAskedTheGeneralTestInItsOrderWithAReasonForEachAnswer() {
        var briefing = disclosure.brief(twoMenAtTheBorder(), Audience.CASE_TEAM, Locale.FRENCH, MARCH_1);

        assertThat(briefing.obligations())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.general())
                        .extracting(GeneralQuestionView::question)
                        .containsExactly(Question.values()));
        var removal = briefing.obligations().stream()
                .filter(o -> o.rule().equals("CAT-3-1") && o.dutyBearer().equals(KAZAKHSTAN))
                .findFirst()
                .orElseThrow();
        int bound =
                removal.elements().get(0).answers().get(0).answer().sources().get(0);
        assertThat(removal.general().get(1).text()).isEqualTo("L’État était-il lié ce jour-là ?");
        assertThat(removal.general().get(1).answers())
                .containsExactly(
                        new GeneralAnswerView("A", Truth.YES, "Partie au traité", List.of(bound)),
                        new GeneralAnswerView("B", Truth.YES, "Partie au traité", List.of(bound)));
    }

    @Test
    void theGeneralTestRestsOnWhatTheAudienceMaySeeAndSpeaksOfNobodyElse() {
        var closed = Source.of(key("closed"), SourceKind.OFFICIAL).keptWithin(Sensitivity.CONFIDENTIAL);
        var file = twoMenAtTheBorder(
                        agreeingToEverything(aMan("askar", "Askar Testuly")), aMan("bolat", "Bolat Proveuly"))
                .with(closed);
        var notice = Circumstance.of(file.persons(), KAZAKHSTAN, Matter.DEROGATION_NOTIFIED);
        notice.accordingTo(Information.shown(closed));
        file.with(notice);

        assertThat(generalAnswers(brief(file, Audience.CASE_TEAM)))
                .anySatisfy(a -> assertThat(a.why()).isEqualTo("A derogation is on record"));
        assertThat(generalAnswers(brief(file, Audience.PUBLIC)))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.person()).isEqualTo("A"))
                .noneSatisfy(a -> assertThat(a.why()).isEqualTo("A derogation is on record"));
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_TEAM")
    void adviceOnDraftingStaysWithTheTeam(Audience audience) {
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(CHINA, key("close"), english("Close the camps."))
                        .restingOn(ProvisionRef.parse("CAT 16(1)")));

        assertThat(brief(file, Audience.CASE_TEAM).advice().suggestions()).isNotEmpty();
        assertThat(brief(file, audience).advice()).isEqualTo(AdviceView.NONE);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatTheTeamNotesOfACallStaysWithTheTeam(Audience audience) {
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(KAZAKHSTAN, key("family"), english("Reunite the families."))
                        .stands(StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, english("Not sent yet."))));

        assertThat(brief(file, audience).recommendations().get(1).note())
                .isEqualTo(audience == Audience.CASE_TEAM ? "Not sent yet." : "");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_TEAM")
    void whatNobodyHasMadeYetLeavesNoTraceOutsideTheTeam(Audience audience) {
        var file = withADraft(MARCH_1);
        var without = twoMenAtTheBorder();

        assertThat(brief(file, audience)).usingRecursiveComparison().isEqualTo(brief(without, audience));
        assertThat(textOf(brief(file, audience))).doesNotContain("canary");
        assertThat(disclosure.preview(file, audience, Locale.ENGLISH, Locale.ENGLISH, MARCH_1))
                .usingRecursiveComparison()
                .isEqualTo(disclosure.preview(without, audience, Locale.ENGLISH, Locale.ENGLISH, MARCH_1));
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_TEAM")
    void theDayOfADraftStopsNoTextForOthers(Audience audience) {
        var file =
                silentButKnown().with(Recommendation.to(KAZAKHSTAN, key("go"), english("Answer by 29 February 2020.")));

        brief(withADraft(file, MARCH_1.minusDays(1)), audience);

        assertThat(brief(file, audience).recommendations()).hasSize(2);
    }

    @Test
    void theTeamReadsADraftWithoutAnOutcomeAndCountsItApart() {
        var briefing = brief(withADraft(MARCH_1.minusDays(1)), Audience.CASE_TEAM);
        var draft = briefing.recommendations().get(1);

        assertThat(draft.isMade()).isFalse();
        assertThat(draft.mark()).isNull();
        assertThat(draft.status()).isEqualTo("Not sent yet");
        assertThat(draft.statusWhen().replace('\u00A0', ' ')).isEqualTo("drafted on 29 February 2020");
        assertThat(briefing.inBrief().stands())
                .isEqualTo("One call made; no reply on record. Drafted and not sent yet: one.");
        assertThat(briefing.inBrief().asked()).doesNotContain("canary");
        assertThat(briefing.inBrief().standing()).isEqualTo(Mark.NO_REPLY);
        assertThat(briefing.events()).extracting(EventView::sentence).noneMatch(s -> s.contains("call"));
        assertThat(disclosure
                        .brief(withADraft(MARCH_1), Audience.CASE_TEAM, Locale.FRENCH, MARCH_1)
                        .inBrief()
                        .stands())
                .isEqualTo("Une demande faite ; aucune réponse consignée. Rédigée et pas encore envoyée : une.");
    }

    @Test
    void aDraftDoesNotTurnWhatAllCallsCameTo() {
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(KAZAKHSTAN, key("drafted"), english("Reunite the families."))
                        .stands(StatusEntry.of(MARCH_1, RecommendationStatus.DRAFTED, null)));
        file.recommendations().get(0).stands(StatusEntry.of(MARCH_1, RecommendationStatus.MET, null));

        assertThat(brief(file, Audience.CASE_TEAM).inBrief().standing()).isEqualTo(Mark.MET);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void onceADraftIsMadeEverybodyIsToldOfItFromThatDay(Audience audience) {
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(KAZAKHSTAN, key("family"), english("Reunite the families."))
                        .stands(StatusEntry.of(MARCH_1.minusDays(2), RecommendationStatus.DRAFTED, null))
                        .stands(StatusEntry.of(MARCH_1, RecommendationStatus.OPEN, null)));

        assertThat(brief(file, audience).recommendations())
                .last()
                .satisfies(call -> assertThat(call.mark()).isEqualTo(Mark.NO_REPLY));
        assertThat(brief(file, audience).recommendations()).hasSize(2);
        assertThat(disclosure
                        .brief(file, audience, Locale.ENGLISH, MARCH_1.minusDays(1))
                        .recommendations())
                .hasSize(audience == Audience.CASE_TEAM ? 2 : 1);
    }

    @Test
    void theTeamIsToldWhatNobodyAsksForAndWhatRestsOnNothing() {
        var file = twoMenAtTheBorder()
                .with(Recommendation.to(KAZAKHSTAN, key("family"), english("Reunite the families."))
                        .restingOn(ProvisionRef.parse("CRC 37")));

        var advice = disclosure.open(file, Locale.FRENCH, MARCH_1).advice();

        assertThat(advice.ungrounded()).containsExactly(new UngroundedView(2, Advice.Why.NOT_ENGAGED));
        assertThat(advice.suggestion("CAT-3-1_KAZ")).hasValueSatisfying(s -> {
            assertThat(s.provision()).hasToString("CAT 3(1)");
            assertThat(s.stateName()).isEqualTo("Kazakhstan");
            assertThat(s.step()).isEqualTo(Step.AT_RISK);
            assertThat(s.persons()).containsExactly("A", "B");
            assertThat(s.recommendation()).startsWith("Ne renvoyer personne, en aucune circonstance");
        });
        assertThat(advice.suggestion("REFUGEE-31-2_KAZ")).isEmpty();
        assertThat(advice.open()).isTrue();
        assertThat(disclosure
                        .open(file.close(MARCH_1), Locale.FRENCH, MARCH_1)
                        .advice()
                        .open())
                .isFalse();
    }

    @Test
    void theTwoAreNeverCalledRefugeesAndNoBreachIsLaidToAThreat() {
        var briefing = brief(twoMenAtTheBorder(), Audience.PUBLIC);

        assertThat(textOf(briefing).replace("Status of Refugees", "")).doesNotContain("refugees");
        assertThat(briefing.obligations().stream()
                        .filter(o -> o.dutyBearer().equals(KAZAKHSTAN))
                        .flatMap(o -> o.sayings().stream()))
                .allSatisfy(s -> assertThat(s.step()).isLessThanOrEqualTo(Step.AT_RISK));
    }

    @Test
    void anInferredYearStandsInBrackets() {
        var briefing = brief(twoMenAtTheBorder(), Audience.PUBLIC);

        assertThat(textOf(briefing)).contains("20 January [2020]");
        assertThat(briefing.events()).extracting(EventView::exactness).contains("day; year inferred");
    }

    @Test
    void aDetentionWithoutAStartBeginsAtNoDate() {
        var detention = brief(twoMenAtTheBorder(), Audience.PUBLIC).events().stream()
                .filter(e -> e.kind().equals("DETENTION"))
                .findFirst()
                .orElseThrow();

        assertThat(detention.date()).isNull();
        assertThat(detention.heldOn()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(detention.exactness()).contains("start unknown");
    }

    @Test
    void positionsThatContradictEachOtherAreToldSideBySide() {
        var statements = brief(twoMenAtTheBorder(), Audience.PUBLIC).statements();

        assertThat(statements).extracting(s -> s.key().text()).containsExactly("said", "denied", "explained");
        assertThat(statements.get(2).contradicts()).containsExactly(key("denied"));
    }

    @Test
    void whatACallRestsOnIsListedFirstWithWhatIsMissingThenWhatElseIsAtRiskOrAlleged() {
        var grounds = brief(twoMenAtTheBorder(), Audience.PUBLIC).grounds();

        assertThat(grounds)
                .extracting(g -> g.provision().toString())
                .containsExactly("REFUGEE 31(2)", "ICCPR 9(1)", "ICCPR 7", "UDHR 5");
        assertThat(grounds.subList(0, 2))
                .allSatisfy(g -> assertThat(g.missing()).isNotEmpty());
    }

    @Test
    void aCallRestsOnWhatTheStateItIsMadeToOwesAndNotOnWhatAnotherDoes() {
        var file = twoMenAtTheBorder();
        var act = Act.of(
                List.of(file.persons().get(0)), ActType.ARBITRARY_DETENTION, Modality.DONE, Involvement.of(CHINA));
        act.accordingTo(Information.shown(file.source(key("report")).orElseThrow()));
        file.with(Event.of(key("held"), english("Held")).with(act));

        var grounds = brief(file, Audience.PUBLIC).grounds();

        assertThat(grounds.stream().filter(g -> g.provision().toString().equals("ICCPR 9(1)")))
                .singleElement()
                .satisfies(g -> assertThat(g.step()).isEqualTo(Step.ENGAGED));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void thePreviewComesFromTheSameGate(Audience audience) {
        var preview = disclosure.preview(silent(), audience, Locale.ENGLISH, Locale.ENGLISH, MARCH_1);

        assertThat(preview.parts()).extracting(PartView::part).containsExactly(Part.values());
        assertThat(preview.blocked()).isEqualTo(audience != Audience.CASE_TEAM);
    }

    @Test
    void whatStandsInTheWayIsSoughtInTheLanguageOfTheDocument() {
        var call = new Text(
                Map.of(Locale.ENGLISH, "Reunite the families.", Locale.FRENCH, "Appelez le +7 701 123 45 67."));
        var file = twoMenAtTheBorder().with(Recommendation.to(KAZAKHSTAN, key("family"), call));

        assertThat(preview(file, Locale.ENGLISH).blocked()).isFalse();
        assertThat(preview(file, Locale.FRENCH).blocks())
                .extracting(Block::kind)
                .contains(Block.Kind.TELEPHONE);
    }

    @Test
    void aPreviewHasAnotherSealWhereAnotherWordIsTold() {
        var file = twoMenAtTheBorder().with(Recommendation.to(KAZAKHSTAN, key("family"), english("Free them.")));
        var other = twoMenAtTheBorder().with(Recommendation.to(KAZAKHSTAN, key("family"), english("Help them.")));

        assertThat(preview(file, Locale.ENGLISH).parts())
                .isEqualTo(preview(other, Locale.ENGLISH).parts());
        assertThat(preview(file, Locale.ENGLISH).seal())
                .isEqualTo(preview(file, Locale.ENGLISH).seal())
                .isNotEqualTo(preview(other, Locale.ENGLISH).seal())
                .isNotEqualTo(preview(file, Locale.FRENCH).seal());
    }

    private Preview preview(CaseFile file, Locale language) {
        return disclosure.preview(file, Audience.PUBLIC, language, Locale.ENGLISH, MARCH_1);
    }

    @Test
    void aBriefingSpeaksFrenchToWhoAsksForFrench() {
        var briefing = disclosure.brief(twoMenAtTheBorder(), Audience.PUBLIC, Locale.FRENCH, MARCH_1);

        assertThat(briefing.obligations().get(0).requires()).startsWith("Le Kazakhstan, État de refuge");
        assertThat(briefing.heading().language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void noToStringShowsANameOrAWord() {
        var briefing = brief(twoMenAtTheBorder(), Audience.PUBLIC);

        var shown = List.of(
                        briefing,
                        briefing.heading(),
                        briefing.inBrief(),
                        briefing.people(),
                        briefing.events(),
                        briefing.statements(),
                        briefing.obligations(),
                        briefing.recommendations(),
                        briefing.sources())
                .toString();

        assertThat(shown).doesNotContain("Askar", "Bolat", "border", "returned");
    }

    private Briefing brief(CaseFile file, Audience audience) {
        return disclosure.brief(file, audience, Locale.ENGLISH, MARCH_1);
    }

    private static CaseFile withADraft(LocalDate on) {
        return withADraft(twoMenAtTheBorder(), on);
    }

    /** Whatever somebody wrote in the draft is a canary, and it rests on what nothing else in the case does. */
    private static CaseFile withADraft(CaseFile file, LocalDate on) {
        return file.with(Recommendation.to(CHINA, key("canary-key"), english("Let the canary sing."))
                .addressing(english("the canary office"))
                .restingOn(ProvisionRef.parse("CRC 37"))
                .restingOn(ProvisionRef.parse("CAT 16(1)"))
                .stands(StatusEntry.of(on, RecommendationStatus.DRAFTED, english("a canary note"))));
    }

    /** Two men who agreed that the case be known, and to nothing that would lead to them. */
    private static CaseFile silentButKnown() {
        return twoMenAtTheBorder(
                knownToDonors(aMan("askar", "Askar Testuly")).allows(existence(Audience.PUBLIC)),
                knownToDonors(aMan("bolat", "Bolat Proveuly")).allows(existence(Audience.PUBLIC)));
    }

    private static Consent existence(Audience audience) {
        return Consent.given(Datum.CASE_EXISTENCE, audience, LocalDate.of(2020, 1, 1));
    }

    private static CaseFile silent() {
        return twoMenAtTheBorder(aMan("askar", "Askar Testuly"), aMan("bolat", "Bolat Proveuly"));
    }

    private static Person agreeingToEverythingButTheName(String key, String name) {
        var person = aMan(key, name);
        for (Datum datum : Datum.values())
            if (datum != Datum.NAME) person.allows(Consent.given(datum, Audience.PUBLIC, LocalDate.of(2020, 1, 1)));
        return person;
    }

    private static List<GeneralAnswerView> generalAnswers(Briefing briefing) {
        return briefing.obligations().stream()
                .flatMap(o -> o.general().stream())
                .flatMap(q -> q.answers().stream())
                .toList();
    }

    /** All a reader could read, with plain spaces. */
    private static String textOf(Briefing briefing) {
        var words = Wording.of(Telling.class, "Words", briefing.heading().language());
        return Texts.of(briefing, words)
                .map(Texts.Placed::text)
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }
}
