package org.dutybearer.portal.treaties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.portal.treaties.Question.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final CountryCode KAZ = CountryCode.parse("KAZ");
    private static final CountryCode ALB = CountryCode.parse("ALB");

    @Test
    void whoAsksForNothingIsShownTheUsualStateToday() {
        assertThat(asked(Map.of()).question()).contains(new Question(KAZ, TODAY, Subject.ALL, Order.STATUS, false, 1));
    }

    @Test
    void whoHasNoUsualStateIsAskedForOne() {
        var asked = Asked.of(name -> null, List.of(KAZ), Optional::empty, TODAY);

        assertThat(asked.question()).isEmpty();
        assertThat(asked.stateWrong()).isFalse();
    }

    @Test
    void theAddressOfAQuestionAsksTheSameAgain() {
        var question = new Question(ALB, LocalDate.of(2019, 12, 6), Subject.TORTURE, Order.ACT, true, 2);

        var written = new HashMap<String, String>();
        for (var part : question.onPage(2).split("&", -1)) {
            var is = part.indexOf('=');
            written.put(part.substring(0, is), part.substring(is + 1));
        }

        assertThat(asked(written).question()).contains(question);
    }

    @Test
    void threeDigitsAskForARegionAndItsAddressAsksTheSameAgain() {
        var asked = asked(Map.of("state", "142", "day", "2019-12-06", "topic", "TORTURE", "sort", "-CAT", "page", "2"));
        var question = asked.regional().orElseThrow();

        assertThat(asked.question()).isEmpty();
        assertThat(asked.stateWrong()).isFalse();
        assertThat(question.onPage(2)).isEqualTo("state=142&day=2019-12-06&topic=TORTURE&sort=-CAT&page=2");
        assertThat(question.at(1, "KAZ_CAT"))
                .isEqualTo("state=142&day=2019-12-06&topic=TORTURE&sort=-CAT&cell=KAZ_CAT");
        assertThat(asked(Map.of("state", "142", "day", "2019-13-06")).regional())
                .isEmpty();
        assertThat(asked(Map.of("state", "999")).stateWrong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-6", "6/12/2019", "2019-02-30", "12019-12-06", "yesterday", "<b>"})
    void whatIsNoDayIsToldAndNotGuessed(String day) {
        var asked = asked(Map.of("state", "KAZ", "day", day));

        assertThat(asked.dayWrong()).isTrue();
        assertThat(asked.day()).isEqualTo(day);
        assertThat(asked.question()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "Kazakhstan", "CHN"})
    void whatIsNoStateWeHoldIsTold(String state) {
        assertThat(asked(Map.of("state", state)))
                .returns(true, Asked::stateWrong)
                .returns(Optional.empty(), Asked::question);
    }

    @Test
    void anUnknownTopicOrderOrPageIsAsGoodAsNone() {
        assertThat(asked(Map.of("topic", "x", "sort", "-y", "page", "-1"))
                        .question()
                        .orElseThrow())
                .returns(Subject.ALL, Question::subject)
                .returns(Order.STATUS, Question::order)
                .returns(1, Question::page);
    }

    private static Asked asked(Map<String, String> address) {
        return Asked.of(address::get, List.of(ALB, KAZ), () -> Optional.of(KAZ), TODAY);
    }
}
