package org.dutybearer.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentsTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate APRIL_1 = LocalDate.of(2020, 4, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2020, 6, 1);

    @Test
    void whatWasShownIsTakenBackFromTheDayOfTheWithdrawal() {
        var consents = consents(toThePublic().withdrawn(MAY_1));

        assertThat(takeBack(consents, MAY_1.minusDays(1))).isFalse();
        assertThat(takeBack(consents, MAY_1)).isTrue();
        assertThat(consents.withdrawnOn(Datum.NAME, Audience.PUBLIC, MAY_1)).contains(MAY_1);
    }

    @Test
    void aConsentThatRanOutTakesNothingBackOfWhatCannotBeHadAnyMore() {
        assertThat(takeBack(consents(toThePublic().until(MAY_1)), JUNE_1)).isFalse();
    }

    @Test
    void aConsentThatEndsEarlierThanWasSaidTakesBackWhatCanStillBeHad() {
        var shortened = consents(toThePublic().until(MAY_1.minusDays(10)));

        assertThat(takeBack(shortened, MAY_1.minusDays(10))).isFalse();
        assertThat(takeBack(shortened, MAY_1.minusDays(9))).isTrue();
        assertThat(takeBack(shortened, JUNE_1)).isTrue();
    }

    @Test
    void theLastDayIsThatOfTheLastConsentWithoutABreakBefore() {
        var first = toThePublic().until(APRIL_1);
        var next =
                Consent.given(Datum.NAME, Audience.PUBLIC, APRIL_1.plusDays(1)).until(MAY_1);
        var later = Consent.given(Datum.NAME, Audience.PUBLIC, JUNE_1);

        assertThat(lastDay(first)).contains(APRIL_1);
        assertThat(lastDay(first, next, later)).contains(MAY_1);
        assertThat(lastDay(first, toThePublic())).isEmpty();
        assertThat(lastDay(toThePublic().withdrawn(MAY_1))).isEmpty();
    }

    private static Optional<LocalDate> lastDay(Consent... given) {
        return consents(given).lastDay(Datum.NAME, Audience.PUBLIC, MARCH_1);
    }

    @Test
    void aConsentWithdrawnLongBeforeSaysNothingOfOneThatRanOut() {
        var consents = consents(
                toThePublic().withdrawn(MARCH_1.plusDays(1)),
                Consent.given(Datum.NAME, Audience.PUBLIC, APRIL_1).until(MAY_1));

        assertThat(takeBack(consents, JUNE_1)).isFalse();
    }

    @Test
    void aConsentThatIsOnRecordNoMoreTakesBackWhatWasShownUnderIt() {
        assertThat(takeBack(Consents.none(), JUNE_1)).isTrue();
        assertThat(takeBack(consents(Consent.given(Datum.IMAGE, Audience.PUBLIC, MARCH_1)), JUNE_1))
                .isTrue();
        assertThat(Consents.none().withdrawnOn(Datum.NAME, Audience.PUBLIC, JUNE_1))
                .isEmpty();
    }

    @Test
    void aWithdrawalThatIsRecordedLateCountsFromItsDay() {
        var consents = consents(toThePublic().withdrawn(MARCH_1.plusDays(1)));

        assertThat(takeBack(consents, JUNE_1)).isTrue();
    }

    @Test
    void whoStillAllowsItOtherwiseOrAgainTakesNothingBack() {
        var again = consents(toThePublic().withdrawn(MAY_1), Consent.given(Datum.NAME, Audience.PUBLIC, JUNE_1));

        assertThat(takeBack(again, JUNE_1.minusDays(1))).isTrue();
        assertThat(takeBack(again, JUNE_1)).isFalse();
    }

    @Test
    void whatTreatyBodiesWereShownUnderAConsentForAllIsTakenBackWithIt() {
        var consents = consents(
                toThePublic().withdrawn(MAY_1),
                Consent.given(Datum.NAME, Audience.TREATY_BODY, MARCH_1).until(APRIL_1));

        assertThat(consents.takeBack(Datum.NAME, Audience.TREATY_BODY, APRIL_1, MAY_1, JUNE_1))
                .isTrue();
    }

    private static Consent toThePublic() {
        return Consent.given(Datum.NAME, Audience.PUBLIC, MARCH_1);
    }

    private static Consents consents(Consent... given) {
        return new Consents(List.of(given));
    }

    /** Whether what was shown on 1 April, and can be had until 1 May, is taken back by today. */
    private static boolean takeBack(Consents consents, LocalDate today) {
        return consents.takeBack(Datum.NAME, Audience.PUBLIC, APRIL_1, MAY_1, today);
    }
}
