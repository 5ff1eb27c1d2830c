package org.dutybearer.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MARCH_2 = MARCH_1.plusDays(1);

    @Test
    void aConsentCoversItsDatumFromTheDayItIsGiven() {
        var consent = Consent.given(Datum.NAME, Audience.TREATY_BODY, MARCH_2);

        assertThat(consent.covers(Datum.NAME, Audience.TREATY_BODY, MARCH_1)).isFalse();
        assertThat(consent.covers(Datum.NAME, Audience.TREATY_BODY, MARCH_2)).isTrue();
        assertThat(consent.covers(Datum.TESTIMONY, Audience.TREATY_BODY, MARCH_2))
                .isFalse();
    }

    @Test
    void aWithdrawalEndsItFromThatDay() {
        var consent = Consent.given(Datum.NAME, Audience.PUBLIC, MARCH_1).withdrawn(MARCH_2);

        assertThat(consent.covers(Datum.NAME, Audience.PUBLIC, MARCH_1)).isTrue();
        assertThat(consent.covers(Datum.NAME, Audience.PUBLIC, MARCH_2)).isFalse();
    }

    @Test
    void aConsentThatRunsOutCoversItsLastDay() {
        var consent = Consent.given(Datum.NAME, Audience.PUBLIC, MARCH_1).until(MARCH_2);

        assertThat(consent.covers(Datum.NAME, Audience.PUBLIC, MARCH_2)).isTrue();
        assertThat(consent.covers(Datum.NAME, Audience.PUBLIC, MARCH_2.plusDays(1)))
                .isFalse();
    }

    @Test
    void whatAnyoneMayReadATreatyBodyMayReadButADonorMayNot() {
        var consent = Consent.given(Datum.NAME, Audience.PUBLIC, MARCH_1);

        assertThat(consent.covers(Datum.NAME, Audience.TREATY_BODY, MARCH_1)).isTrue();
        assertThat(consent.covers(Datum.NAME, Audience.DONOR, MARCH_1)).isFalse();
    }

    @Test
    void aConsentForATreatyBodyIsNoneForThePublic() {
        var consent = Consent.given(Datum.NAME, Audience.TREATY_BODY, MARCH_1);

        assertThat(consent.covers(Datum.NAME, Audience.PUBLIC, MARCH_1)).isFalse();
    }

    @Test
    void aConsentCannotEndBeforeItIsGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Consent.given(Datum.NAME, Audience.PUBLIC, MARCH_2).withdrawn(MARCH_1));
    }
}
