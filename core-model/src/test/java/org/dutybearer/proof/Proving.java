package org.dutybearer.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;

/** Takes generated cases through the gate for every audience and looks for what it may not see. */
public final class Proving {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** References, which logs and errors may hold. */
    private static final Set<Field> REFERENCES = EnumSet.of(
            Field.CASE_REF, Field.STATEMENT_KEY, Field.CALL_KEY, Field.PUBLICATION_INDEX, Field.SOURCE_CITATION);

    /** Whose consents it rests on: for the record beside the document, and no document or page may read it (ArchitectureTest). */
    private static final Set<String> BESIDE = Set.of("/uses");

    private static final int CASES_IN_A_SUMMARY = 5;

    private final List<CanaryCase> summed = new ArrayList<>();
    private final List<Briefing> forDonors = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Disclosure disclosure = Disclosure.shipped();

    /** What is counted over this many cases. */
    static Tally of(int cases) {
        var proving = new Proving();
        for (int seed = 1; seed <= cases; seed++) proving.prove(seed);
        return proving.tally;
    }

    /** The first leaks there are among so many cases, and none where there are none. */
    public static List<String> firstLeaks(int cases) {
        var proving = new Proving();
        for (int seed = 1; seed <= cases && proving.tally.leaks().isEmpty(); seed++) proving.prove(seed);
        return proving.tally.leaks();
    }

    private void prove(int seed) {
        var secrets = CanaryCase.seeded(seed);
        // Each case in one of the languages: what is withheld is chosen before anything is worded.
        var language = LANGUAGES.get(seed % LANGUAGES.size());
        for (Audience audience : Audience.values())
            prove(secrets, audience, language, new Search(secrets, audience), "seed " + seed + " in " + language);
    }

    private void prove(CanaryCase secrets, Audience audience, Locale language, Search search, String where) {
        try {
            Briefing briefing = disclosure.brief(secrets.file(), audience, language, CanaryCase.DAY);
            tally.made(audience);
            var contents = Contents.without(briefing, BESIDE);
            search.in(contents.all(), where, tally);
            search.forWords(contents.textForms(), REFERENCES, where + " in a text form", tally);
            if (audience == Audience.DONOR) sumUp(secrets, briefing, where);
        } catch (Refusal refusal) {
            tally.refused(refusal.reason());
            search.forWords(refusal.toString(), REFERENCES, where + " in a refusal", tally);
        } catch (IllegalArgumentException | IllegalStateException broken) {
            tally.leaked("broken by " + broken.getMessage(), where + " for " + audience);
        }
    }

    /** Every few cases in one summary: what is of one of them must not come out through the sum. */
    private void sumUp(CanaryCase secrets, Briefing briefing, String where) {
        summed.add(secrets);
        forDonors.add(briefing);
        if (summed.size() < CASES_IN_A_SUMMARY) return;
        var contents = Contents.of(Donors.summary(briefing.heading().language(), forDonors));
        tally.made("summaries for DONOR");
        var search = new Search(summed, Audience.DONOR);
        var upTo = "summary up to " + where;
        // An index number is told by its text form.
        search.in(Haystack.of(contents.all() + contents.textForms()), "a donor summary", upTo, tally);
        search.forWords(contents.textForms(), REFERENCES, upTo + " in a text form", tally);
        summed.clear();
        forDonors.clear();
    }
}
