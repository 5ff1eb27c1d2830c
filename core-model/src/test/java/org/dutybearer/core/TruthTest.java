package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.core.Truth.NO;
import static org.dutybearer.core.Truth.UNKNOWN;
import static org.dutybearer.core.Truth.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    @Test
    void oneNoSettlesAConjunctionWhateverIsNotKnown() {
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(NO.and(UNKNOWN)).isEqualTo(NO);
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
        assertThat(YES.and(YES)).isEqualTo(YES);
    }

    @Test
    void oneYesSettlesADisjunctionWhateverIsNotKnown() {
        assertThat(UNKNOWN.or(YES)).isEqualTo(YES);
        assertThat(YES.or(UNKNOWN)).isEqualTo(YES);
        assertThat(UNKNOWN.or(NO)).isEqualTo(UNKNOWN);
        assertThat(NO.or(NO)).isEqualTo(NO);
    }

    @Test
    void notKnowingAThingIsNotKnowingItsOpposite() {
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
    }

    @Test
    void whatIsKnownIsYesOrNo() {
        assertThat(Truth.of(true)).isEqualTo(YES);
        assertThat(Truth.of(false)).isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource
    void andAndOrMirrorEachOtherThroughNot(Truth a) {
        for (var b : Truth.values()) {
            assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
            assertThat(a.and(b)).isEqualTo(b.and(a));
            assertThat(a.or(b)).isEqualTo(b.or(a));
        }
    }
}
