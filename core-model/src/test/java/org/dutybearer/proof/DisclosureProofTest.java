package org.dutybearer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No briefing, and no donor summary made of some, holds what its audience may not see: sought in every field of every view, in every
 * text form and every refusal.
 */
class DisclosureProofTest {
    private static final int CASES = Integer.getInteger("dutybearer.proof", 2000);

    /** No document has a place for them; should one get it, the proof is to be told who may read it there. */
    private static final Set<Field> NEVER_TOLD = EnumSet.of(
            Field.CHANGED_ON,
            Field.PERSON_KEY,
            Field.ELSEWHERE,
            Field.CONSENT_BASIS,
            Field.SOURCE_KEY,
            Field.SOURCE_URL,
            Field.FACT_NOTE,
            Field.DETENTION_GROUNDS,
            Field.COURT,
            Field.COUNSEL,
            Field.PRESENTED_TO,
            Field.PRESENTED_CAUSE,
            Field.ACT_BODY,
            Field.ACT_REASON,
            Field.DECISION_REASON,
            Field.EVENT_KEY,
            Field.EVENT_DESCRIPTION,
            Field.EVENT_NOTE,
            Field.PATTERN_KEY,
            Field.INTERVENTION_WORDS,
            Field.PERSONAL_DETAIL);

    @Test
    void noBriefingHoldsWhatItsAudienceMayNotSee() {
        var tally = Proving.of(CASES);
        System.out.println("The proof of disclosure, " + CASES + " cases: " + tally);

        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.made()).isGreaterThan(5 * tally.refused());
        assertThat(tally.found().keySet())
                .as("what the search finds where it may be seen")
                .containsAll(EnumSet.complementOf(EnumSet.copyOf(NEVER_TOLD)));
        assertThat(tally.carriers()).containsKeys("a donor summary", "a donor report");
    }
}
