package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.treaty.ActionKind;
import org.dutybearer.treaty.Treaty;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;

/**
 * A state's acts drawn over time: a row for each treaty, a bar where it was bound, a mark for each act. It shows nothing that the
 * list of acts does not say, and is as wide as {@link #WIDTH} units whatever it holds.
 */
public record ActPicture(int height, List<Row> rows, List<Tick> ticks) {
    public static final int WIDTH = 960;
    private static final int LEFT = 112;
    private static final int RIGHT = 944;
    private static final int TOP = 8;
    private static final int ROW = 22;
    private static final int AXIS = 24;
    /** So many ticks at most stand apart from each other. */
    private static final int MOST_TICKS = 12;

    /** @param certain false where it is not known whether the state was bound */
    public record Bar(int x, int width, boolean certain) {}

    /**
     * @param path an outline around the place of the act
     * @param kind signs, binds, leaves or adds
     */
    public record Mark(String path, String kind) {}

    public record Row(int y, String code, List<Bar> bars, List<Mark> marks) {
        public Row {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    /** A year on the axis. */
    public record Tick(int x, int year) {}

    public ActPicture {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    public int axis() {
        return height - AXIS;
    }

    /** @param acts at least one, in the order in which they happened, none after the day */
    static ActPicture of(
            TreatyRegister register, CountryCode state, List<Treaty> treaties, List<TreatyAction> acts, LocalDate day) {
        var first = acts.stream()
                .map(act -> act.date().earliest().orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfYear(1);
        var scale = new Scale(first, day.isAfter(first) ? day : first.plusDays(1));
        var rows = new ArrayList<Row>();
        for (var treaty : treaties) {
            var own = acts.stream()
                    .filter(act -> act.treaty().equals(treaty.code()))
                    .toList();
            if (own.isEmpty()) continue;
            int y = TOP + ROW * rows.size() + ROW / 2;
            var bars = bars(register, state, treaty, own, day, scale);
            rows.add(new Row(
                    y,
                    treaty.code(),
                    bars,
                    own.stream().map(act -> mark(act, scale, y)).toList()));
        }
        return new ActPicture(TOP + ROW * rows.size() + AXIS, rows, ticks(scale));
    }

    /** The status is asked for on every day on which it can have changed. */
    private static List<Bar> bars(
            TreatyRegister register,
            CountryCode state,
            Treaty treaty,
            List<TreatyAction> acts,
            LocalDate day,
            Scale scale) {
        var changes = new TreeSet<LocalDate>();
        changes.add(scale.first);
        register.status(state, treaty.code(), day).effectiveSince().ifPresent(changes::add);
        for (var act : acts)
            for (var known : List.of(
                    act.date().earliest().orElseThrow(), act.date().latest().orElseThrow())) {
                changes.add(known);
                treaty.effectOf(known).ifPresent(changes::add);
                if (act.kind() == ActionKind.WITHDRAWAL)
                    treaty.effectOfWithdrawal(known).ifPresent(changes::add);
            }
        var bars = new ArrayList<Bar>();
        for (var change : changes) {
            if (change.isAfter(day)) break;
            var bound = register.status(state, treaty.code(), change).bound();
            if (bound == Truth.NO) continue;
            var next = changes.higher(change);
            int from = scale.x(change);
            int to = scale.x(next == null || next.isAfter(day) ? day : next);
            if (to > from) bars.add(new Bar(from, to - from, bound == Truth.YES));
        }
        return bars;
    }

    private static Mark mark(TreatyAction act, Scale scale, int y) {
        int x = scale.x(act.date().earliest().orElseThrow());
        if (act.kind().signs()) return new Mark("M" + (x - 5) + " " + y + "a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "signs");
        if (act.kind().consents()) return new Mark("M" + x + " " + (y - 7) + "l7 7l-7 7l-7 -7z", "binds");
        return switch (act.kind()) {
            case WITHDRAWAL, WITHDRAWAL_INEFFECTIVE ->
                new Mark("M" + (x - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10", "leaves");
            default -> new Mark("M" + x + " " + (y - 6) + "l6 11h-12z", "adds");
        };
    }

    private static List<Tick> ticks(Scale scale) {
        int from = scale.first.getYear();
        int years = scale.last.getYear() - from + 1;
        int step = 1;
        while (years / step > MOST_TICKS) step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
        var ticks = new ArrayList<Tick>();
        for (int year = (from + step - 1) / step * step; year <= scale.last.getYear(); year += step) {
            int x = scale.x(LocalDate.of(year, 1, 1));
            if (x <= RIGHT - 16) ticks.add(new Tick(x, year));
        }
        return ticks;
    }

    private record Scale(LocalDate first, LocalDate last) {
        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last);
            long before = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
            return (int) (LEFT + (RIGHT - LEFT) * before / all);
        }
    }
}
