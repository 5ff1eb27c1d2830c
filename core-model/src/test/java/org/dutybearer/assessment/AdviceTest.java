package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private final Assessor assessor = Assessor.shipped();

    @Test
    void anEngagedObligationNobodyAsksForIsNamedWithTheStateAndThePersons() {
        var advice = advice(twoMenAtTheBorder());

        assertThat(advice.unasked())
                .filteredOn(u -> u.rule().id().equals("CAT-16-1"))
                .singleElement()
                .satisfies(u -> {
                    assertThat(u.dutyBearer()).isEqualTo(CHINA);
                    assertThat(u.persons()).extracting(p -> p.key()).containsExactly(key("askar"));
                });
    }

    @Test
    void whoAsksForTheArticleOrAPartOfItHasAskedForTheProvision() {
        for (String ground : new String[] {"CAT 16(1)", "CAT 16"})
            assertThat(advice(twoMenAtTheBorder().with(asking(CHINA, ground))).unasked())
                    .as(ground)
                    .noneMatch(u -> u.rule().id().equals("CAT-16-1"));
    }

    @Test
    void whatIsAskedOfOneStateIsNotAskedOfAnother() {
        assertThat(advice(twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CAT 16(1)")))
                        .unasked())
                .anyMatch(u -> u.rule().id().equals("CAT-16-1"));
    }

    @Test
    void aRecommendationThatTheCaseDoesNotEngageHasNoGround() {
        var file = twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CAT 16(1)"));

        assertThat(advice(file).ungrounded())
                .filteredOn(u -> u.recommendation().key().equals(key("asked")))
                .extracting(Advice.Ungrounded::why)
                .containsExactly(Advice.Why.NOT_ENGAGED);
    }

    @Test
    void aRecommendationOfWhichNoRuleSpeaksIsForAPersonToLookAt() {
        var file = twoMenAtTheBorder().with(asking(KAZAKHSTAN, "CEDAW 2"));

        assertThat(advice(file).ungrounded())
                .filteredOn(u -> u.recommendation().key().equals(key("asked")))
                .extracting(Advice.Ungrounded::why)
                .containsExactly(Advice.Why.NO_RULE);
    }

    @Test
    void oneEngagedGroundIsGroundEnough() {
        var recommendation = asking(CHINA, "CAT 16(1)").restingOn(ProvisionRef.parse("CEDAW 2"));

        assertThat(advice(twoMenAtTheBorder().with(recommendation)).ungrounded())
                .noneMatch(u -> u.recommendation().key().equals(key("asked")));
    }

    private static Recommendation asking(CountryCode state, String ground) {
        return Recommendation.to(state, key("asked"), english("Do what is owed."))
                .restingOn(ProvisionRef.parse(ground));
    }

    private Advice advice(CaseFile file) {
        return Advice.of(file, assessor.assess(file), assessor.rules());
    }
}
