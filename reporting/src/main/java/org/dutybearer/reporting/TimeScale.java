package org.dutybearer.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Where a day stands on the axis of a timeline: months of equal width, and half a year or more without events cut out. */
final class TimeScale {
    static final int CUT_WIDTH = 56;
    private static final int SHORTEST_CUT_IN_MONTHS = 6;
    private static final double WIDEST_MONTH = 110;

    private final List<Stretch> stretches = new ArrayList<>();
    private final double month;

    /** Months without a cut between them, and where the first one starts. */
    record Stretch(YearMonth first, YearMonth last, double left) {
        int months() {
            return (int) ChronoUnit.MONTHS.between(first, last) + 1;
        }

        boolean has(YearMonth month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    /**
     * Lays the axis out.
     *
     * @param days every day that a mark stands at or reaches to
     */
    TimeScale(Collection<LocalDate> days, double left, double right) {
        var months = new TreeSet<YearMonth>();
        days.forEach(day -> months.add(YearMonth.from(day)));
        var runs = new ArrayList<YearMonth[]>();
        for (YearMonth each : months) {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && ChronoUnit.MONTHS.between(last[1], each) <= SHORTEST_CUT_IN_MONTHS) last[1] = each;
            else runs.add(new YearMonth[] {each, each});
        }
        // A month of room before each cut, so that what is open there can be seen to be so.
        for (int i = 0; i + 1 < runs.size(); i++) runs.get(i)[1] = runs.get(i)[1].plusMonths(1);
        long total = runs.stream()
                .mapToLong(run -> ChronoUnit.MONTHS.between(run[0], run[1]) + 1)
                .sum();
        int cuts = runs.size() - 1;
        this.month = Math.min(WIDEST_MONTH, (right - left - cuts * CUT_WIDTH) / total);
        double x = left;
        for (YearMonth[] run : runs) {
            var stretch = new Stretch(run[0], run[1], x);
            stretches.add(stretch);
            x += stretch.months() * month + CUT_WIDTH;
        }
    }

    List<Stretch> stretches() {
        return stretches;
    }

    double month() {
        return month;
    }

    double end(Stretch stretch) {
        return stretch.left() + stretch.months() * month;
    }

    double left(YearMonth each) {
        for (Stretch stretch : stretches)
            if (stretch.has(each)) return stretch.left() + ChronoUnit.MONTHS.between(stretch.first(), each) * month;
        throw new IllegalArgumentException("not on the axis: " + each);
    }

    /** The middle of the day. */
    double at(LocalDate day) {
        return x(day, 0.5);
    }

    double startOf(LocalDate day) {
        return x(day, 0);
    }

    double endOf(LocalDate day) {
        return x(day, 1);
    }

    private double x(LocalDate day, double part) {
        var in = YearMonth.from(day);
        return left(in) + month * (day.getDayOfMonth() - 1 + part) / in.lengthOfMonth();
    }
}
