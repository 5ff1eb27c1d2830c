package org.dutybearer.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Key;
import org.dutybearer.core.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "2001-03-01, 2019-02-28, YES",
        "2001-03-01, 2019-03-01, NO",
        "2001-03, 2019-03-15, UNKNOWN",
        "2001, 2018-12-31, YES",
        "2001, 2020-01-01, NO",
        "2001, 2019, UNKNOWN",
        "2008~, 2024-03-09, UNKNOWN",
        "1999?, 2024-03-09, UNKNOWN",
    })
    void whetherSheWasAChildIsKnownOnlyWhereEveryReadingSaysSo(String birth, String day, Truth truth) {
        var person = aPerson().born(ApproximateDate.parse(birth));

        assertThat(person.wasChildOn(ApproximateDate.parse(day))).isEqualTo(truth);
    }

    @Test
    void withoutABirthOnRecordSheIsNotTakenForAnAdult() {
        assertThat(aPerson().wasChildOn(ApproximateDate.parse("2024"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void silenceIsRefusal() {
        assertThat(aPerson().allows(Datum.NAME, Audience.PUBLIC, LocalDate.of(2024, 1, 1)))
                .isFalse();
    }

    @Test
    void theOrganisationDecidesForAGroupAndNeverForAPerson() {
        var day = LocalDate.of(2024, 1, 1);
        var decided = Consent.given(Datum.CASE_EXISTENCE, Audience.PUBLIC, day).decidedBy(Decider.CASE_TEAM);

        assertThat(aPerson().allows(decided).allows(Datum.CASE_EXISTENCE, Audience.PUBLIC, day))
                .isFalse();
        assertThat(aPerson()
                        .standingFor(GroupSize.about(200))
                        .allows(decided)
                        .allows(Datum.CASE_EXISTENCE, Audience.PUBLIC, day))
                .isTrue();
    }

    @Test
    void aConsentTakenBackStaysOnRecordWithItsDay() {
        var given = LocalDate.of(2024, 1, 1);
        var consent = Consent.given(Datum.NAME, Audience.PUBLIC, given);
        var person = aPerson().allows(consent).takesBack(consent, given.plusDays(9));

        assertThat(person.allows(Datum.NAME, Audience.PUBLIC, given.plusDays(8)))
                .isTrue();
        assertThat(person.allows(Datum.NAME, Audience.PUBLIC, given.plusDays(9)))
                .isFalse();
        assertThat(person.consents()).containsExactly(consent.withdrawn(given.plusDays(9)));
        assertThatIllegalArgumentException().isThrownBy(() -> person.takesBack(consent, given));
    }

    @Test
    void herTextFormShowsNoKeyForAKeyMayBeHerName() {
        var askar = Person.of(Key.parse("askar"));

        assertThat(askar.toString()).isEqualTo("Person[" + askar.id() + "]");
    }

    private static Person aPerson() {
        return Person.of(Key.parse("somebody"));
    }
}
