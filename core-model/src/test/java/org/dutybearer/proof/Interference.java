package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;

/** Changes, or takes away, what an audience may not see, and compares what it gets before and after. */
public final class Interference {
    private static final int CHANGES = 4;

    /** Each report is attacked before it leaves, which takes longer than all else. */
    private static final int EVERY_REPORT = 5;

    private final Disclosure disclosure = Disclosure.shipped();
    private final Tally tally = new Tally();

    private Interference() {}

    /** What is counted over this many cases. */
    static Tally of(int cases) {
        var interference = new Interference();
        IntStream.rangeClosed(1, cases).parallel().forEach(interference::change);
        return interference.tally;
    }

    /** The first leaks there are among the cases after the first so many, up to the last; none where there are none. */
    public static List<String> firstLeaks(int after, int last) {
        var interference = new Interference();
        for (int seed = after + 1; seed <= last && interference.tally.leaks().isEmpty(); seed++)
            interference.change(seed);
        return interference.tally.leaks();
    }

    private void change(int seed) {
        var secrets = CanaryCase.seeded(seed);
        var language = Wording.languages().get(seed % Wording.languages().size());
        for (Audience audience : List.of(Audience.TREATY_BODY, Audience.DONOR, Audience.PUBLIC)) {
            var hidden = new Hidden(secrets, audience);
            var changes = some(hidden.changes(), seed);
            hidden.allFacts().ifPresent(changes::add);
            // Among all changes few are people, and by those alone somebody counts; a name in some text could be hers.
            if (secrets.planted().isEmpty())
                hidden.changes().stream()
                        .filter(Change::leavesAPersonOut)
                        .findFirst()
                        .ifPresent(changes::add);
            if (changes.isEmpty()) continue;
            var earlier = Earlier.of(disclosure, secrets, audience, language);
            var told = told(secrets, audience, language, earlier);
            for (Change change : changes) {
                tally.made(audience);
                var then = told(secrets.with(change), audience, language, earlier);
                compare(told.documents, then.documents, change, "seed " + seed + " for " + audience);
                // Digests say by its key which thing was told, and a key is told to nobody.
                if (change.isOfAKey()) continue;
                compare(told.ledger, then.ledger, change, "the ledger of seed " + seed + " for " + audience);
                compare(told.changes, then.changes, change, "what changed in seed " + seed + " for " + audience);
            }
        }
    }

    private void compare(String told, String then, Change change, String where) {
        if (!then.equals(told))
            tally.leaked(
                    change.inShort() + " in " + where.replaceAll("[0-9]+", "N"),
                    where + ", " + change + ", " + firstDifference(told, then));
    }

    /** The prime walks through all of them, and through parts as well as words. */
    private static List<Change> some(List<Change> changes, int seed) {
        var some = new ArrayList<Change>();
        for (int n = 0; n < CHANGES && !changes.isEmpty(); n++)
            some.add(changes.get((int) ((seed * 7919L + n * 104729L) % changes.size())));
        return some;
    }

    /** What an audience gets, what it is told of that as changed, and what is kept of it for the next time. */
    private record Told(String documents, String changes, String ledger) {}

    private Told told(CanaryCase secrets, Audience audience, Locale language, Earlier earlier) {
        var published = published(secrets, TextKind.STATEMENT, audience, language)
                + published(secrets, TextKind.APPEAL, audience, language);
        try {
            var briefing = disclosure.brief(secrets.file(), audience, language, CanaryCase.DAY);
            // On whose consents it rests stands beside it, and nobody it is made for gets that.
            var told = Contents.without(briefing, Proving.BESIDE).all() + published;
            if (audience == Audience.DONOR) {
                var summary = Contents.of(Donors.summary(language, List.of(briefing)));
                return new Told(told + summary.all() + counted(secrets, language), "", "");
            }
            return new Told(
                    told,
                    changes(earlier.until(briefing)),
                    briefing.ledger(Earlier.KEY).toString());
        } catch (Refusal refusal) {
            return new Told(
                    refusal + published + (audience == Audience.DONOR ? counted(secrets, language) : ""), "", "");
        }
    }

    private static String changes(Briefing briefing) {
        return briefing.changes().map(Contents::of).map(Contents::all).orElse("");
    }

    /** The report under an agreement, also where the case itself is told to no donor, and what it is made of, which leaves out nothing. */
    private String counted(CanaryCase secrets, Locale language) {
        try {
            var counted = Donors.counted(disclosure, List.of(secrets.file()));
            var told = Contents.without(counted, Proving.BESIDE_COUNTS).all();
            return secrets.seed() % EVERY_REPORT == 0
                    ? told
                            + Contents.of(Donors.report(counted, language).summary())
                                    .all()
                    : told;
        } catch (Refusal refusal) {
            return refusal.toString();
        }
    }

    private String published(CanaryCase secrets, TextKind kind, Audience audience, Locale language) {
        try {
            var briefing = disclosure.publish(secrets.file(), kind, audience, language, CanaryCase.DAY);
            return Contents.without(briefing, Proving.BESIDE).all();
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
