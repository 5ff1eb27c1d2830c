package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.List;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
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
        for (Recommendation recommendation : telling.file.recommendations())
            views.add(tell(recommendation, views.size() + 1));
        return views;
    }

    private RecommendationView tell(Recommendation recommendation, int number) {
        boolean donor = telling.viewpoint.audience() == Audience.DONOR;
        var standing = recommendation.standing(telling.viewpoint.day());
        Mark mark = standing.map(StatusEntry::status).map(Calls::mark).orElse(Mark.NO_REPLY);
        boolean answered = mark != Mark.NO_REPLY;
        var since = donor || !answered ? null : standing.map(StatusEntry::on).orElse(null);
        boolean exactly = telling.viewpoint.locates(recommendation);
        String status =
                telling.words.say("status." + standing.map(StatusEntry::status).orElse(RecommendationStatus.OPEN));
        return new RecommendationView(
                number,
                recommendation.key(),
                recommendation.state(),
                recommendation
                        .body()
                        .filter(b -> !donor)
                        .map(telling::tell)
                        .orElseGet(() -> authorities(recommendation)),
                donor ? telling.words.say("call.of-donor") : telling.tell(recommendation.action()),
                recommendation.grounds(),
                recommendation.grounds().stream()
                        .map(g -> telling.inShort(g, register))
                        .toList(),
                mark,
                status,
                exactly ? since : null,
                since == null ? "" : telling.dates.of(since, exactly),
                standing.flatMap(StatusEntry::note)
                        .filter(n -> telling.viewpoint.audience() == Audience.CASE_TEAM)
                        .map(telling::tell)
                        .orElse(""));
    }

    private String authorities(Recommendation recommendation) {
        return telling.words.say(
                "speaker.authorities", recommendation.state().name(CountryCode.Form.OF, telling.words.language()));
    }

    /** Open is not refused: a call nobody has answered has no reply on record. */
    private static Mark mark(RecommendationStatus status) {
        return switch (status) {
            case OPEN -> Mark.NO_REPLY;
            case MET -> Mark.MET;
            case PARTLY_MET -> Mark.PARTLY_MET;
            case REJECTED, OVERTAKEN -> Mark.NOT_MET;
        };
    }

    /** How all calls stand together: "Four calls made; no reply on record." */
    String standing(List<RecommendationView> calls) {
        if (calls.isEmpty()) return telling.words.say("stands.none");
        long met = count(calls, Mark.MET);
        long partly = count(calls, Mark.PARTLY_MET);
        long not = count(calls, Mark.NOT_MET);
        String made = telling.words.say(calls.size() == 1 ? "stands.made.one" : "stands.made", number(calls.size()));
        if (met + partly + not == 0) return Telling.sentence(telling.words.say("stands.no-reply", made));
        var parts = new ArrayList<String>();
        if (met > 0) parts.add(telling.words.say("stands.met", number(met)));
        if (partly > 0) parts.add(telling.words.say("stands.partly", number(partly)));
        if (not > 0) parts.add(telling.words.say("stands.not", number(not)));
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

    static Mark mark(List<RecommendationView> calls) {
        long met = count(calls, Mark.MET);
        if (!calls.isEmpty() && met == calls.size()) return Mark.MET;
        if (met + count(calls, Mark.PARTLY_MET) > 0) return Mark.PARTLY_MET;
        return count(calls, Mark.NOT_MET) > 0 ? Mark.NOT_MET : Mark.NO_REPLY;
    }

    private static long count(List<RecommendationView> calls, Mark mark) {
        return calls.stream().filter(c -> c.mark() == mark).count();
    }
}
