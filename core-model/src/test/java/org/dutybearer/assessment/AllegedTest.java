package org.dutybearer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AllegedTest {
    private final List<Assessment> assessments = Assessor.shipped().assess(twoMenAtTheBorder());

    @Test
    void whatAManTellsOfHimselfIsHisOwnAccount() {
        var alleged = Alleged.of(find("CAT-16-1").persons());

        assertThat(alleged.inWords(Law.in(Locale.ENGLISH))).containsExactly("beating");
        assertThat(alleged.own()).isTrue();
    }

    @Test
    void whatAReportTellsIsNobodysOwnAccount() {
        var alleged = Alleged.of(find("CAT-3-1").persons());

        assertThat(alleged.acts()).isNotEmpty();
        assertThat(alleged.own()).isFalse();
    }

    @Test
    void whereNobodyIsAskedAboutNothingIsAlleged() {
        assertThat(Alleged.of(List.of()).acts()).isEmpty();
        assertThat(Alleged.of(List.of()).own()).isFalse();
    }

    private Assessment find(String rule) {
        return assessments.stream()
                .filter(a -> a.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
