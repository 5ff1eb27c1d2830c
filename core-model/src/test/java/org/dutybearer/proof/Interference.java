package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;

/** Changes, or takes away, what an audience may not see, and compares what it gets before and after. */
public final class Interference {
    private static final int CHANGES = 4;

    private final Disclosure disclosure = Disclosure.shipped();
    private final Tally tally = new Tally();

    private Interference() {}

    /** What is counted over this many cases. */
    static Tally of(int cases) {
        var interference = new Interference();
        IntStream.rangeClosed(1, cases).parallel().forEach(interference::change);
        return interference.tally;
    }

    /** The first leaks there are among so many cases, and none where there are none. */
    public static List<String> firstLeaks(int cases) {
        var interference = new Interference();
        for (int seed = 1; seed <= cases && interference.tally.leaks().isEmpty(); seed++) interference.change(seed);
        return interference.tally.leaks();
    }

    private void change(int seed) {
        var secrets = CanaryCase.seeded(seed);
        var language = Wording.languages().get(seed % Wording.languages().size());
        for (Audience audience : List.of(Audience.TREATY_BODY, Audience.DONOR, Audience.PUBLIC)) {
            var hidden = new Hidden(secrets, audience);
            var changes = some(hidden.changes(), seed);
            hidden.allFacts().ifPresent(changes::add);
            if (changes.isEmpty()) continue;
            String told = told(secrets, audience, language);
            for (Change change : changes) {
                tally.made(audience);
                String then = told(secrets.with(change), audience, language);
                if (!then.equals(told))
                    tally.leaked(
                            change.inShort() + " to " + audience,
                            "seed " + seed + ", " + change + ", " + firstDifference(told, then));
            }
        }
    }

    /** The prime walks through all of them, and through parts as well as words. */
    private static List<Change> some(List<Change> changes, int seed) {
        var some = new ArrayList<Change>();
        for (int n = 0; n < CHANGES && !changes.isEmpty(); n++)
            some.add(changes.get((int) ((seed * 7919L + n * 104729L) % changes.size())));
        return some;
    }

    private String told(CanaryCase secrets, Audience audience, Locale language) {
        return briefed(secrets, audience, language)
                + published(secrets, TextKind.STATEMENT, audience, language)
                + published(secrets, TextKind.APPEAL, audience, language);
    }

    private String published(CanaryCase secrets, TextKind kind, Audience audience, Locale language) {
        try {
            var briefing = disclosure.publish(secrets.file(), kind, audience, language, CanaryCase.DAY);
            return Contents.without(briefing, Set.of("/uses")).all();
        } catch (Refusal refusal) {
            return refusal.toString();
        }
    }

    private String briefed(CanaryCase secrets, Audience audience, Locale language) {
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
