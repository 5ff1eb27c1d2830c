package org.dutybearer.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Subject;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;

/** Jamaica is what a program asks for here: it succeeded to REFUGEE, left ICCPR-OP1, and has statements in print. */
class TreatyAnswersTest {
    private static final CountryCode JAMAICA = CountryCode.parse("JAM");
    private static final CountryCode KAZAKHSTAN = CountryCode.parse("KAZ");
    private static final LocalDate MARCH_2024 = LocalDate.of(2024, 3, 1);

    @Test
    void anActIsToldWithItsDepositItsEffectAndTheEffectThatTheSourceHas() {
        var acts = status(jamaica(MARCH_2024), "CRC-OPAC").acts();

        assertThat(acts)
                .extracting(ActAnswer::kind, ActAnswer::date, ActAnswer::effect, ActAnswer::recordedEffectDisagrees)
                .containsExactly(
                        tuple("SIGNATURE", "2000-09-08", null, null),
                        tuple("RATIFICATION", "2002-05-09", "2002-06-09", false));
        assertThat(acts.get(1).source())
                .returns("UNTC-TABLES", SourceAnswer::key)
                .returns("2015-01-27", SourceAnswer::asOf)
                .returns(false, SourceAnswer::own);
    }

    @Test
    void aRecordedEffectThatTheRuleOfTheTreatyContradictsIsFlagged() {
        var register = TreatyRegister.shipped();
        var disagreeing = register.parties().stream()
                .flatMap(state -> new TreatyAnswers(register, MARCH_2024, MARCH_2024, Subject.ALL, register.treaties())
                        .of(state).treaties().stream())
                .filter(status -> status.warningCodes().contains("RECORDED_EFFECT_DISAGREES"))
                .filter(status ->
                        status.acts().stream().anyMatch(act -> Boolean.TRUE.equals(act.recordedEffectDisagrees())))
                .toList();

        assertThat(disagreeing)
                .isNotEmpty()
                .allSatisfy(status -> assertThat(status.acts())
                        .filteredOn(act -> Boolean.TRUE.equals(act.recordedEffectDisagrees()))
                        .allMatch(act -> act.effect() != null && !act.effect().equals(act.recordedEffect())));
    }

    @Test
    void aSuccessionTellsWhyItBindsAndHasNoEffectOfItsOwn() {
        var refugee = status(jamaica(MARCH_2024), "REFUGEE");

        assertThat(refugee.status()).isEqualTo("STATE_PARTY");
        assertThat(refugee.rule()).isEqualTo("As successor of a state that was bound");
        assertThat(refugee.depositedOn()).isEqualTo("1964-07-30");
        assertThat(refugee.warningCodes()).contains("SUCCESSION");
        assertThat(refugee.acts()).singleElement().returns(null, ActAnswer::effect);
    }

    @Test
    void aWithdrawalTellsFromWhenTheStateWasOutAndWhatIsLaterThanTheDayStandsApart() {
        var after = status(jamaica(MARCH_2024), "ICCPR-OP1");
        var before = status(jamaica(LocalDate.of(1990, 1, 1)), "ICCPR-OP1");

        assertThat(after.status()).isEqualTo("WITHDRAWN");
        assertThat(after.effectiveSince()).isEqualTo("1998-01-23");
        assertThat(after.acts()).last().returns("WITHDRAWAL", ActAnswer::kind).returns("1998-01-23", ActAnswer::effect);
        assertThat(before.laterActs())
                .extracting(ActAnswer::kind, ActAnswer::date)
                .containsExactly(tuple("WITHDRAWAL", "1997-10-23"));
        assertThat(before.acts()).hasSize(2);
    }

    @Test
    void complaintsAreOpenedByTheProtocolAndAskedOfTheTreatyAndOfAnEarlierActToo() {
        var open = complaints("1990-01-01", "1990-01-01");
        var shut = complaints("2024-03-01", "2024-03-01");
        var ofBefore = complaints("1990-01-01", "1976-01-01");

        assertThat(open).returns("ICCPR-OP1", ComplaintsAnswer::through).returns("YES", ComplaintsAnswer::open);
        assertThat(open).returns("1976-03-23", ComplaintsAnswer::openSince);
        assertThat(shut).returns("NO", ComplaintsAnswer::open).returns("2024-03-01", ComplaintsAnswer::act);
        assertThat(ofBefore).returns("YES", ComplaintsAnswer::open).returns("NO", ComplaintsAnswer::openForTheAct);
        assertThat(ofBefore.warningCodes()).isNotEmpty();
        assertThat(status(jamaica(MARCH_2024), "ICCPR-OP1").complaints()).isNull();
    }

    @Test
    void aReservationIsToldArticleByArticleWithWhetherItIsPermitted() {
        var register = laidOver(
                "REFUGEE|JAM|limited||REFUGEE 17;REFUGEE 33|1964-07-30|2025-01-01||an invented letter|2025-02-01|in part");
        var refugee = status(answer(register, JAMAICA, MARCH_2024), "REFUGEE");

        assertThat(refugee.reservations()).singleElement().satisfies(one -> {
            assertThat(one).returns("LIMITED", StatementAnswer::effect).returns("in part", StatementAnswer::summary);
            assertThat(one).returns("1964-07-30", StatementAnswer::from).returns("2025-01-01", StatementAnswer::until);
            assertThat(one.source()).returns(true, SourceAnswer::own);
            assertThat(one.provisions())
                    .extracting(
                            StatementAnswer.Reserved::provision,
                            StatementAnswer.Reserved::finding,
                            StatementAnswer.Reserved::modifies)
                    .containsExactly(tuple("REFUGEE 17", "RECORDED", "YES"), tuple("REFUGEE 33", "FORBIDDEN", "NO"));
        });
        assertThat(refugee.ownCorrections())
                .singleElement()
                .returns("limited", OwnCorrectionAnswer::what)
                .returns("an invented letter", OwnCorrectionAnswer::source)
                .returns("2025-02-01", OwnCorrectionAnswer::sourceDate);
    }

