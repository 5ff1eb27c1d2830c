package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.dutybearer.assessment.Law;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.core.OurWords;
import org.dutybearer.core.Text;
import org.dutybearer.core.Wording;
import org.dutybearer.treaty.TreatyRegister;

/** Tells what is asked of whom, on which provisions it rests, and how it stands. */
final class Calls {
    private final Telling telling;
    private final TreatyRegister register;

    Calls(Telling telling, TreatyRegister register) {
        this.telling = telling;
        this.register = register;
    }

    List<RecommendationView> tell() {
        var views = new ArrayList<RecommendationView>();
        for (Recommendation recommendation : telling.viewpoint.calls())
            views.add(tell(recommendation, views.size() + 1));
        return views;
    }

    private RecommendationView tell(Recommendation recommendation, int number) {
        boolean donor = telling.viewpoint.audience() == Audience.DONOR;
        var standing = recommendation.standing(telling.viewpoint.day());
        boolean made = recommendation.isMade(telling.viewpoint.day());
        var stands = made
                ? standing.map(StatusEntry::status).orElse(RecommendationStatus.OPEN)
                : RecommendationStatus.DRAFTED;
        var since = donor || stands == RecommendationStatus.OPEN
                ? null
                : standing.map(StatusEntry::on).orElse(null);
        boolean exactly = telling.viewpoint.locates(recommendation);
        String when = since == null ? "" : telling.dates.of(since, exactly);
        return new RecommendationView(
                number,
                // Somebody typed the key, and donors read nothing that was typed.
                donor ? Key.parse("call-" + number) : recommendation.key(),
                recommendation.state(),
                donor ? authorities(recommendation) : to(recommendation),
                donor ? telling.words.say("call.of-donor") : telling.tell(asked(recommendation)),
                recommendation.grounds(),
                recommendation.grounds().stream()
                        .map(g -> telling.inShort(g, register))
                        .toList(),
                stands == RecommendationStatus.DRAFTED ? null : outcome(stands),
                telling.words.say("status." + stands),
                exactly ? since : null,
                made || when.isEmpty() ? when : telling.words.say("call.drafted", when),
                standing.flatMap(StatusEntry::note)
                        .filter(n -> telling.viewpoint.audience() == Audience.CASE_TEAM)
                        .map(telling::tell)
                        .orElse(""));
    }

    /** All that is asked, one after the other. */
    String asked() {
        var asked = telling.viewpoint.calls().stream()
                .filter(call -> call.isMade(telling.viewpoint.day()))
                .map(this::asked)
                .toList();
        return telling.marked(
                telling.words.sentences(
                        asked.stream().map(telling::bare).map(telling::stopped).toList()),
                asked);
    }

    /** Whom it addresses, such as "the authorities of Kazakhstan". */
    String to(Recommendation recommendation) {
        return recommendation.body().map(telling::tell).orElseGet(() -> authorities(recommendation));
    }

    /** The same in a text that is marked as a whole. */
    String toUnmarked(Recommendation recommendation) {
        return recommendation.body().map(telling::bare).orElseGet(() -> authorities(recommendation));
    }

    /** What somebody took over from us as it stands is no less ours for that. */
    private Text asked(Recommendation recommendation) {
        var asked = new LinkedHashMap<Locale, String>();
        recommendation
                .action()
                .words()
                .forEach((language, words) -> asked.put(
                        language, Law.recommends(words) ? OurWords.in(telling.words.language(), words) : words));
        return new Text(asked);
    }

    private String authorities(Recommendation recommendation) {
        return telling.words.say(
                "speaker.authorities", recommendation.state().name(CountryCode.Form.OF, telling.words.language()));
    }

    /** Open is not refused: a call nobody has answered has no reply on record. A draft has no outcome. */
    static Mark outcome(RecommendationStatus status) {
        return switch (status) {
            case DRAFTED -> throw new IllegalArgumentException("a draft has no outcome");
            case OPEN -> Mark.NO_REPLY;
            case MET -> Mark.MET;
            case PARTLY_MET -> Mark.PARTLY_MET;
            case REJECTED, OVERTAKEN -> Mark.NOT_MET;
        };
    }

    /** How all calls stand together: "Four calls made; no reply on record. Drafted and not sent yet: one." */
    String standing(List<RecommendationView> calls) {
        var made = calls.stream().filter(RecommendationView::isMade).toList();
        int drafted = calls.size() - made.size();
        if (drafted == 0) return standingOf(made);
        return telling.words.sentences(List.of(
                telling.stopped(standingOf(made)),
                telling.words.say(drafted == 1 ? "stands.drafted.one" : "stands.drafted", number(drafted))));
    }

    private String standingOf(List<RecommendationView> calls) {
        if (calls.isEmpty()) return telling.words.say("stands.none");
        long met = count(calls, Mark.MET);
        long partly = count(calls, Mark.PARTLY_MET);
        long not = count(calls, Mark.NOT_MET);
        String made = telling.words.say(calls.size() == 1 ? "stands.made.one" : "stands.made", number(calls.size()));
        if (met + partly + not == 0) return Telling.sentence(telling.words.say("stands.no-reply", made));
        var parts = new ArrayList<String>();
        if (met > 0) parts.add(telling.words.say("stands.met", number(met), met));
        if (partly > 0) parts.add(telling.words.say("stands.partly", number(partly), partly));
        if (not > 0) parts.add(telling.words.say("stands.not", number(not), not));
        long open = calls.size() - met - partly - not;
        if (open > 0) parts.add(telling.words.say("stands.open", number(open)));
        return Telling.sentence(telling.words.say("stands.mixed", made, telling.words.list(parts)));
    }

    private String number(long n) {
        return number(telling.words, n);
    }

    static String number(Wording words, long n) {
        return words.find("number." + n).orElse(String.valueOf(n));
    }

    /** How those that were made came out together. */
    static Mark mark(List<RecommendationView> all) {
        var calls = all.stream().filter(RecommendationView::isMade).toList();
        long met = count(calls, Mark.MET);
        if (!calls.isEmpty() && met == calls.size()) return Mark.MET;
        if (met + count(calls, Mark.PARTLY_MET) > 0) return Mark.PARTLY_MET;
        return count(calls, Mark.NOT_MET) > 0 ? Mark.NOT_MET : Mark.NO_REPLY;
    }

    private static long count(List<RecommendationView> calls, Mark mark) {
        return calls.stream().filter(c -> c.mark() == mark).count();
    }
}
