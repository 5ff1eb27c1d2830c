package org.dutybearer.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.RecommendationStatus.DRAFTED;
import static org.dutybearer.casefile.RecommendationStatus.OPEN;

import java.util.List;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void aDraftIsMadeOnTheDaySomebodyRecordsItAndNotBefore() {
        var call = callFor("counsel").stands(StatusEntry.of(MARCH_1, DRAFTED, null));
        assertThat(call.isMade(MARCH_1.plusYears(1))).isFalse();

        call.stands(StatusEntry.of(MARCH_1.plusDays(2), OPEN, null));

        assertThat(call.isMade(MARCH_1.minusDays(1))).isFalse();
        assertThat(call.isMade(MARCH_1.plusDays(1))).isFalse();
        assertThat(call.isMade(MARCH_1.plusDays(2))).isTrue();
    }

    @Test
    void whatIsMadeOnTheDayItIsDraftedIsMadeThatDay() {
        var call = callFor("counsel")
                .stands(StatusEntry.of(MARCH_1, DRAFTED, null))
                .stands(StatusEntry.of(MARCH_1, OPEN, null));

        assertThat(call.isMade(MARCH_1)).isTrue();
        assertThat(call.standing(MARCH_1)).contains(StatusEntry.of(MARCH_1, OPEN, null));
    }

    @Test
    void aCallWithoutADraftWasMadeFromTheBeginning() {
        assertThat(callFor("counsel").isMade(MARCH_1)).isTrue();
        assertThat(callFor("counsel")
                        .stands(StatusEntry.of(MARCH_1.plusDays(2), OPEN, null))
                        .isMade(MARCH_1))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whatNobodyHasMadeIsNeitherMetNorRejectedNorDraftedAgain(RecommendationStatus status) {
        var call = callFor("counsel").stands(StatusEntry.of(MARCH_1, DRAFTED, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.stands(StatusEntry.of(MARCH_1.plusDays(1), status, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.stands(StatusEntry.of(MARCH_1.minusDays(1), OPEN, null)));
        assertThat(call.history()).hasSize(1);
    }

    @Test
    void whatWasMadeIsNoDraftAgain() {
        var call = callFor("counsel").stands(StatusEntry.of(MARCH_1, OPEN, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.stands(StatusEntry.of(MARCH_1.plusDays(1), DRAFTED, null)));
    }

    @Test
    void theDayOfADraftIsNoDayOfTheFacts() {
        var file = aCase().with(callFor("counsel").stands(StatusEntry.of(MARCH_1.plusYears(1), DRAFTED, null)));

        assertThat(file.factsAsAt()).isEqualTo(aCase().factsAsAt());
    }

    @Test
    void thatADraftWasMadeIsRecordedOnce() {
        var file = aCase().with(callFor("counsel").stands(StatusEntry.of(MARCH_1, DRAFTED, null)));

        file.made(key("counsel"), MARCH_1.plusDays(1), MARCH_1.plusDays(3));

        assertThat(file.recommendations().get(0).history())
                .containsExactly(
                        StatusEntry.of(MARCH_1, DRAFTED, null), StatusEntry.of(MARCH_1.plusDays(1), OPEN, null));
        assertThat(file.changedOn()).contains(MARCH_1.plusDays(3));
        for (var gone : List.of("counsel", "nobody"))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> file.made(key(gone), MARCH_1.plusDays(3), MARCH_1.plusDays(3)))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DRAFT_GONE));
    }

    @Test
    void nothingIsMadeInTheFutureNorBeforeItWasDraftedNorInAClosedCase() {
        var file = aCase().with(callFor("counsel").stands(StatusEntry.of(MARCH_1, DRAFTED, null)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.made(key("counsel"), MARCH_1.plusDays(4), MARCH_1.plusDays(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.made(key("counsel"), MARCH_1.minusDays(1), MARCH_1.plusDays(3)));
        file.close(MARCH_1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> file.made(key("counsel"), MARCH_1, MARCH_1))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CASE_CLOSED));
        assertThat(file.recommendations().get(0).isDraft()).isTrue();
    }

    private static Recommendation callFor(String key) {
        return Recommendation.to(KAZAKHSTAN, key(key), english("Let them see counsel."));
    }
}