    @Test
    void aStatementInPrintIsToldWithItsArticlesAndTheDayOnWhichItStood() {
        var refugee = status(jamaica(MARCH_2024), "REFUGEE");

        assertThat(refugee.printedStatement()).isNotNull().satisfies(printed -> {
            assertThat(printed.articles()).containsExactly("8", "17", "24", "25");
            assertThat(printed.source().asOf()).isEqualTo("2015-03-14");
        });
        assertThat(status(jamaica(MARCH_2024), "CRC").printedStatement()).isNull();
    }

    @Test
    void theLawAtHomeTheDepositAndTheEffectAreThreeDates() {
        var cat = status(answer(TreatyRegister.shipped(), KAZAKHSTAN, MARCH_2024), "CAT");

        assertThat(cat.domesticLaw()).isNotNull().returns("1998-06-29", StatusAnswer.Law::adopted);
        assertThat(cat.depositedOn()).isEqualTo("1998-08-26");
        assertThat(cat.effectiveSince()).isEqualTo("1998-09-25");
        assertThat(cat.rule()).startsWith("30 days after deposit, article 27");
    }

    @Test
    void anActKnownByItsYearIsNeverMoreExactThanThat() {
        var protocol = status(answer(TreatyRegister.shipped(), KAZAKHSTAN, LocalDate.of(2022, 6, 15)), "ICCPR-OP2");

        assertThat(protocol).returns("UNKNOWN", StatusAnswer::status).returns(null, StatusAnswer::effectiveSince);
        assertThat(protocol.acts()).last().returns("2022", ActAnswer::date).returns(null, ActAnswer::effect);
    }

    @Test
    void whatBindsThroughTheProtocolBecauseOfAnOwnCorrectionIsMarkedOneByOne() {
        var letter = "REFUGEE|KAZ|accession|||||1999-01-15|an invented letter|2024-02-01|";
        var told = answer(laidOver(letter), KAZAKHSTAN, MARCH_2024);
        var withheld = answer(laidOver(letter).withoutOwnSources(), KAZAKHSTAN, MARCH_2024);

        assertThat(told.obligations())
                .filteredOn(owed -> owed.provision().startsWith("REFUGEE "))
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed)
                        .returns("REFUGEE-P", TreatyAnswer.Owed::boundThrough)
                        .returns("1999-01-15", TreatyAnswer.Owed::since)
                        .returns("an invented letter, 2024-02-01", TreatyAnswer.Owed::ownCorrection));
        assertThat(told.obligations())
                .filteredOn(owed -> owed.provision().startsWith("CAT "))
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed.ownCorrection()).isNull());
        assertThat(told.coverage()).last().asString().contains("an invented letter");
        assertThat(withheld.toString()).contains("2024-02-01").doesNotContain("an invented letter");
    }

    @Test
    void aTopicNarrowsAndTellsItsProvisionsWhetherTheyBindOrNot() {
        var register = TreatyRegister.shipped();
        var february = LocalDate.of(1999, 2, 1);
        var answer = new TreatyAnswers(
                        register,
                        february,
                        february,
                        Subject.RETURN,
                        List.of(register.treaty("REFUGEE").orElseThrow()))
                .of(KAZAKHSTAN);

        assertThat(answer.treaties())
                .singleElement()
                .satisfies(refugee -> assertThat(refugee.provisions())
                        .filteredOn(one -> one.provision().equals("REFUGEE 33"))
                        .singleElement()
                        .returns("YES", StatusAnswer.OnTopic::bound)
                        .returns("REFUGEE-P", StatusAnswer.OnTopic::boundThrough)
                        .returns("1999-01-15", StatusAnswer.OnTopic::since));
    }

    private static ComplaintsAnswer complaints(String day, String act) {
        var register = TreatyRegister.shipped();
        var answer = new TreatyAnswers(
                        register, LocalDate.parse(day), LocalDate.parse(act), Subject.ALL, register.treaties())
                .of(JAMAICA);
        return Objects.requireNonNull(status(answer, "ICCPR").complaints());
    }

    private static TreatyAnswer jamaica(LocalDate day) {
        return answer(TreatyRegister.shipped(), JAMAICA, day);
    }

    private static TreatyAnswer answer(TreatyRegister register, CountryCode state, LocalDate day) {
        return new TreatyAnswers(register, day, day, Subject.ALL, register.treaties()).of(state);
    }

    private static StatusAnswer status(TreatyAnswer answer, String treaty) {
        return answer.treaties().stream()
                .filter(status -> status.treaty().equals(treaty))
                .findFirst()
                .orElseThrow();
    }

    private static TreatyRegister laidOver(String... lines) {
        return TreatyRegister.shipped()
                .with(Corrections.of(Stream.of(lines)
                        .map(line -> Correction.of(List.of(line.split("\\|", -1))))
                        .toList()));
    }
}
