package org.dutybearer.briefing;

import java.time.LocalDate;

/** How the calls of a case stood at the end of a day: those made by then, each in one of the four. */
public record CallsAt(LocalDate day, int met, int partlyMet, int notMet, int noReply) {
    public int made() {
        return met + partlyMet + notMet + noReply;
    }

    /** The same on an earlier day since which nothing has changed. */
    CallsAt on(LocalDate earlier) {
        return new CallsAt(earlier, met, partlyMet, notMet, noReply);
    }

    CallsAt and(CallsAt other) {
        if (!day.equals(other.day)) throw new IllegalArgumentException("of two days: " + day + ", " + other.day);
        return new CallsAt(
                day, met + other.met, partlyMet + other.partlyMet, notMet + other.notMet, noReply + other.noReply);
    }
}
