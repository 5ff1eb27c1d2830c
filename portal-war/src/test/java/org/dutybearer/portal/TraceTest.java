package org.dutybearer.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    private static final String WORDS = "Key (name)=(Zyxwvut)";

    @Test
    void aTraceSaysWhatWasThrownAndWhereButNotInWhichWords() {
        var thrown = new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));

        var trace = Trace.of(thrown).text();

        assertThat(trace)
                .startsWith("java.lang.IllegalStateException\n    at " + TraceTest.class.getName())
                .contains("\nbecause of java.lang.IllegalArgumentException")
                .doesNotContain("Zyxwvut");
    }

    @Test
    void framesOfTheWholeChainAreToldOnce() {
        var thrown = new IllegalStateException(new IllegalArgumentException());

        assertThat(Trace.of(thrown).text()).containsOnlyOnce("framesOfTheWholeChainAreToldOnce");
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        var outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));

        assertThat(Trace.of(outer).text()).containsOnlyOnce("IllegalStateException\n");
    }
}
