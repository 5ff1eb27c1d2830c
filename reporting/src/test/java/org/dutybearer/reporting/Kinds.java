package org.dutybearer.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dutybearer.briefing.AheadView;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.StateOfPlay;

/** One document of each kind besides the briefing, and of its edges, by what it is. */
final class Kinds {
    private Kinds() {}

    static Map<String, Supplier<BriefingPdf>> all() {
        var kinds = new LinkedHashMap<String, Supplier<BriefingPdf>>();
        kinds.put(
                "a briefing that says what changed",
                () -> BriefingPdf.of(Briefings.ofTwoPeople()
                        .calling("Release both now, and stop prosecuting them for the crossing.")
                        .since(LocalDate.of(2021, 3, 3), false, true)
                        .briefing()));
        kinds.put("a statement", () -> statement(Briefings.ofTwoPeople().publishing(3)));
        kinds.put(
                "a statement of two pages",
                () -> statement(Briefings.ofTwoPeople().publishing(9)));
        kinds.put(
                "a statement without a word", () -> statement(Briefings.empty().publishing(0)));
        kinds.put("an urgent appeal", () -> appeal(Briefings.ofTwoPeople().appealing(2, false)));
        kinds.put(
                "an urgent appeal that is over", () -> appeal(Briefings.empty().appealing(1, true)));
        kinds.put("a portfolio of six cases", () -> portfolio(6));
        kinds.put("a portfolio of one case", () -> portfolio(1));
        kinds.put("a portfolio of forty cases", () -> portfolio(40));
        kinds.put(
                "a portfolio without a word",
                () -> BriefingPdf.portfolio(
                        Portfolio.of(List.of(Briefings.empty().briefing())), "An invented organisation"));
        return kinds;
    }

    static BriefingPdf appeal(Briefings briefings) {
        return BriefingPdf.appeal(briefings.briefing(), "An invented organisation");
    }

    /** Of cases with more and more calls. */
    static BriefingPdf portfolio(int cases) {
        var states = StateOfPlay.values();
        var briefings = new ArrayList<Briefing>();
        for (int n = 1; n <= cases; n++)
            briefings.add(Briefings.ofTwoPeople()
                    .titled("Return of two asylum-seekers, case " + n, "Return of two asylum-seekers, case " + n)
                    .numbered(n, n * 2)
                    .standing(
                            states[n % states.length],
                            new AheadView(
                                    LocalDate.of(2021, 6, n % 28 + 1),
                                    n % 28 + 1 + "\u00A0June\u00A02021",
                                    "Hearing in court."))
                    .briefing());
        return BriefingPdf.portfolio(Portfolio.of(briefings), "An invented organisation");
    }

    static BriefingPdf statement(Briefings briefings) {
        return BriefingPdf.statement(briefings.briefing(), "An invented organisation");
    }
}
