package org.dutybearer.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {
    private final TreatyRegister register = UnaskedRegister.read();

    @ParameterizedTest
    @CsvSource({
        "KAZ,ICCPR,2009-09-29,NO,ICCPR-OP1",
        "KAZ,ICCPR,2009-09-30,YES,ICCPR-OP1",
        "KAZ,ICCPR-OP1,2009-09-30,YES,ICCPR-OP1",
        "KAZ,CAT,2008-02-20,NO,CAT art 22",
        "KAZ,CAT,2008-02-21,YES,CAT art 22",
        "KAZ,CERD,2008-05-29,YES,CERD art 14",
        "KAZ,CEDAW,2001-11-24,YES,CEDAW-OP",
        "KAZ,CPED,2019-12-12,NO,CPED art 31",
        "KAZ,REFUGEE,2019-12-12,NO,''",
        "CHN,CAT,2019-12-12,NO,CAT art 22",
        "JAM,ICCPR,1998-01-22,YES,ICCPR-OP1",
        "JAM,ICCPR,1998-01-23,NO,ICCPR-OP1",
        "BLR,ICCPR,2023-02-08,NO,ICCPR-OP1",
    })
    void aComplaintHasSomewhereToGoFromTheDayTheProcedureIsOpen(
            String state, String treaty, LocalDate day, Truth open, String through) {
        var route = register.complaint(CountryCode.parse(state), treaty, day, day);

        assertThat(route.open()).isEqualTo(open);
        assertThat(route.openForTheAct()).isEqualTo(open);
        assertThat(route.through()).isEqualTo(through);
    }

    @Test
    void toBeBoundIsAnotherQuestionThanToBeOpenToComplaints() {
        var day = LocalDate.of(2007, 6, 1);

        assertThat(register.status(kazakhstan(), "CAT", day).bound()).isEqualTo(Truth.YES);
        assertThat(register.complaint(kazakhstan(), "CAT", day, day).open()).isEqualTo(Truth.NO);
    }

    @Test
    void kazakhstanTakesNoComplaintsAboutActsBeforeTheProtocolBoundIt() {
        var route = register.complaint(kazakhstan(), "ICCPR", day("2008-05-01"), day("2019-12-12"));

        assertThat(register.status(kazakhstan(), "ICCPR", day("2008-05-01")).bound())
                .isEqualTo(Truth.YES);
        assertThat(route.open()).isEqualTo(Truth.YES);
        assertThat(route.openSince()).contains(day("2009-09-30"));
        assertThat(route.openForTheAct()).isEqualTo(Truth.NO);
        assertThat(route.warnings()).contains(StatusWarning.ACT_BEFORE_PROCEDURE_EXCLUDED);
        assertThat(route.limits().get(0).source().key()).isEqualTo("ADILET");
    }

    @Test
    void elsewhereAnEarlierActCountsOnlyAsFarAsItWentOn() {
        var torture = register.complaint(kazakhstan(), "CAT", day("2005-05-01"), day("2019-12-12"));
        var disappearance = register.complaint(CountryCode.parse("ARG"), "CPED", day("2010-12-22"), day("2019-12-12"));

        assertThat(torture.openForTheAct()).isEqualTo(Truth.NO);
        assertThat(torture.warnings()).contains(StatusWarning.ACT_BEFORE_PROCEDURE);
        assertThat(disappearance.openForTheAct()).isEqualTo(Truth.NO);
        assertThat(disappearance.warnings())
                .contains(StatusWarning.ACT_BEFORE_PROCEDURE_BARRED, StatusWarning.ACT_BEFORE_BEING_BOUND);
    }

    @Test
    void fourDeclarationsOfTenDoNotOpenTheProcedureOfTheMigrantWorkers() {
        var mexico = register.complaint(CountryCode.parse("MEX"), "CMW", day("2019-12-12"), day("2019-12-12"));

        assertThat(mexico.basis()).isPresent();
        assertThat(mexico.open()).isEqualTo(Truth.NO);
        assertThat(mexico.warnings()).contains(StatusWarning.PROCEDURE_NOT_OPERATING);
    }

    @Test
    void aDeclarationBeforeTenHadDeclaredOpensNothingYet() {
        var uruguay = CountryCode.parse("URY");

        assertThat(register.complaint(uruguay, "CERD", day("1982-12-02"), day("1982-12-02"))
                        .open())
                .isEqualTo(Truth.NO);
        assertThat(register.complaint(uruguay, "CERD", day("1982-12-03"), day("1982-12-03"))
                        .open())
                .isEqualTo(Truth.YES);
    }

    @Test
    void whatAStateMayHaveExcludedByADeclarationWeDoNotHoldIsNotKnown() {
        var germany = register.complaint(CountryCode.parse("DEU"), "ICCPR-OP2", day("2010-01-01"), day("2010-01-01"));

        assertThat(germany.open()).isEqualTo(Truth.UNKNOWN);
        assertThat(germany.warnings()).contains(StatusWarning.PROCEDURE_MAY_BE_EXCLUDED);
    }

    @Test
    void anAnswerThatRestsOnNoDeclarationBeingHeldSaysSo() {
        assertThat(register.complaint(CountryCode.parse("CHN"), "CAT", day("2019-12-12"), day("2019-12-12"))
                        .warnings())
                .contains(StatusWarning.RESTS_ON_ABSENCE);
        assertThat(register.complaint(CountryCode.parse("CHN"), "CAT", day("2026-01-01"), day("2026-01-01"))
                        .warnings())
                .contains(StatusWarning.NEWER_THAN_SOURCES);
    }

    @Test
    void theAnswerNamesTheStateTheTreatyAndWhatToBewareOfInWords() {
        var route = register.complaint(kazakhstan(), "ICCPR-OP1", day("2008-05-01"), day("2019-12-12"));

        assertThat(route.state()).isEqualTo(kazakhstan());
        assertThat(route.treaty()).isEqualTo("ICCPR");
        assertThat(route.basis().orElseThrow()).hasToString("ICCPR-OP1 KAZ RATIFICATION 2009-06-30");
        assertThat(route.warnings(Locale.ENGLISH))
                .hasSameSizeAs(route.warnings())
                .allMatch(words -> words.endsWith("."));
        assertThat(route.warnings(Locale.FRENCH)).isNotEqualTo(route.warnings(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01,NO", "2021-06-01,UNKNOWN", "2022-03-31,YES", "2022-06-01,YES"})
    void whereTheDayIsNotKnownSinceWhenAProtocolBindsTheActIsAskedAboutByItself(LocalDate act, Truth open) {
        var armenia = register.complaint(CountryCode.parse("ARM"), "CRC", act, day("2022-06-01"));

        assertThat(armenia.open()).isEqualTo(Truth.YES);
        assertThat(armenia.openSince()).isEmpty();
        assertThat(armenia.openForTheAct()).isEqualTo(open);
    }

    @Test
    void whereTheDayIsNotKnownSinceWhenTheTreatyBindsADeclarationLeavesTheActOpen() {
        var declared = register.with(Corrections.parse(String.join("\t", Corrections.COLUMNS)
                + "\nCERD\tMMR\taccession\t\t\t2005\t\t\tan invented note\t2024\t"
                + "\nCERD\tMMR\tcomplaints-acceptance\tCERD art 14\t\t2010-01-01\t\t\tan invented note\t2024\t\n"));

        var myanmar = declared.complaint(CountryCode.parse("MMR"), "CERD", day("2015-01-01"), day("2015-01-01"));

        assertThat(myanmar.open()).isEqualTo(Truth.YES);
        assertThat(myanmar.openSince()).isEmpty();
        assertThat(myanmar.openForTheAct()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"TUR,ICCPR", "DEU,ICCPR", "AUT,ICCPR", "RUS,ICCPR", "CHL,ICCPR", "VEN,ICCPR", "GNB,CAT", "KOR,CERD"})
    void whereAStatementOnTheProcedureIsPrintedAndNotHeldItIsNotKnownWhetherTheStateTakesTheComplaint(
            String state, String treaty) {
        var route = register.complaint(CountryCode.parse(state), treaty, day("2016-01-01"), day("2016-01-01"));

        assertThat(route.open()).isEqualTo(Truth.YES);
        assertThat(route.openForTheAct()).isEqualTo(Truth.UNKNOWN);
        assertThat(route.warnings()).contains(StatusWarning.PROCEDURE_STATEMENT_PRINTED);
    }

    /** KAZ: the text is held. DEU and BGD: articles about other procedures. AUT: articles of the treaty, and none of its 22. */
    @ParameterizedTest
    @CsvSource({"KAZ,ICCPR", "DEU,CRC", "BGD,CEDAW", "AUT,CAT"})
    void aPrintedStatementThatIsHeldOrAboutSomethingElseLeavesTheAnswer(String state, String treaty) {
        var route = register.complaint(CountryCode.parse(state), treaty, day("2016-01-01"), day("2016-01-01"));

        assertThat(register.printedStatement(CountryCode.parse(state), procedure(treaty)))
                .isPresent();
        assertThat(route.openForTheAct()).isEqualTo(Truth.YES);
        assertThat(route.warnings()).doesNotContain(StatusWarning.PROCEDURE_STATEMENT_PRINTED);
    }

    private static String procedure(String treaty) {
        return Map.of("ICCPR", "ICCPR-OP1", "CRC", "CRC-OPIC", "CEDAW", "CEDAW-OP")
                .getOrDefault(treaty, treaty);
    }

    /** It left for 26 August 1998 and came back for some; whether that day or on 26 November is disputed. It left in 2000. */
    @ParameterizedTest
    @CsvSource({
        "1997-01-01,1998-01-01,YES,UNKNOWN,PROCEDURE_STATEMENT_PRINTED",
        "1998-09-01,1998-09-01,UNKNOWN,UNKNOWN,RECORDED_EFFECT_DISAGREES",
        "1999-01-01,1999-06-01,YES,UNKNOWN,PROCEDURE_LIMITED",
        "1998-09-15,1999-06-01,YES,UNKNOWN,ACT_UNDER_EARLIER_CONSENT",
        "1997-01-01,1999-06-01,YES,UNKNOWN,ACT_UNDER_EARLIER_CONSENT",
        "1980-01-01,1999-06-01,YES,NO,ACT_BEFORE_PROCEDURE",
        "1999-01-01,2001-01-01,NO,NO,",
    })
    void trinidadAndTobagoLeftCameBackForSomeAndLeftAgain(
            LocalDate act, LocalDate day, Truth open, Truth forTheAct, @Nullable StatusWarning warning) {
        var route = register.complaint(CountryCode.parse("TTO"), "ICCPR", act, day);

        assertThat(route.open()).isEqualTo(open);
        assertThat(route.openForTheAct()).isEqualTo(forTheAct);
        if (warning != null) assertThat(route.warnings()).contains(warning);
        if (act.getYear() > 1981) assertThat(route.warnings()).doesNotContain(StatusWarning.ACT_BEFORE_PROCEDURE);
        assertThat(route.limits()).hasSize(day.getYear() == 1999 || day.getMonthValue() == 9 ? 1 : 0);
    }

    @Test
    void theReservationOfTrinidadAndTobagoIsRecordedWithWhatTheCommitteeSaidOfIt() {
        var recorded = register.reservations(CountryCode.parse("TTO"), "ICCPR-OP1");

        assertThat(recorded).singleElement().satisfies(reservation -> {
            assertThat(reservation.standsOn(day("1998-08-25"))).isFalse();
            assertThat(reservation.standsOn(day("1998-08-26"))).isTrue();
            assertThat(reservation.standsOn(day("2000-06-26"))).isTrue();
            assertThat(reservation.standsOn(day("2000-06-27"))).isFalse();
            assertThat(reservation.summary()).contains("sentence of death", "CCPR/C/67/D/845/1999");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31,2014-12-31,YES,YES,",
        "2014-12-31,2015-01-01,NO,NO,DECLARATION_WITHDRAWN",
        "2014-12-31,2016-01-01,NO,NO,DECLARATION_WITHDRAWN",
        "2014-12-31,2020-01-01,YES,UNKNOWN,ACT_UNDER_EARLIER_CONSENT",
        "2016-12-31,2020-01-01,YES,NO,ACT_BETWEEN_CONSENTS",
        "2005-01-01,2020-01-01,YES,NO,ACT_BEFORE_PROCEDURE",
        "2018-01-01,2020-01-01,YES,YES,",
    })
    void aDeclarationThatIsWithdrawnOpensNothingUntilItIsMadeAgain(
            LocalDate act, LocalDate day, Truth open, Truth forTheAct, @Nullable StatusWarning warning) {
        var own = register.with(Corrections.parse(String.join("\t", Corrections.COLUMNS)
                + "\nCAT\tKAZ\tcomplaints-withdrawal\tCAT art 22\t\t2015-01-01\t\t\tan invented note\t2024\t"
                + "\nCAT\tKAZ\tcomplaints-acceptance\tCAT art 22\t\t2018-01-01\t\t\tan invented note\t2024\t\n"));

        var route = own.complaint(kazakhstan(), "CAT", act, day);

        assertThat(route.open()).isEqualTo(open);
        assertThat(route.openForTheAct()).isEqualTo(forTheAct);
        if (warning != null) assertThat(route.warnings()).contains(warning);
        assertThat(route.warnings().contains(StatusWarning.OWN_CORRECTION)).isEqualTo(!day.isBefore(day("2015-01-01")));
        if (open == Truth.YES && day.getYear() == 2020)
            assertThat(route.openSince()).contains(day("2018-01-01"));
    }

    @Test
    void fromADayThatIsNotKnownADeclarationIsWithdrawnOnEachOfThoseItMayBe() {
        var own = register.with(Corrections.parse(String.join("\t", Corrections.COLUMNS)
                + "\nCERD\tKAZ\tcomplaints-withdrawal\tCERD art 14\t\t2015\t\t\tan invented note\t2024\t\n"));

        assertThat(own.complaint(kazakhstan(), "CERD", day("2015-06-01"), day("2015-06-01"))
                        .open())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(own.complaint(kazakhstan(), "CERD", day("2015-12-31"), day("2015-12-31"))
                        .open())
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"OPCAT", "REFUGEE-P"})
    void whoAsksAboutAProtocolThatOpensNoComplaintsIsNotAnsweredAboutItsTreaty(String protocol) {
        var route = register.complaint(kazakhstan(), protocol, day("2019-12-12"), day("2019-12-12"));

        assertThat(route.treaty()).isEqualTo(protocol);
        assertThat(route.through()).isEmpty();
        assertThat(route.warnings()).containsExactly(StatusWarning.NO_COMPLAINT_PROCEDURE);
    }

    @Test
    void anActIsNotComplainedOfBeforeItHappened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.complaint(kazakhstan(), "CAT", day("2020-01-02"), day("2020-01-01")));
    }

    private static CountryCode kazakhstan() {
        return CountryCode.parse("KAZ");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
