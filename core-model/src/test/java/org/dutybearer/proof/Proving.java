package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.donor.DonorSummary;

/** Takes generated cases through the gate for every audience and looks for what it may not see. */
public final class Proving {
    /** References, which logs and errors may hold. */
    private static final Set<Field> REFERENCES = EnumSet.of(
            Field.CASE_REF, Field.STATEMENT_KEY, Field.CALL_KEY, Field.PUBLICATION_INDEX, Field.SOURCE_CITATION);

    /**
     * Whose consents it rests on, for the record beside the document, which no document or page may read (ArchitectureTest); and what a
     * ledger is made of, which leaves as digests alone.
     */
    static final Set<String> BESIDE = Set.of("/uses", "/items");

    /** Beside what is counted: whose consents that rests on, what staff are told, and what their words are searched for. */
    static final Set<String> BESIDE_COUNTS = Set.of("/uses", "/leftOut", "/searches");

    private static final int CASES_IN_A_SUMMARY = 5;

    /** Each report is attacked before it leaves, which takes as long as all else. */
    private static final int EVERY_REPORT = 4;

    /** What has changed is told in words that stand elsewhere in the briefing, and takes a second one to make. */
    private static final int EVERY_LEDGER = 4;

    private final Tally tally = new Tally();
    private final Disclosure disclosure = Disclosure.shipped();

    /** What is counted over this many cases. */
    static Tally of(int cases) {
        var proving = new Proving();
        IntStream.range(0, cases / CASES_IN_A_SUMMARY).parallel().forEach(proving::proveSome);
        return proving.tally;
    }

    /** The first leaks there are among the cases after the first so many, up to the last; none where there are none. */
    public static List<String> firstLeaks(int after, int last) {
        var proving = new Proving();
        for (int n = after / CASES_IN_A_SUMMARY;
                n < last / CASES_IN_A_SUMMARY && proving.tally.leaks().isEmpty();
                n++) proving.proveSome(n);
        return proving.tally.leaks();
    }

    /** Some cases one by one, and what donors get of them together: what is of one of them must not come out through the sum. */
    private void proveSome(int n) {
        var language = Wording.languages().get(n % Wording.languages().size());
        Map<CanaryCase, Briefing> forDonors = new LinkedHashMap<>();
        var toBeCounted = new ArrayList<CanaryCase>();
        for (int seed = 1 + n * CASES_IN_A_SUMMARY; seed <= (n + 1) * CASES_IN_A_SUMMARY; seed++) {
            var secrets = CanaryCase.seeded(seed);
            // Each case in one of the languages: what is withheld is chosen before anything is worded.
            for (Audience audience : Audience.values())
                prove(secrets, audience, language, "seed " + seed + " in " + language)
                        .filter(briefing -> audience == Audience.DONOR)
                        .ifPresent(briefing -> forDonors.put(secrets, briefing));
            // What donors may not know of is counted among the others as if it were not there.
            if (forDonors.containsKey(secrets)
                    || !new WhoMaySee(secrets.file(), Audience.DONOR, CanaryCase.DAY).isAboutSomebodyTold())
                toBeCounted.add(secrets);
        }
        var where = "seeds up to " + (n + 1) * CASES_IN_A_SUMMARY;
        search(
                List.copyOf(forDonors.keySet()),
                () -> Donors.summary(language, forDonors.values()),
                "a donor summary",
                "summary of " + where);
        count(toBeCounted, language, n % EVERY_REPORT == 0, "report of " + where);
    }

    private Optional<Briefing> prove(CanaryCase secrets, Audience audience, Locale language, String where) {
        var search = new Search(secrets, audience);
        Supplier<Briefing> brief = () -> {
            var now = disclosure.brief(secrets.file(), audience, language, CanaryCase.DAY);
            return secrets.seed() % EVERY_LEDGER == 0
                    ? Earlier.of(disclosure, secrets, audience, language).until(now)
                    : now;
        };
        var briefing = told(brief, audience, search, where, tally::refused);
        if (!secrets.file().publishedTexts().isEmpty())
            for (TextKind kind : TextKind.values()) {
                Supplier<Briefing> publish =
                        () -> disclosure.publish(secrets.file(), kind, audience, language, CanaryCase.DAY);
                // What refuses the briefing refuses the text, and is counted once.
                told(publish, audience, search, where + ", as published", refused -> {});
            }
        return briefing;
    }

    private Optional<Briefing> told(
            Supplier<Briefing> telling, Audience audience, Search search, String where, Consumer<Reason> refused) {
        try {
            Briefing briefing = telling.get();
            briefing.changes()
                    .filter(changes -> !changes.isEmpty())
                    .ifPresent(changes -> tally.made("changes for " + audience));
            tally.made((briefing.texts().isEmpty() ? "" : "texts for ") + audience);
            var contents = Contents.without(briefing, BESIDE);
            search.in(contents.all(), where, tally);
            search.forWords(contents.textForms(), REFERENCES, where + " in a text form", tally);
            return Optional.of(briefing);
        } catch (Refusal refusal) {
            refused.accept(refusal.reason());
            search.forWords(refusal.toString(), REFERENCES, where + " in a refusal", tally);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            tally.leaked("broken by " + broken.getMessage(), where + " for " + audience);
        }
        return Optional.empty();
    }

    /** Whatever donors may count of these cases is counted, no more and no less, and nothing of any of them stands in the report. */
    private void count(List<CanaryCase> cases, Locale language, boolean report, String where) {
        var files = cases.stream().map(CanaryCase::file).toList();
        try {
            var counted = Donors.counted(disclosure, files);
            var oracle = new WhoIsCounted(files, counted.frame());
            oracle.differsFrom(counted).ifPresent(other -> tally.leaked("counted otherwise", where + ": " + other));
            tally.made("counts for donors");
            if (!report) return;
            var preview = Donors.report(counted, language);
            oracle.differsFrom(preview).ifPresent(other -> tally.leaked("reported otherwise", where + ": " + other));
            search(cases, preview::summary, "a donor report", where);
        } catch (IllegalArgumentException | Refusal broken) {
            tally.leaked("broken by " + broken.getMessage(), where);
        }
    }

    private void search(List<CanaryCase> cases, Supplier<DonorSummary> made, String kind, String where) {
        Contents contents;
        try {
            contents = Contents.of(made.get());
        } catch (IllegalArgumentException broken) {
            tally.leaked("broken by " + broken.getMessage(), where);
            return;
        }
        tally.made(kind);
        var search = new Search(cases, Audience.DONOR);
        // An index number is told by its text form.
        search.in(Haystack.of(contents.all() + contents.textForms()), kind, where, tally);
        search.forWords(contents.textForms(), REFERENCES, where + " in a text form", tally);
    }
}
