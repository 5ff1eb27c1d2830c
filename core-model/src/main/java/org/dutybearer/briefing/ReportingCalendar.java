package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dutybearer.core.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Periods that follow each other without a gap, and where a date on record falls among them. A date is taken for no more than it says.
 *
 * <p>It counts in the period by whose end it had surely happened: what is known to have been in 2025 counts in the second half of that
 * year. What may have been before the first day or after the last counts nowhere ({@code 2024/2025} in a calendar from 2025 on), and so
 * does what has no date. A date marked as about right ({@code ~}) may be off by its own length on either side; one marked as not
 * certain ({@code ?}) is taken as written, because somebody decided to write it.
 */
public final class ReportingCalendar {
    private final LocalDate start;
    private final List<LocalDate> ends;

    private ReportingCalendar(LocalDate start, List<LocalDate> ends) {
        this.start = Objects.requireNonNull(start, "start");
        this.ends = List.copyOf(ends);
        var day = start;
        for (var end : this.ends) {
            if (end.isBefore(day))
                throw new IllegalArgumentException("a period ends on or after the day it begins: " + day + "/" + end);
            day = end.plusDays(1);
        }
    }

    /** @param ends the last day of each period, in order */
    public static ReportingCalendar of(LocalDate start, List<LocalDate> ends) {
        return new ReportingCalendar(start, ends);
    }

    public int periods() {
        return ends.size();
    }

    /** Where it counts, from 0; empty where it counts nowhere. */
    public OptionalInt periodOf(@Nullable ApproximateDate date) {
        if (date == null) return OptionalInt.empty();
        var first = date.earliest().map(day -> day.minusDays(slack(date)));
        var last = surelyBy(date).map(day -> day.plusDays(slack(date)));
        if (first.isEmpty() || last.isEmpty() || first.get().isBefore(start)) return OptionalInt.empty();
        return periodOf(last.get());
    }

    public OptionalInt periodOf(LocalDate day) {
        if (day.isBefore(start)) return OptionalInt.empty();
        for (int i = 0; i < ends.size(); i++) if (!day.isAfter(ends.get(i))) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    /** Whether it surely lies before the first day or after the last: then it is no gap in the record that it counts nowhere. */
    boolean isSurelyOutside(ApproximateDate date) {
        var last = surelyBy(date).map(day -> day.plusDays(slack(date)));
        var first = date.earliest().map(day -> day.minusDays(slack(date)));
        return last.filter(day -> day.isBefore(start)).isPresent()
                || first.filter(day -> ends.isEmpty() || day.isAfter(ends.get(ends.size() - 1)))
                        .isPresent();
    }

    /** What goes on ({@code 2025-03/..}) had happened once it began. */
    private static Optional<LocalDate> surelyBy(ApproximateDate date) {
        return date.endOpen() ? date.start().flatMap(ApproximateDate::latest) : date.latest();
    }

    private static long slack(ApproximateDate date) {
        if (!date.approximate()) return 0;
        return date.earliest()
                .flatMap(first -> surelyBy(date).map(last -> last.toEpochDay() - first.toEpochDay() + 1))
                .orElse(0L);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingCalendar that && start.equals(that.start) && ends.equals(that.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, ends);
    }

    @Override
    public String toString() {
        return "ReportingCalendar[" + start + ", " + ends + "]";
    }
}
