package org.dutybearer.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;

import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    @Test
    void askingForOneThingMoreChangesTheCaseThatDay() {
        var file = aCase().ask(callFor("counsel"), MARCH_1.plusDays(3));

        assertThat(file.recommendations()).extracting(Recommendation::key).containsExactly(key("counsel"));
        assertThat(file.changedOn()).contains(MARCH_1.plusDays(3));
    }

    @Test
    void aClosedCaseAsksForNothingMore() {
        var closed = aCase().close(MARCH_1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closed.ask(callFor("counsel"), MARCH_1))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CASE_CLOSED));
        assertThat(closed.recommendations()).isEmpty();
    }

    @Test
    void aKeyThatIsTakenGetsTheFirstFreeNumber() {
        var file = aCase().with(callFor("cat-12-kaz")).with(callFor("cat-12-kaz-2"));

        assertThat(file.keyForRecommendation("cat-12-kaz")).isEqualTo(key("cat-12-kaz-3"));
        assertThat(file.keyForRecommendation("cat-13-kaz")).isEqualTo(key("cat-13-kaz"));
    }

    private static Recommendation callFor(String key) {
        return Recommendation.to(KAZAKHSTAN, key(key), english("Let them see counsel."));
    }
}
