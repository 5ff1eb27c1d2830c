package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.core.Truth.NO;
import static org.dutybearer.core.Truth.UNKNOWN;
import static org.dutybearer.core.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Modality;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.treaty.Corrections;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakhstan is bound by the ICCPR from 24 April 2006; Jamaica was by its Protocol from 1976 until it withdrew in January 1998. */
class OccasionTest {
    private static final CountryCode JAMAICA = CountryCode.parse("JAM");
    private static final LocalDate AS_AT = LocalDate.of(2020, 3, 1);
    private static final ProvisionRef COVENANT = ProvisionRef.parse("ICCPR 7");
    private static final ProvisionRef LEFT = ProvisionRef.parse("ICCPR-OP1 1");
    private final TreatyRegister register = TreatyRegister.shipped();

    @ParameterizedTest(name = "an act dated {0}: {1}")
    @CsvSource({
        "2006-04-24, YES",
        "2006-04-23, NO",
        "2006-04, UNKNOWN",
        "2006, UNKNOWN",
        "2007, YES",
        "2005, NO",
        "2005~, UNKNOWN",
        "2006-05-01?, UNKNOWN",
        "2007-05-01?, YES",
        "../2010, UNKNOWN",
        "../2005, NO"
    })
    void anActCountsIfTheStateWasBoundOnEveryDayItMayHaveHad(String date, Truth bound) {
        assertThat(bound(KAZAKHSTAN, COVENANT, act(Modality.DONE), date)).isEqualTo(bound);
    }

    @ParameterizedTest(name = "an act that lasted {0}: {1}")
    @CsvSource({
        "2006-01-01/2006-12-31, YES",
        "2006-01-01/2006-04-24, YES",
        "2005-01-01/2006-04-23, NO",
        "2005-01-01/2006-04, UNKNOWN",
        "2006/2006, UNKNOWN",
        "2005-01-01/.., YES",
        "2005?/2008, UNKNOWN"
    })
    void whatLastedCountsIfTheStateWasBoundOnOneDayOnWhichItSurelyWentOn(String date, Truth bound) {
        assertThat(bound(KAZAKHSTAN, COVENANT, act(Modality.DONE), date)).isEqualTo(bound);
    }

    @Test
    void anActThatGoesOnReachesTheDayOfTheFacts() {
        assertThat(bound(KAZAKHSTAN, COVENANT, act(Modality.ONGOING), "2001-05-01"))
                .isEqualTo(YES);
    }

    @Test
    void anActWithoutADateIsAskedAboutTheDayOfTheFacts() {
        assertThat(Occasion.of(act(Modality.DONE), Optional.empty(), AS_AT)
                        .bound(register, KAZAKHSTAN, COVENANT)
                        .bound())
                .isEqualTo(YES);
    }

    @Test
    void anActWithoutADateByAStateThatHasSinceWithdrawnLeavesOpenWhetherItWasBound() {
        assertThat(Occasion.of(act(Modality.DONE), Optional.empty(), AS_AT)
                        .bound(register, JAMAICA, LEFT)
                        .bound())
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "an act dated {0}: {1}")
    @CsvSource({"1990-01-01, YES", "1999-01-01, NO", "1997/1999, YES", "1970/1999, YES", "199X, UNKNOWN"})
    void aStateThatWithdrewWasBoundUntilItsWithdrawalHadEffect(String date, Truth bound) {
        assertThat(bound(JAMAICA, LEFT, act(Modality.DONE), date)).isEqualTo(bound);
    }

    @ParameterizedTest(name = "an act dated {0}: {1}")
    @CsvSource({
        "1999, NO",
        "1998, UNKNOWN",
        "1998-01, UNKNOWN",
        "1998-02, NO",
        "1997, YES",
        "1975, NO",
        "19XX, UNKNOWN",
        "1976, UNKNOWN"
    })
    void anActThatMayHaveComeBeforeOrAfterAWithdrawalLeavesOpenWhetherTheStateWasBound(String date, Truth bound) {
        assertThat(bound(JAMAICA, LEFT, act(Modality.DONE), date)).isEqualTo(bound);
    }

    @ParameterizedTest(name = "an act dated {0}: {1}")
    @CsvSource({"200X, UNKNOWN", "2001, YES", "2007, NO", "2009, YES", "2000/2009, YES"})
    void aStateThatLeftAndCameBackWasNotBoundForTheWholeTimeBetween(String date, Truth bound) {
        var leftAndBack = register.with(Corrections.parse(String.join("\t", Corrections.COLUMNS)
                + "\nCAT\tKAZ\twithdrawal\t\t\t2005-05-01\t\t\tan invented note\t2024\t"
                + "\nCAT\tKAZ\taccession\t\t\t2008-03-02\t\t\tan invented note\t2024\t\n"));

        assertThat(Occasion.of(act(Modality.DONE), Optional.of(ApproximateDate.parse(date)), AS_AT)
                        .bound(leftAndBack, KAZAKHSTAN, ProvisionRef.parse("CAT 3"))
                        .bound())
                .isEqualTo(bound);
    }

    @Test
    void anActInTheMonthInWhichTheConventionTookOverFromTheProtocolWasBoundThroughout() {
        assertThat(bound(KAZAKHSTAN, ProvisionRef.parse("REFUGEE 33(1)"), act(Modality.DONE), "1999-04"))
                .isEqualTo(YES);
    }

