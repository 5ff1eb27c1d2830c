package org.dutybearer.briefing;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it is counted: to whom, on which provisions, in which period it was made, and how it came to stand as it does.
 *
 * @param made the place of the period in the {@link CountingFrame}; null where it was made in none
 * @param history how it stood up to the day, the oldest first; empty where nothing but that it was made is on record
 */
public record CallInTimeView(
        CountryCode state,
        List<ProvisionRef> provisions,
        @Nullable Integer made,
        List<Stood> history) {
    /**
     * How it stood from one day on.
     *
     * @param outcome {@link Mark#MET}, {@link Mark#PARTLY_MET}, {@link Mark#NOT_MET} or {@link Mark#NO_REPLY}
     * @param since the place of the period of that day; null where it lies in none
     */
    public record Stood(Mark outcome, @Nullable Integer since) {}

    public CallInTimeView {
        provisions = List.copyOf(provisions);
        history = List.copyOf(history);
    }

    public Mark outcome() {
        return history.isEmpty()
                ? Mark.NO_REPLY
                : history.get(history.size() - 1).outcome();
    }

    /**
     * The place of the period in which it came to stand in one of these ways, in which it stands: met in May after it was partly met in
     * March, it has been met or partly met since March. Empty where it stands otherwise, or that period is none of the calendar.
     */
    public OptionalInt since(Predicate<Mark> ways) {
        Stood first = null;
        for (int i = history.size() - 1; i >= 0 && ways.test(history.get(i).outcome()); i--) first = history.get(i);
        var since = first == null ? null : first.since();
        return since == null ? OptionalInt.empty() : OptionalInt.of(since);
    }
}
