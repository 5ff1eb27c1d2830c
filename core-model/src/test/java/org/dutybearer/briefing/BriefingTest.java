package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.knownToTreatyBodies;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.time.LocalDate;
import java.util.Locale;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final LocalDate MARCH_9 = MARCH_1.plusDays(8);

    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void onAnotherDayTheSameIsToldWhereNothingHasChanged() {
        var file = aCase(name());

        assertThat(told(file, MARCH_9).tellsTheSameAs(told(file, MARCH_1))).isTrue();
    }

    @Test
    void whereAConsentHasRunOutMeanwhileLessIsTold() {
        var file = aCase(name().until(MARCH_9.minusDays(1)));

        assertThat(told(file, MARCH_9).tellsTheSameAs(told(file, MARCH_1))).isFalse();
    }

    @Test
    void aCaseThatHasChangedTellsSomethingElse() {
        var before = told(aCase(name()), MARCH_1);

        assertThat(told(aCase(name()).preparedBy(english("another team")), MARCH_1)
                        .tellsTheSameAs(before))
                .isFalse();
    }

    private Briefing told(CaseFile file, LocalDate day) {
        return disclosure.brief(file, Audience.TREATY_BODY, Locale.ENGLISH, day);
    }

    private static CaseFile aCase(Consent consent) {
        return twoMenAtTheBorder(
                knownToTreatyBodies(aMan("askar", "Askar Testuly")).allows(consent), aMan("bolat", "Bolat Proveuly"));
    }

    private static Consent name() {
        return Consent.given(Datum.NAME, Audience.TREATY_BODY, MARCH_1);
    }
}
