package org.dutybearer.briefing;

import java.util.List;

/**
 * The case in a line of a list of cases.
 *
 * @param lastChange the newest of what happened, with its date; empty where nothing has one
 * @param persons those who are told of, a group not counted
 * @param ahead what is due, the next first
 * @param quarters how its calls stood at the ends of the quarters since the first of them, of the last eight at least, and on the day of
 *     disclosure, the oldest first
 */
public record AtAGlance(
        StateOfPlay state,
        String stateName,
        String lastChange,
        int persons,
        int groups,
        List<AheadView> ahead,
        List<CallsAt> quarters) {
    /** As many ends of quarters as a figure has room for. */
    static final int QUARTERS = 8;

    public AtAGlance {
        ahead = List.copyOf(ahead);
        quarters = List.copyOf(quarters);
    }

    @Override
    public String toString() {
        return "AtAGlance[" + state + "]";
    }
}
