package org.dutybearer.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dutybearer.briefing.Briefings;

/** One document of each kind besides the briefing, and of its edges, by what it is. */
final class Kinds {
    private Kinds() {}

    static Map<String, Supplier<BriefingPdf>> all() {
        var kinds = new LinkedHashMap<String, Supplier<BriefingPdf>>();
        kinds.put("a statement", () -> statement(Briefings.ofTwoPeople().publishing(3)));
        kinds.put(
                "a statement of two pages",
                () -> statement(Briefings.ofTwoPeople().publishing(9)));
        kinds.put(
                "a statement without a word", () -> statement(Briefings.empty().publishing(0)));
        return kinds;
    }

    static BriefingPdf statement(Briefings briefings) {
        return BriefingPdf.statement(briefings.briefing(), "An invented organisation");
    }
}
