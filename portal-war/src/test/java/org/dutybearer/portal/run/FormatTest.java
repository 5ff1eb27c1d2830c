package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    @Test
    void donorsAreRefusedABriefingOnPaperAndToldWhatTheyGet() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Format.PDF.requireSuited(Kind.BRIEFING, Audience.DONOR))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FORMAT_UNSUITED))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly(Format.XLSX));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyGetsTheResultsAsAWorkbook(Audience audience) {
        assertThatNoException().isThrownBy(() -> Format.XLSX.requireSuited(Kind.BRIEFING, audience));
    }

    @ParameterizedTest
    @EnumSource(names = {"STATEMENT", "APPEAL", "PORTFOLIO"})
    void whatIsNoBriefingIsReadOnPaperAndDonorsGetNoneOfIt(Kind kind) {
        assertThat(Format.suited(kind, Audience.PUBLIC)).containsExactly(Format.PDF);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Format.XLSX.requireSuited(kind, Audience.PUBLIC))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly(Format.PDF));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Format.PDF.requireSuited(kind, Audience.DONOR))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly(Format.XLSX));
    }
}
