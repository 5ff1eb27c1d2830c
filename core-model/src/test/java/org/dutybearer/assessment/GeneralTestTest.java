package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Matter;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Perpetrator;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralTestTest {
    private final Person askar = aMan("askar", "Askar Testuly");
    private final Source report = theReport();
    private final CaseFile file = CaseFile.open(
                    CaseRef.parse("KAZ-2020-001"), Locale.ENGLISH, english("A case"), LocalDate.of(2020, 3, 1))
            .with(report)
            .with(askar);

    @Test
    void anAnswerNamesWhatItRestsOn() {
        var finding = beatenIn("KAZ", "2019-06-01");

        assertThat(answer(finding, Question.JURISDICTION).information())
                .singleElement()
                .satisfies(said -> assertThat(said.source()).isEqualTo(report));
        assertThat(answer(finding, Question.BOUND).held())
                .extracting(held -> held.instrument() + " " + held.source().key())
                .containsExactly("CAT UNTC-TABLES");
        assertThat(answer(finding, Question.COMPLAINT).held())
                .extracting(GeneralAnswer.Held::instrument)
                .containsExactly("CAT");
    }

    @Test
    void aDerogationIsNamedWithItsSourceAndAReservationWithTheInstrumentItWasMadeTo() {
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.OTHER).heldOn(LocalDate.of(2019, 6, 2));
        held.accordingTo(Information.shown(report));
        file.with(KAZAKHSTAN, Role.TERRITORY).with(held);
        circumstance("KAZ", Matter.DEROGATION_NOTIFIED, Standing.SHOWN);
        assertThat(answer(assess("ICCPR-9-1"), Question.DEROGATION).information())
                .extracting(Information::source)
                .containsExactly(report);

        beatenIn("BWA", "2019-06-01");
        var reserved = answer(assessOf("ICCPR-7", "BWA"), Question.RESERVATION);

        assertThat(reserved.why()).isEqualTo("recorded");
        assertThat(reserved.held()).extracting(GeneralAnswer.Held::instrument).containsExactly("ICCPR");
    }

    @Test
    void whatRestsOnSilenceNamesNothing() {
        var finding = beaten("KGZ", "2019-06-01", false, Standing.SHOWN);

        assertThat(reason(finding, Question.COMPLAINT)).isEqualTo("NO no-act");
        for (var question : List.of(Question.RESERVATION, Question.JURISDICTION, Question.COMPLAINT)) {
            assertThat(answer(finding, question).information())
                    .as(question.word())
                    .isEmpty();
            assertThat(answer(finding, question).held()).as(question.word()).isEmpty();
        }
    }

    private static GeneralAnswer answer(PersonFinding finding, Question question) {
        return finding.general().stream()
                .filter(a -> a.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNineQuestionsAreAnsweredInTheirOrder() {
        assertThat(beatenIn("KAZ", "2019-06-01").general())
                .extracting(GeneralAnswer::question)
                .containsExactly(Question.values());
    }

    @Test
    void anActShownOnItsTerritoryIsWithinTheJurisdictionOfTheState() {
        assertThat(reason(beatenIn("KAZ", "2019-06-01"), Question.JURISDICTION)).isEqualTo("YES territory");
    }

    @Test
    void anActSomebodyOnlyAllegesLeavesOpenWhereItWas() {
        assertThat(reason(beaten("KAZ", "2019-06-01", true, Standing.ALLEGED), Question.JURISDICTION))
                .isEqualTo("UNKNOWN not-recorded");
    }

    @Test
    void withoutAPlaceItStaysOpenUnlessTheStateHadThePersonInItsPower() {
        assertThat(reason(beaten("KAZ", "2019-06-01", false, Standing.SHOWN), Question.JURISDICTION))
                .isEqualTo("UNKNOWN not-recorded");

        circumstance("KAZ", Matter.EFFECTIVE_CONTROL, Standing.SHOWN);

        assertThat(reason(assess("CAT-16-1"), Question.JURISDICTION)).isEqualTo("YES control");
    }

    @Test
    void whoIsHeldByTheStateIsInItsHands() {
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.OTHER).heldOn(LocalDate.of(2019, 6, 2));
        held.accordingTo(Information.shown(report));
        file.with(held);

        assertThat(reason(beaten("KAZ", "2019-06-01", false, Standing.SHOWN), Question.JURISDICTION))
                .isEqualTo("YES territory");
    }

    @ParameterizedTest
    @CsvSource({"KAZ,YES territory", "CHN,UNKNOWN not-recorded"})
    void whoEnteredAskedWasTriedOrHeldThereIsOnTheTerritory(String there, String answer) {
        var state = CountryCode.parse(there);
        var elsewhere = CountryCode.parse("UZB");
        for (Fact fact : List.of(
                Entry.of(List.of(askar), elsewhere, state, Route.DIRECT, Manner.REGULAR),
                AsylumClaim.of(List.of(askar), state, ClaimStatus.PENDING),
                Proceeding.of(List.of(askar), state, Stage.TRIAL),
                Detention.of(List.of(askar), state, DetentionKind.OTHER))) {
            fact.accordingTo(Information.shown(report));
            var record = new OnRecord(fileOf(fact), Selection.EVERYTHING, LocalDate.of(2020, 3, 1));
            var rule = RuleSet.shipped().rule(ProvisionRef.parse("CAT 16(1)")).orElseThrow();
            var register = TreatyRegister.shipped();
            var general = new GeneralTest(register, record, record.of(askar), rule, KAZAKHSTAN);
            var occasion = Occasion.on(LocalDate.of(2020, 3, 1));

            var answers = general.answers(
                    occasion.bound(register, KAZAKHSTAN, rule.provision()),
                    register.reservation(KAZAKHSTAN, rule.provision(), occasion.day()),
                    occasion,
                    List.of());

            assertThat(answers)
                    .filteredOn(a -> a.question() == Question.JURISDICTION)
                    .extracting(a -> a.truth() + " " + a.why())
                    .as(fact.getClass().getSimpleName())
                    .containsExactly(answer);
        }
    }

    private CaseFile fileOf(Fact fact) {
        var alone = CaseFile.open(
                        CaseRef.parse("KAZ-2020-002"), Locale.ENGLISH, english("A case"), LocalDate.of(2020, 3, 1))
                .with(report)
                .with(askar);
        if (fact instanceof Entry entry) return alone.with(entry);
        if (fact instanceof AsylumClaim claim) return alone.with(claim);
        if (fact instanceof Proceeding proceeding) return alone.with(proceeding);
        return alone.with((Detention) fact);
    }

    @Test
    void aStatementThatStoodInPrintIsSaidWithItsArticleOrAsAWhole() {
        assertThat(reason(beatenIn("GBR", "2019-06-01"), Question.RESERVATION)).isEqualTo("UNKNOWN printed-whole");
        var held = Detention.of(List.of(askar), CountryCode.parse("AUS"), DetentionKind.OTHER)
                .heldOn(LocalDate.of(2019, 6, 2));
        held.accordingTo(Information.shown(report));
        file.with(CountryCode.parse("AUS"), Role.TRANSIT).with(held);

        assertThat(assessOf("ICCPR-10", "AUS").general())
                .filteredOn(answer -> answer.question() == Question.RESERVATION)
                .extracting(answer -> answer.truth() + " " + answer.why() + " " + answer.detail())
                .containsExactly("UNKNOWN printed 10");
    }

    private PersonFinding assessOf(String rule, String state) {
        return Assessor.shipped().assess(file).stream()
                .filter(a ->
                        a.rule().id().equals(rule) && a.dutyBearer().toString().equals(state))
                .findFirst()
                .orElseThrow()
                .persons()
                .get(0);
    }

    @Test
    void complaintsAreOpenFromTheDayOnWhichTheStateTookThem() {
        assertThat(reason(beatenIn("KAZ", "2019-06-01"), Question.COMPLAINT)).isEqualTo("YES open");
    }

    @Test
    void anActOverBeforeTheStateTookComplaintsCannotBeComplainedOf() {
        var finding = beatenIn("KAZ", "2007-06-01");

        assertThat(finding.step()).isEqualTo(Step.ALLEGED_BREACH);
        assertThat(reason(finding, Question.COMPLAINT)).isEqualTo("NO closed");
    }

    @Test
    void anActOfWhichTheYearIsKnownMayHaveComeBeforeOrAfterThat() {
        assertThat(reason(beatenIn("KAZ", "2008"), Question.COMPLAINT)).isEqualTo("UNKNOWN not-held");
    }

    @Test
    void aStateThatTookNoComplaintsIsBoundAllTheSame() {
        var finding = beatenIn("CHN", "2019-06-01");

        assertThat(reason(finding, Question.BOUND)).isEqualTo("YES STATE_PARTY");
        assertThat(finding.answer(Question.COMPLAINT)).isEqualTo(Truth.NO);
    }

    @Test
    void aTreatyWithoutComplaintsHasNone() {
        claim(ClaimStatus.PENDING);

        assertThat(reason(assess("REFUGEE-1A-2"), Question.COMPLAINT)).isEqualTo("NO none");
    }

    @Test
    void aStandardIsNoTreatyAndThereIsNothingToReserveOrToComplainOf() {
        beatenIn("KAZ", "2019-06-01");
        var finding = assess("UDHR-5");

        assertThat(reason(finding, Question.FORM)).isEqualTo("NO standard");
        assertThat(reason(finding, Question.BOUND)).isEqualTo("NO standard");
        assertThat(reason(finding, Question.RESERVATION)).isEqualTo("YES standard");
        assertThat(reason(finding, Question.COMPLAINT)).isEqualTo("NO none");
        assertThat(finding.cautions()).contains(Caution.STANDARD_ONLY);
    }

    @Test
    void whereNoReservationIsPossibleNoneIsAskedFor() {
        claim(ClaimStatus.PENDING);

        assertThat(reason(assess("REFUGEE-1A-2"), Question.RESERVATION)).isEqualTo("YES forbidden");
    }

    @Test
    void thatNoReservationIsHeldIsNoAnswerThatThereIsNone() {
        assertThat(reason(beatenIn("KAZ", "2019-06-01"), Question.RESERVATION)).isEqualTo("UNKNOWN not-held");
    }

    @Test
    void aReservationThatIsRecordedIsSaid() {
        beatenIn("BWA", "2019-06-01");
        var finding = assess("ICCPR-7");

        assertThat(reason(finding, Question.RESERVATION)).isEqualTo("NO recorded");
        assertThat(finding.cautions()).contains(Caution.RESERVATION_ON_RECORD);
    }

    @Test
    void aDerogationIsOpenUntilOneIsOnRecord() {
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.OTHER).heldOn(LocalDate.of(2019, 6, 2));
        held.accordingTo(Information.shown(report));
        file.with(KAZAKHSTAN, Role.TERRITORY).with(held);
        assertThat(reason(assess("ICCPR-9-1"), Question.DEROGATION)).isEqualTo("UNKNOWN not-held");
        circumstance("KAZ", Matter.DEROGATION_NOTIFIED, Standing.ALLEGED);
        assertThat(reason(assess("ICCPR-9-1"), Question.DEROGATION)).isEqualTo("UNKNOWN not-held");
        assertThat(assess("ICCPR-9-1").cautions()).doesNotContain(Caution.DEROGATION_ON_RECORD);

        circumstance("KAZ", Matter.DEROGATION_NOTIFIED, Standing.SHOWN);

        assertThat(reason(assess("ICCPR-9-1"), Question.DEROGATION)).isEqualTo("NO notified");
        assertThat(reason(assess("ICCPR-9-4"), Question.DEROGATION)).isEqualTo("YES none");
        assertThat(assess("ICCPR-9-4").cautions()).contains(Caution.DEROGATION_NOT_ADMITTED);
    }

    @Test
    void aDerogationOfAnotherStateSaysNothingHere() {
        beatenIn("KAZ", "2019-06-01");
        circumstance("CHN", Matter.DEROGATION_NOTIFIED, Standing.SHOWN);

        assertThat(assess("CAT-16-1").cautions()).isEmpty();
    }

    @Test
    void onlyWhoeverHasWithdrawnTheClaimMayBeToldOfToAConsulate() {
        beatenIn("KAZ", "2019-06-01");
        assertThat(assess("CAT-16-1").cautions()).doesNotContain(Caution.NO_CONSULAR_CONTACT);
        claim(ClaimStatus.WITHDRAWN);
        assertThat(assess("CAT-16-1").cautions()).doesNotContain(Caution.NO_CONSULAR_CONTACT);

        claim(ClaimStatus.REJECTED);

        assertThat(assess("CAT-16-1").cautions()).contains(Caution.NO_CONSULAR_CONTACT);
    }

    @Test
    void aDetentionWithoutADayIsSaidToHaveNone() {
        var held = Detention.of(List.of(askar), KAZAKHSTAN, DetentionKind.OTHER);
        held.accordingTo(Information.shown(report));
        file.with(KAZAKHSTAN, Role.TERRITORY).with(held);

        assertThat(assess("ICCPR-9-1").cautions()).contains(Caution.ACT_UNDATED);
    }

    @Test
    void anObligationAsksForConductAndOneThatProtectsEverybodyForNoMore() {
        var finding = beatenIn("KAZ", "2019-06-01");

        assertThat(reason(finding, Question.PERSON)).isEqualTo("YES everyone");
        assertThat(reason(finding, Question.CONDUCT)).isEqualTo("YES elements");
        assertThat(reason(finding, Question.EXCEPTION)).isEqualTo("YES none");
    }

    @Test
    void conductThatIsOnlyAnnouncedIsSaidToBeSo() {
        claim(ClaimStatus.PENDING);
        circumstance("KAZ", Matter.WELL_FOUNDED_FEAR, Standing.SHOWN);
        var threat = Act.of(List.of(askar), ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN));
        threat.accordingTo(Information.shown(report));
        file.with(Event.of(key("threat"), english("Return announced"))
                .on(ApproximateDate.parse("2019-12-06"))
                .with(threat));

        var finding = assess("REFUGEE-33-1");

        assertThat(finding.step()).isEqualTo(Step.AT_RISK);
        assertThat(reason(finding, Question.CONDUCT)).isEqualTo("YES announced");
    }

    private static String reason(PersonFinding finding, Question question) {
        return finding.general().stream()
                .filter(a -> a.question() == question)
                .map(a -> a.truth() + " " + a.why())
                .findFirst()
                .orElseThrow();
    }

    private PersonFinding beatenIn(String state, String date) {
        return beaten(state, date, true, Standing.SHOWN);
    }

    private PersonFinding beaten(String state, String date, boolean placed, Standing standing) {
        var country = CountryCode.parse(state);
        var act = Act.of(
                List.of(askar),
                ActType.ILL_TREATMENT,
                Modality.DONE,
                Involvement.of(country).as(Perpetrator.POLICE));
        act.accordingTo(Information.of(report, standing, null));
        var event = Event.of(key("beating"), english("Beaten"))
                .on(ApproximateDate.parse(date))
                .with(act);
        if (placed) event.at(Place.in(country, null, null));
        file.with(country, Role.TERRITORY).with(event);
        return assess("CAT-16-1");
    }

    private void claim(ClaimStatus status) {
        if (file.roleOf(KAZAKHSTAN).isEmpty()) file.with(KAZAKHSTAN, Role.REFUGE);
        var claim = AsylumClaim.of(List.of(askar), KAZAKHSTAN, status);
        claim.accordingTo(Information.shown(report));
        file.with(claim);
    }

    private void circumstance(String state, Matter matter, Standing standing) {
        var circumstance = Circumstance.of(List.of(askar), CountryCode.parse(state), matter);
        circumstance.accordingTo(Information.of(report, standing, null));
        file.with(circumstance);
    }

    private PersonFinding assess(String rule) {
        return Assessor.shipped().assess(file).stream()
                .filter(a -> a.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .persons()
                .get(0);
    }
}
