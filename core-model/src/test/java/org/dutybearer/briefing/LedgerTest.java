package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.agreeingToEverything;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dutybearer.assessment.Step;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.Stance;
import org.dutybearer.statement.Statement;
import org.dutybearer.statement.StatementKind;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
    private static final LocalDate JANUARY_1 = LocalDate.of(2020, 1, 1);
    private static final LocalDate MAY_4 = LocalDate.of(2020, 5, 4);
    private static final LedgerKey KEY = keyOf(1);

    private final Disclosure disclosure = Disclosure.shipped();

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM", "TREATY_BODY", "PUBLIC"})
    void aCaseInWhichNothingHappenedHasNothingToList(Audience audience) {
        var changes = changes(twoMenAtTheBorder(), twoMenAtTheBorder(), audience);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.since()).isEqualTo(MARCH_1);
        assertThat(changes.inTheSameWords()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM", "TREATY_BODY", "PUBLIC"})
    void whatIsToldForTheFirstTimeIsNew(Audience audience) {
        var now = twoMenAtTheBorder()
                .with(Statement.of(key("refused"), StatementKind.OFFICIAL, KAZAKHSTAN, Stance.DENY)
                        .on(ApproximateDate.parse("2020-04-02"))
                        .saying(english("nobody is held"))
                        .accordingTo(Information.shown(theReport())))
                .with(Recommendation.to(KAZAKHSTAN, key("lawyer"), english("Let a lawyer see them."))
                        .stands(StatusEntry.of(LocalDate.of(2020, 4, 2), RecommendationStatus.OPEN, null)));

        var changes = changes(twoMenAtTheBorder(), now, audience);

        assertThat(changes.told())
                .extracting(ChangeView::part, ChangeView::isNew, ChangeView::of, ChangeView::what)
                .containsExactly(
                        tuple(Part.STATEMENTS, true, "2\u00A0April\u00A02020", "The authorities of Kazakhstan"),
                        tuple(Part.RECOMMENDATIONS, true, "", "Let a lawyer see them."));
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM", "TREATY_BODY", "PUBLIC"})
    void aCallThatStandsOtherwiseIsToldWithHowItStandsNow(Audience audience) {
        var now = answered(twoMenAtTheBorder());

        var changes = changes(twoMenAtTheBorder(), now, audience);

        assertThat(changes.told())
                .filteredOn(change -> change.part() == Part.RECOMMENDATIONS)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.isNew()).isFalse();
                    assertThat(change.what()).isEqualTo("Release both men.");
                    assertThat(change.now()).isEqualTo("Met");
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM", "TREATY_BODY", "PUBLIC"})
    void thePreviewSaysWhatTheSectionWillSayInTheLanguageOfTheBriefing(Audience audience) {
        var now = answered(twoMenAtTheBorder());
        var last = brief(twoMenAtTheBorder(), audience, MARCH_1).ledger(KEY);

        var preview = disclosure.preview(now, audience, Locale.ENGLISH, Locale.FRENCH, MAY_4, last, KEY);
        var without = disclosure.preview(now, audience, Locale.ENGLISH, Locale.FRENCH, MAY_4);

        assertThat(preview.changes())
                .isEqualTo(brief(now, audience, MAY_4).since(last, KEY).changes());
        assertThat(preview.changes()).isPresent();
        assertThat(without.changes()).isEmpty();
        assertThat(preview.seal()).isNotEqualTo(without.seal());
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_TEAM", "TREATY_BODY", "PUBLIC"})
    void aProvisionThatReachesFurtherIsToldWithTheStepItStoodAt(Audience audience) {
        var changes = changes(twoMenAtTheBorder(), decided(twoMenAtTheBorder()), audience);

        assertThat(changes.told())
                .filteredOn(change -> change.before() != null)
                .extracting(ChangeView::step, ChangeView::before)
                .containsExactly(tuple(Step.FOUND, Step.ALLEGED_BREACH));
    }

    @Test
    void thePublicIsToldOfNoProvisionThatReachesLessFar() {
        var before = decided(twoMenAtTheBorder());

        assertThat(changes(before, twoMenAtTheBorder(), Audience.PUBLIC).isEmpty())
                .isTrue();
        assertThat(changes(before, twoMenAtTheBorder(), Audience.TREATY_BODY).told())
                .extracting(ChangeView::step, ChangeView::before)
                .contains(tuple(Step.ALLEGED_BREACH, Step.FOUND));
    }

    /** Each time one man takes back one thing, and the public must not be able to tell from the section that anybody did. */
    @ParameterizedTest
    @EnumSource(names = {"CASE_EXISTENCE", "NAME", "TESTIMONY", "LOCATION"})
    void whatSomebodyTookBackLeavesNoTraceForThePublic(Datum takenBack) {
        var rest = Stream.of(Datum.values()).filter(datum -> datum != takenBack).toArray(Datum[]::new);
        var before = plain(agreeingToEverything(askar()));
        var now = plain(agreeing(askar(), rest));

        var changes = changes(before, now, Audience.PUBLIC);

        assertThat(changes).isEqualTo(changes(now, now, Audience.PUBLIC));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void treatyBodiesAreToldThatSomethingIsToldNoMoreAndNotWhat() {
        var before = plain(agreeingToEverything(askar()));
        var now = plain(askar());

        var changes = changes(before, now, Audience.TREATY_BODY);

        assertThat(changes.toldNoMore()).contains(Part.PEOPLE);
        assertThat(changes.told()).extracting(ChangeView::of).doesNotContain("Askar Testuly");
    }

    @Test
    void somebodyWhoMayNotBeNamedAnyMoreIsNothingNew() {
        var unnamed = agreeing(askar(), Datum.CASE_EXISTENCE, Datum.TESTIMONY, Datum.LOCATION, Datum.IMAGE);

        var changes = changes(plain(agreeingToEverything(askar())), plain(unnamed), Audience.TREATY_BODY);

        assertThat(changes.told()).noneMatch(ChangeView::isNew);
        assertThat(changes.toldNoMore()).isEmpty();
    }

    @Test
    void nobodyWhoIsNotNamedIsCalledByALetter() {
        var unnamed = agreeing(askar(), Datum.CASE_EXISTENCE, Datum.TESTIMONY, Datum.LOCATION)
                .workingAs(english("tailor"));

        var changes = changes(aCase().with(theReport()).with(second()), plain(unnamed), Audience.TREATY_BODY);

        assertThat(changes.told())
                .extracting(change -> change.of() + ": " + change.what())
                .contains("Somebody who is not named: Work")
                .noneMatch(told -> told.contains("Person "));
    }

    /** A person who agreed to nothing can be seen by how exactly the others are told of (ADR 0004); in the section for the public not even by that. */
    @Test
    void whoeverIsHiddenFromThePublicMovesNothingInItsSection() {
        var without = brief(twoMenAtTheBorder(), Audience.PUBLIC, MARCH_1).ledger(KEY);
        var with =
                brief(withCara(twoMenAtTheBorder()), Audience.PUBLIC, MARCH_1).ledger(KEY);

        for (var last : List.of(without, with))
            for (var now : List.of(answered(twoMenAtTheBorder()), withCara(answered(twoMenAtTheBorder()))))
                assertThat(brief(now, Audience.PUBLIC, MAY_4).since(last, KEY).changes())
                        .isEqualTo(brief(answered(twoMenAtTheBorder()), Audience.PUBLIC, MAY_4)
                                .since(without, KEY)
                                .changes());
    }

    @ParameterizedTest
    @EnumSource(names = {"TREATY_BODY", "PUBLIC"})
    void whatNobodyMayKnowMovesNothing(Audience audience) {
        var plain = brief(twoMenAtTheBorder(), audience, MARCH_1).ledger(KEY);
        var withSecret =
                brief(withASecret(twoMenAtTheBorder()), audience, MARCH_1).ledger(KEY);

        assertThat(withSecret).isEqualTo(plain);
        assertThat(brief(withASecret(answered(twoMenAtTheBorder())), audience, MAY_4)
                        .since(plain, KEY)
                        .changes())
                .isEqualTo(brief(answered(twoMenAtTheBorder()), audience, MAY_4)
                        .since(plain, KEY)
                        .changes());
    }

    private static CaseFile withCara(CaseFile file) {
        var cara = aMan("cara", "Cara Hiddenkyzy");
        var held = Detention.of(List.of(cara), KAZAKHSTAN, DetentionKind.PRE_TRIAL);
        held.accordingTo(Information.shown(file.sources().get(0)));
        return file.with(cara).with(held);
    }

    private static CaseFile withASecret(CaseFile file) {
        var secret = Source.of(key("secret"), SourceKind.OTHER).keptWithin(Sensitivity.CONFIDENTIAL);
        var act = Act.of(List.of(file.persons().get(0)), ActType.THREAT, Modality.DONE, Involvement.of(CHINA));
        act.accordingTo(Information.shown(secret));
        return file.with(secret)
                .with(Event.of(key("threat"), english("Threatened")).with(act));
    }

    @Test
    void aLedgerHoldsNoWordOfTheCaseAndSaysNothingWithoutItsKey() {
        var text = brief(twoMenAtTheBorder(), Audience.TREATY_BODY, MARCH_1)
                .ledger(KEY)
                .toString();

        assertThat(text.lines().skip(6)).isNotEmpty().allMatch(line -> line.matches("[A-Z]+( [0-9a-f]{32}){3}"));
        assertThat(text).doesNotContainIgnoringCase("KAZ", "askar", "release", "border");
        assertThat(brief(twoMenAtTheBorder(), Audience.TREATY_BODY, MARCH_1)
                        .ledger(keyOf(2))
                        .entries())
                .doesNotContainAnyElementsOf(Ledger.parse(text).entries());
    }

    @Test
    void twoAudiencesHaveNoDigestInCommon() {
        var ofTreatyBodies =
                brief(twoMenAtTheBorder(), Audience.TREATY_BODY, MARCH_1).ledger(KEY);
        var ofThePublic = brief(twoMenAtTheBorder(), Audience.PUBLIC, MARCH_1).ledger(KEY);

        assertThat(ofThePublic.entries())
                .extracting(Ledger.Entry::item)
                .doesNotContainAnyElementsOf(ofTreatyBodies.entries().stream()
                        .map(Ledger.Entry::item)
                        .toList());
    }

    @Test
    void aLedgerIsReadAgainAsItWasWritten() {
        var ledger = brief(twoMenAtTheBorder(), Audience.PUBLIC, MARCH_1).ledger(KEY);

        assertThat(Ledger.parse(ledger.toString())).isEqualTo(ledger);
        for (String broken : List.of(
                "",
                "%PDF-1.7",
                ledger.toString().replace("audience PUBLIC", "audience PRESS"),
                ledger.toString().replace("day 2020-03-01", "day soon"),
                ledger.toString().replace("wording", "words"),
                ledger + "TIMELINE once\n"))
            assertThatIllegalArgumentException().isThrownBy(() -> Ledger.parse(broken));
    }

    @Test
    void aLedgerThatDoesNotFitIsRefused() {
        var ledger = brief(twoMenAtTheBorder(), Audience.PUBLIC, MARCH_1).ledger(KEY);
        var now = brief(twoMenAtTheBorder(), Audience.PUBLIC, MAY_4);
        var other = CaseFile.open(CaseRef.parse("KAZ-2020-002"), Locale.ENGLISH, english("Another"), MARCH_1);

        assertRefused(Reason.LEDGER_OF_ANOTHER_KEY, () -> now.since(ledger, keyOf(2)));
        assertRefused(
                Reason.LEDGER_OF_ANOTHER_CASE,
                () -> brief(other, Audience.PUBLIC, MAY_4).since(ledger, KEY));
        assertRefused(
                Reason.LEDGER_OF_ANOTHER_AUDIENCE,
                () -> brief(twoMenAtTheBorder(), Audience.TREATY_BODY, MAY_4).since(ledger, KEY));
        assertRefused(
                Reason.LEDGER_OF_A_LATER_DAY,
                () -> brief(twoMenAtTheBorder(), Audience.PUBLIC, MARCH_1.minusDays(1))
                        .since(ledger, KEY));
        assertRefused(
                Reason.FORMAT_UNSUITED,
                () -> brief(twoMenAtTheBorder(), Audience.DONOR, MARCH_1).ledger(KEY));
    }

    @Test
    void inAnotherLanguageWordsAreNotComparedAndTheRestIs() {
        var french = disclosure
                .brief(twoMenAtTheBorder(), Audience.TREATY_BODY, Locale.FRENCH, MARCH_1)
                .ledger(KEY);

        var same = brief(twoMenAtTheBorder(), Audience.TREATY_BODY, MAY_4)
                .since(french, KEY)
                .changes()
                .orElseThrow();
        var answered = brief(answered(twoMenAtTheBorder()), Audience.TREATY_BODY, MAY_4)
                .since(french, KEY)
                .changes()
                .orElseThrow();

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.inTheSameWords()).isFalse();
        assertThat(answered.told()).extracting(ChangeView::now).contains("Met");
    }

    @Test
    void aKeyIsLongEnoughAndNeverPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerKey.of(new byte[31]))
                .withMessageContaining("32 bytes");
        assertThat(KEY.toString()).doesNotContain(HexFormat.of().formatHex(KEY.secret()));
    }

    private static void assertRefused(Reason reason, Runnable asked) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asked::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private Changes changes(CaseFile before, CaseFile now, Audience audience) {
        return brief(now, audience, MAY_4)
                .since(brief(before, audience, MARCH_1).ledger(KEY), KEY)
                .changes()
                .orElseThrow();
    }

    private Briefing brief(CaseFile file, Audience audience, LocalDate day) {
        return disclosure.brief(file, audience, Locale.ENGLISH, day);
    }

    private static LedgerKey keyOf(int seed) {
        var secret = new byte[LedgerKey.BYTES];
        Arrays.fill(secret, (byte) seed);
        return LedgerKey.of(secret);
    }

    private static Person agreeing(Person person, Datum... to) {
        for (Datum datum : to) person.allows(Consent.given(datum, Audience.PUBLIC, JANUARY_1));
        return person;
    }

    private static Person askar() {
        return aMan("askar", "Askar Testuly");
    }

    private static Person second() {
        return agreeingToEverything(aMan("bolat", "Bolat Proveuly"));
    }

    /** What is told of one man beside another, in facts alone. */
    private static CaseFile plain(Person askar) {
        var report = theReport();
        var bolat = second();
        var held = Detention.of(List.of(askar, bolat), KAZAKHSTAN, DetentionKind.PRE_TRIAL)
                .from(ApproximateDate.parse("2020-02-03"));
        held.accordingTo(Information.shown(report));
        return aCase().with(report).with(askar).with(bolat).with(held);
    }

    private static CaseFile decided(CaseFile file) {
        var court = Source.of(key("court"), SourceKind.OTHER).titled(english("A judgment"));
        var decision = Decision.of(
                List.of(file.persons().get(0)),
                ProvisionRef.parse("CAT 16(1)"),
                CHINA,
                Conclusion.FOUND,
                english("A court"),
                LocalDate.of(2020, 1, 7),
                english("Its reasons"));
        decision.accordingTo(Information.shown(court));
        return file.with(court).with(decision);
    }

    private static CaseFile answered(CaseFile file) {
        file.recommendations().get(0).stands(StatusEntry.of(LocalDate.of(2020, 4, 9), RecommendationStatus.MET, null));
        return file;
    }
}
