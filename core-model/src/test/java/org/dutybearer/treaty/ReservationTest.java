package org.dutybearer.treaty;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.treaty.ReservationAnswer.Finding.FORBIDDEN;
import static org.dutybearer.treaty.ReservationAnswer.Finding.NONE_HELD;
import static org.dutybearer.treaty.ReservationAnswer.Finding.PRINTED;
import static org.dutybearer.treaty.ReservationAnswer.Finding.RECORDED;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationTest {
    private static final LocalDate DECEMBER_2019 = LocalDate.of(2019, 12, 12);

    private final TreatyRegister register = UnaskedRegister.read();

    @ParameterizedTest
    @CsvSource({
        "LVA,REFUGEE 8,RECORDED,NOT_BOUND",
        "LVA,REFUGEE 34,RECORDED,NOT_BOUND",
        "LVA,REFUGEE 17(1),RECORDED,RECOMMENDATION_ONLY",
        "LVA,REFUGEE 17(2),RECORDED,RECOMMENDATION_ONLY",
        "LVA,REFUGEE 24(1)(a),RECORDED,RECOMMENDATION_ONLY",
        "LVA,REFUGEE 26,RECORDED,LIMITED",
        "BWA,CAT 1,RECORDED,LIMITED",
    })
    void whatIsRecordedIsFoundByArticleAndParagraph(
            String state, String ref, ReservationAnswer.Finding finding, Reservation.Effect effect) {
        var answer = ask(state, ref);

        assertThat(answer.finding()).isEqualTo(finding);
        assertThat(answer.modifies()).isEqualTo(Truth.YES);
        assertThat(answer.recorded()).extracting(Reservation::effect).contains(effect);
        assertThat(answer.recorded())
                .allSatisfy(
                        reservation -> assertThat(reservation.source().key()).isNotBlank());
    }

    @Test
    void aReservationToTheProtocolDoesNotReachThoseWhomTheConventionProtects() {
        var answer = ask("BWA", "REFUGEE 31(2)");

        assertThat(answer.finding()).isEqualTo(RECORDED);
        assertThat(answer.recorded()).extracting(Reservation::treaty).containsExactly("REFUGEE-P");
        assertThat(answer.modifies()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.words(ENGLISH)).contains("bound with limits (REFUGEE-P)");
    }

    @Test
    void aReservationToOneParagraphLeavesTheOthersOfTheArticle() {
        assertThat(ask("LVA", "REFUGEE 17(3)").recorded()).isEmpty();
        assertThat(ask("BWA", "ICCPR 12(2)").recorded()).isEmpty();
        assertThat(ask("BWA", "ICCPR 12").recorded()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "REFUGEE 1A(2),true", "REFUGEE 3,true", "REFUGEE 16(1),true", "REFUGEE 16,false", "REFUGEE 16(2),false",
        "REFUGEE 31(1),false", "REFUGEE 33(1),true", "REFUGEE 33(2),true", "REFUGEE 35,false", "REFUGEE 36,true",
        "REFUGEE 46,true", "STATELESS54 33,true", "STATELESS61 1,true", "STATELESS61 11,false", "STATELESS61 8,false",
        "STATELESS61 8(3),false", "STATELESS61 8(4),true", "OPCAT 4,true", "CEDAW-OP 2,true", "ROME 7(1)(f),true",
        "CAT 3,false", "ICCPR 7,false", "ICCPR-OP2 1,false", "ICCPR-OP2 3,true", "CRC 37(a),false",
    })
    void theTreatyItselfSaysWhatMayNotBeReserved(String ref, boolean forbidden) {
        var provision = ProvisionRef.parse(ref);

        assertThat(register.treaty(provision.treaty()).orElseThrow().forbidsReservationTo(provision))
                .isEqualTo(forbidden);
    }

    @Test
    void aForbiddenReservationHasNoEffectEvenWhereOneIsMade() {
        var own = Corrections.parse(String.join("\t", Corrections.COLUMNS)
                + "\nREFUGEE\tKAZ\tnot-bound\t\tREFUGEE 33\t1999-01-15\t\t\tan invented note\t2024-01-01\t\n");

        var none = ask("KAZ", "REFUGEE 33(1)");
        var made = register.with(own)
                .reservation(CountryCode.parse("KAZ"), ProvisionRef.parse("REFUGEE 33(1)"), DECEMBER_2019);

        assertThat(none.finding()).isEqualTo(FORBIDDEN);
        assertThat(none.modifies()).isEqualTo(Truth.NO);
        assertThat(made.finding()).isEqualTo(FORBIDDEN);
        assertThat(made.modifies()).isEqualTo(Truth.NO);
        assertThat(made.recorded()).hasSize(1);
        assertThat(made.recorded().get(0).own()).isTrue();
        assertThat(made.words(ENGLISH)).contains("recorded", "without effect");
    }

    @Test
    void whoKnowsThatARecordedReservationWasWithdrawnEntersItAgainWithItsEnd() {
        var own = register.with(
                Corrections.parse(
                        String.join("\t", Corrections.COLUMNS)
                                + "\nREFUGEE\tLVA\tnot-bound\t\tREFUGEE 34;REFUGEE 8\t1997-07-31\t2010-01-01\t\tan invented note\t2024-01-01\t\n"));
        var latvia = CountryCode.parse("LVA");
        var eight = ProvisionRef.parse("REFUGEE 8");

        var before = own.reservation(latvia, eight, LocalDate.of(2009, 12, 31));
        var after = own.reservation(latvia, eight, DECEMBER_2019);

        assertThat(ask("LVA", "REFUGEE 8").finding()).isEqualTo(RECORDED);
        assertThat(before.recorded()).singleElement().returns(true, Reservation::own);
        assertThat(after.finding()).isEqualTo(PRINTED);
        assertThat(after.recorded()).isEmpty();
        assertThat(after.warnings(ENGLISH)).singleElement().asString().contains("an invented note, 2024-01-01");
        assertThat(own.ownReservations(latvia, "REFUGEE", DECEMBER_2019)).hasSize(1);
        assertThat(own.ownReservations(latvia, "REFUGEE-P", DECEMBER_2019)).isEmpty();
        assertThat(own.ownReservations(latvia, "REFUGEE", LocalDate.of(1997, 7, 30)))
                .isEmpty();
        assertThat(own.reservation(latvia, ProvisionRef.parse("REFUGEE 26"), DECEMBER_2019))
                .returns(RECORDED, ReservationAnswer::finding)
                .returns(List.of(), answer -> answer.warnings(ENGLISH));
    }

    @Test
    void thatNothingIsHeldIsNeverThatThereIsNone() {
        var answer = ask("KAZ", "REFUGEE 31(1)");

        assertThat(answer.finding()).isEqualTo(NONE_HELD);
        assertThat(answer.modifies()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.words(ENGLISH)).contains("not proof", "depositary");
        assertThat(answer.words(FRENCH)).contains("pas la preuve", "dépositaire");
    }

    @Test
    void aStatementSeenInPrintIsAHintWithItsArticle() {
        var mentioned = ask("AFG", "CAT 20");
        var other = ask("AFG", "CAT 3");
        var unnamed = ask("GBR", "CAT 3");

        assertThat(mentioned.finding()).isEqualTo(PRINTED);
        assertThat(mentioned.modifies()).isEqualTo(Truth.UNKNOWN);
        assertThat(mentioned.words(ENGLISH))
                .isEqualTo(
                        "A statement mentioning article 20 was printed (2015-03-14); text not held: check the depositary.");
        assertThat(other.finding()).isEqualTo(NONE_HELD);
        assertThat(other.printed()).hasSize(1);
        assertThat(unnamed.finding()).isEqualTo(PRINTED);
        assertThat(unnamed.words(ENGLISH)).contains("articles not held");
    }

    @Test
    void whatWasPrintedOnTheInstrumentThatAppliesAProvisionIsAHintTooAndWhatMayConcernItComesFirst() {
        assertThat(ask("BWA", "REFUGEE 7").printed())
                .extracting(PrintedStatement::treaty)
                .containsExactly("REFUGEE", "REFUGEE-P");
        var chile = ask("CHL", "REFUGEE 31(1)");

        assertThat(chile.printed()).extracting(PrintedStatement::treaty).containsExactly("REFUGEE-P", "REFUGEE");
        assertThat(chile.finding()).isEqualTo(PRINTED);
        assertThat(chile.words(ENGLISH))
                .isEqualTo("A statement was printed (2015-03-14); text and articles not held: check the depositary.");
    }

    @Test
    void whatIsRecordedIsToldInAWordAndEachEffectOnce() {
        assertThat(ask("BWA", "CAT 1").words(ENGLISH))
                .isEqualTo(
                        "A statement about Convention against Torture, article\u00a01 is recorded: bound with limits.");
        assertThat(ask("BDI", "REFUGEE 17").words(ENGLISH))
                .endsWith("is recorded: taken as a recommendation (REFUGEE-P).");
        assertThat(ask("LVA", "REFUGEE 1B(1)").words(FRENCH))
                .isNotEqualTo(ask("LVA", "REFUGEE 1B(1)").words(ENGLISH));
        assertThat(ask("KAZ", "REFUGEE 33(1)").words(ENGLISH))
                .endsWith("is forbidden by the treaty itself, and none is recorded.");
    }

    @Test
    void aReservationIsHeldWithItsStateItsBeginningAndItsSource() {
        var reservations = register.reservations(CountryCode.parse("BWA"), "REFUGEE-P");

        assertThat(reservations).hasSize(2).allSatisfy(reservation -> {
            assertThat(reservation.state()).hasToString("BWA");
            assertThat(reservation.from()).hasToString("1969-01-06");
            assertThat(reservation.own()).isFalse();
            assertThat(reservation.asOf()).hasToString("2010-09-16");
            assertThat(reservation.standsOn(LocalDate.of(1969, 1, 5))).isFalse();
            assertThat(reservation.standsOn(LocalDate.of(1969, 1, 6))).isTrue();
        });
        assertThat(register.reservations(CountryCode.parse("BWA"), "CAT"))
                .extracting(Reservation::asOf)
                .containsOnlyNulls();
    }

    @Test
    void theChoiceOfLatviaWasOneThingBeforeItsLawOfOctober1997AndAnotherAfter() {
        assertThat(choice("1997-08-01")).isEqualTo("REFUGEE 1B(1)(a)");
        assertThat(choice("1997-10-21")).isEqualTo("REFUGEE 1B(1)(a)");
        assertThat(choice("1997-10-22")).isEqualTo("REFUGEE 1B(1)(b)");
        assertThat(ask("TUR", "REFUGEE 1B(1)").finding()).isEqualTo(RECORDED);
        assertThat(register.reservation(
                                CountryCode.parse("LVA"), ProvisionRef.parse("REFUGEE 8"), LocalDate.of(1997, 7, 30))
                        .recorded())
                .isEmpty();
    }

    private String choice(String day) {
        var recorded = register.reservation(
                        CountryCode.parse("LVA"), ProvisionRef.parse("REFUGEE 1B(1)"), LocalDate.parse(day))
                .recorded();
        assertThat(recorded).hasSize(1);
        return recorded.get(0).provisions().get(0).toString();
    }

    private ReservationAnswer ask(String state, String ref) {
        return register.reservation(CountryCode.parse(state), ProvisionRef.parse(ref), DECEMBER_2019);
    }
}
