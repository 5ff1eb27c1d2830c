package org.dutybearer.donor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Optional;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.RecommendationView;
import org.jspecify.annotations.Nullable;

/** How a number of recommendations stand. A briefing shows one that was rejected or overtaken as not met: it counts there. */
public record Outcomes(int met, int partlyMet, int notMet, int noReply) {
    public Outcomes {
        if (met < 0 || partlyMet < 0 || notMet < 0 || noReply < 0)
            throw new IllegalArgumentException("a count is zero or more");
    }

    static Outcomes of(Collection<RecommendationView> recommendations) {
        var counts = new EnumMap<Mark, Integer>(Mark.class);
        for (var recommendation : recommendations) counts.merge(outcome(recommendation.mark()), 1, Integer::sum);
        return new Outcomes(
                counts.getOrDefault(Mark.MET, 0),
                counts.getOrDefault(Mark.PARTLY_MET, 0),
                counts.getOrDefault(Mark.NOT_MET, 0),
                counts.getOrDefault(Mark.NO_REPLY, 0));
    }

    private static Mark outcome(@Nullable Mark mark) {
        if (mark == null) throw new IllegalArgumentException("a recommendation that is only drafted counts nowhere");
        return switch (mark) {
            case MET, PARTLY_MET, NOT_MET, NO_REPLY -> mark;
            case SHOWN, ALLEGED, NOT_KNOWN, SHOWN_NOT, ANNOUNCED ->
                throw new IllegalArgumentException("says how a fact stands, not how a recommendation does: " + mark);
        };
    }

    public int made() {
        return met + partlyMet + notMet + noReply;
    }

    /** Met of made, as a fraction of one to four decimals; empty where none was made. */
    public Optional<BigDecimal> shareMet() {
        return made() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(met).divide(BigDecimal.valueOf(made()), 4, RoundingMode.HALF_UP));
    }
}
