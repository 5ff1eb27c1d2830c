package org.dutybearer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever is changed, added or taken away of what an audience may not see, it gets the same, and donors the same sums. */
class NonInterferenceTest {
    private static final int CASES = Integer.getInteger("dutybearer.proof", 2000) / 8;

    @Test
    void whatIsHiddenChangesNothingOfWhatIsTold() {
        var tally = Interference.of(CASES);
        System.out.println("Non-interference, " + CASES + " cases: " + tally);

        assertThat(tally.leaks()).isEmpty();
    }
}