    @ParameterizedTest(name = "an act dated {0} counts for the age on {1}")
    @CsvSource({
        "2006-05-01,                2006-05-01",
        "2006,                      2006-01-01/2006-12-31",
        "2005-01-01/2008-01-01,     2006-04-24",
        "2005-01-01/2006-04-24,     2006-04-24",
        "2005-01-01/2006-04-23,     2005-01-01",
        "2006-04-24/2008-01-01,     2006-04-24",
        "2007-01-01/2008-01-01,     2007-01-01",
        "2007/2008-01-01,           2007-01-01/2007-12-31",
        "2006/2008-01-01,           2006-04-24/2006-12-31",
        "../2008-01-01,             ../2008-01-01",
        "2005?/2008,                2004-01-01/2009-12-31",
        "2007?,                     2006-01-01/2008-12-31",
    })
    void theAgeOfAPersonCountsFromTheBeginningOrFromTheDayTheStateBecameBound(String date, String counts) {
        var occasion = Occasion.of(act(Modality.DONE), Optional.of(ApproximateDate.parse(date)), AS_AT);

        assertThat(occasion.ofAge(occasion.bound(register, KAZAKHSTAN, COVENANT)))
                .isEqualTo(ApproximateDate.parse(counts));
    }

    @Test
    void theAgeAtWhatHasNoDayIsThatOfSomeDayUpToTheDayOfTheFacts() {
        var occasion = Occasion.undated(AS_AT);

        assertThat(occasion.ofAge(occasion.bound(register, KAZAKHSTAN, COVENANT)))
                .isEqualTo(ApproximateDate.parse("../2020-03-01"));
    }

    @ParameterizedTest(name = "{0}: named {1}, from {2} to {3}, surely from {4} to {5}")
    @CsvSource({
        "2010,              2010-01-01, 2010-01-01, 2010-12-31, ,",
        "2010-05?,          2010-05-01, 2009-05-01, 2011-05-31, ,",
        "2010/2012,         2012-12-31, 2010-01-01, 2012-12-31, 2010-12-31, 2012-01-01",
        "2010/..,           2020-03-01, 2010-01-01, 2020-03-01, 2010-12-31, 2020-03-01",
        "../2012,           2012-12-31, ,           2012-12-31, ,",
        "../2012-06-30,     2012-06-30, ,           2012-06-30, 2012-06-30, 2012-06-30",
        "2010~/2012,        2012-12-31, 2009-01-01, 2013-12-31, ,",
        "2010/2012~,        2012-12-31, 2009-01-01, 2013-12-31, ,",
        "2010/2010,         2010-12-31, 2010-01-01, 2010-12-31, ,",
    })
    void anActHasTheDaysThatItsDateMayMean(
            String date,
            LocalDate named,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable LocalDate surelyFrom,
            @Nullable LocalDate surelyTo) {
        var occasion = Occasion.of(act(Modality.DONE), Optional.of(ApproximateDate.parse(date)), AS_AT);

        assertThat(occasion).isEqualTo(new Occasion(from, to, surelyFrom, surelyTo, false, named));
    }

    @Test
    void aDetentionOfWhichOnlyTheEndOrOneDayIsKnownHasThatDay() {
        var held = Detention.of(List.of(aMan("askar", "Askar Testuly")), KAZAKHSTAN, DetentionKind.OTHER);

        assertThat(Occasion.of(held, AS_AT)).isEqualTo(Occasion.undated(AS_AT));
        assertThat(Occasion.of(held.until(ApproximateDate.parse("2010-05-02")), AS_AT))
                .isEqualTo(Occasion.on(LocalDate.of(2010, 5, 2)));
        assertThat(Occasion.of(held.heldOn(LocalDate.of(2010, 5, 1)), AS_AT))
                .isEqualTo(Occasion.on(LocalDate.of(2010, 5, 1)));
    }

    @Test
    void whatIsNoActAndHasNoDayIsAskedAboutTheDayOfTheFacts() {
        assertThat(Occasion.of(Optional.empty(), AS_AT)).isEqualTo(Occasion.on(AS_AT));
        assertThat(Occasion.of(Optional.of(ApproximateDate.parse("2010")), AS_AT)
                        .day())
                .isEqualTo("2010-01-01");
        assertThat(Occasion.of(Optional.of(ApproximateDate.parse("../2010")), AS_AT)
                        .day())
                .isEqualTo("2010-12-31");
    }

    @Test
    void aDetentionThatBeganBeforeTheStateWasBoundAndWentOnIsCovered() {
        var held = Detention.of(List.of(aMan("askar", "Askar Testuly")), KAZAKHSTAN, DetentionKind.AFTER_SENTENCE)
                .from(ApproximateDate.parse("2005-03"));

        assertThat(Occasion.of(held, AS_AT)
                        .bound(register, KAZAKHSTAN, COVENANT)
                        .bound())
                .isEqualTo(YES);
        assertThat(Occasion.of(held.until(ApproximateDate.parse("2006-04-23")), AS_AT)
                        .bound(register, KAZAKHSTAN, COVENANT)
                        .bound())
                .isEqualTo(NO);
        assertThat(Occasion.of(held.until(ApproximateDate.parse("2006")), AS_AT)
                        .bound(register, KAZAKHSTAN, COVENANT)
                        .bound())
                .isEqualTo(UNKNOWN);
    }

    private Truth bound(CountryCode state, ProvisionRef provision, Act act, String date) {
        return Occasion.of(act, Optional.of(ApproximateDate.parse(date)), AS_AT)
                .bound(register, state, provision)
                .bound();
    }

    private static Act act(Modality modality) {
        return Act.of(
                List.of(aMan("askar", "Askar Testuly")), ActType.ILL_TREATMENT, modality, Involvement.of(KAZAKHSTAN));
    }
}
