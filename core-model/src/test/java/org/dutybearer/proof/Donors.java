package org.dutybearer.proof;

import java.util.Collection;
import java.util.Locale;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.donor.Definitions;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportingPeriod;

/** Sums generated cases up as a report to a donor does. */
public final class Donors {
    /** Some publications of generated cases are out in it, others before. */
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2019-01-01/2026-12-31");

    private Donors() {}

    /** In English where donors are not reported to in that language. */
    public static DonorSummary summary(Locale language, Collection<Briefing> briefings) {
        var spoken = Definitions.languages().contains(language) ? language : Locale.ENGLISH;
        return DonorSummary.of("Example Rights Watch", PERIOD, spoken, CanaryCase.DAY, briefings);
    }
}
