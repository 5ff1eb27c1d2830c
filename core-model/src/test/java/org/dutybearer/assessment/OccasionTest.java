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
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
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
