package org.dutybearer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever is changed, added or taken away of what an audience may not see, it gets the same, and donors the same sums. */
class NonInterferenceTest {
    private static final int CASES = Integer.getInteger("dutybearer.proof", 2000) / 8;
    private static final int CHANGES = 4;

    private final Disclosure disclosure = Disclosure.shipped();

    @Test
    void whatIsHiddenChangesNothingOfWhatIsTold() {
        var tally = new Tally();
        IntStream.rangeClosed(1, CASES).parallel().forEach(seed -> change(seed, tally));
        System.out.println("Non-interference, " + CASES + " cases: " + tally);

        assertThat(tally.leaks()).isEmpty();
    }

    private void change(int seed, Tally tally) {
        var secrets = CanaryCase.seeded(seed);
        var language = seed % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH;
        for (Audience audience : List.of(Audience.TREATY_BODY, Audience.DONOR, Audience.PUBLIC)) {
            var changes = new Hidden(secrets, audience).changes();
            if (changes.isEmpty()) continue;
            String told = told(secrets, audience, language);
            for (int n = 0; n < CHANGES; n++) {
                // The prime walks through all of them, and through parts as well as words.
                Change change = changes.get((int) ((seed * 7919L + n * 104729L) % changes.size()));
                tally.made(audience);
                String then = told(secrets.with(change), audience, language);
                if (!then.equals(told))
                    tally.leaked(
                            change.kind() + " " + change.path().replaceAll("[0-9]+", "N") + " to " + audience,
                            "seed " + seed + ", " + change + ", " + firstDifference(told, then));
            }
        }
    }

    private String told(CanaryCase secrets, Audience audience, Locale language) {
        try {
            var briefing = disclosure.brief(secrets.file(), audience, language, CanaryCase.DAY);
            // On whose consents it rests stands beside it, and nobody it is made for gets that.
            var told = Contents.without(briefing, Set.of("/uses")).all();
            return audience == Audience.DONOR
                    ? told
                            + Contents.of(Donors.summary(language, List.of(briefing)))
                                    .all()
                    : told;
        } catch (Refusal refusal) {
            return refusal.toString();
        }
    }

    private static String firstDifference(String one, String other) {
        var before = one.split("\n", -1);
        var after = other.split("\n", -1);
        for (int i = 0; i < Math.min(before.length, after.length); i++)
            if (!before[i].equals(after[i])) return "«" + before[i] + "» and then «" + after[i] + "»";
        return before.length + " lines and then " + after.length;
    }
}
