package org.dutybearer.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a date may mean, by brute force and from its text alone: every stretch of days it may stand for, counted day by day.
 * The calendar of the tests runs from November 2015 to April 2018; its ends stand for no limit.
 */
class Readings {
    static final LocalDate FIRST = LocalDate.of(2015, 11, 1);
    static final LocalDate LAST = LocalDate.of(2018, 4, 30);
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    private static final Map<String, Readings> SEEN = new HashMap<>();

    private final long[] covering = new long[DAYS];
    private long count;

    static Readings of(ApproximateDate date) {
        return SEEN.computeIfAbsent(date.toString(), Readings::new);
    }

    private final int[] days;

    private Readings(String text) {
        var change = new long[DAYS + 1];
        var slash = text.indexOf('/');
        if (slash < 0) for (var stretch : single(text)) count(change, stretch[0], stretch[1]);
        else {
            var starts = text.startsWith("..") ? new int[] {0} : possible(text.substring(0, slash));
            var ends = text.endsWith("..") ? new int[] {DAYS - 1} : possible(text.substring(slash + 1));
            for (var start : starts) for (var end : ends) if (start <= end) count(change, start, end);
        }
        long running = 0;
        for (int day = 0; day < DAYS; day++) covering[day] = running += change[day];
        days = IntStream.range(0, DAYS).filter(day -> covering[day] > 0).toArray();
    }

    private void count(long[] change, int start, int end) {
        change[start]++;
        change[end + 1]--;
        count++;
    }

    LocalDate first() {
        return FIRST.plusDays(days[0]);
    }

    LocalDate last() {
        return FIRST.plusDays(days[days.length - 1]);
    }

    Truth before(Readings other) {
        var some = false;
        var all = true;
        for (var day : days)
            for (var otherDay : other.days) {
                some |= day < otherDay;
                all &= day < otherDay;
                if (some && !all) return Truth.UNKNOWN;
            }
        return all ? Truth.YES : Truth.NO;
    }

    Truth within(Readings period) {
        if (Arrays.stream(days).allMatch(day -> period.covering[day] == period.count)) return Truth.YES;
        return Arrays.stream(days).anyMatch(day -> period.covering[day] > 0) ? Truth.UNKNOWN : Truth.NO;
    }

    private static int[] possible(String end) {
        if (end.isEmpty()) return IntStream.range(0, DAYS).toArray();
        return single(end).stream()
                .flatMapToInt(stretch -> IntStream.rangeClosed(stretch[0], stretch[1]))
                .distinct()
                .toArray();
    }

    private static List<int[]> single(String qualified) {
        var text = qualified.replaceAll("[?~%]", "");
        var year = Integer.parseInt(text.substring(0, 4));
        var month = text.length() < 7 ? "" : text.substring(5, 7);
        if (month.isEmpty()) return List.of(stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        if (text.endsWith("-XX-XX")) return eachDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (month.equals("XX"))
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(m -> stretch(
                            LocalDate.of(year, m, 1), YearMonth.of(year, m).atEndOfMonth()))
                    .toList();
        if (month.equals("21") || month.equals("23"))
            return eachDay(LocalDate.of(year, 3, 1), LocalDate.of(year, 12, 31));
        if (month.startsWith("2")) return eachDay(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31));
        var of = YearMonth.of(year, Integer.parseInt(month));
        if (text.length() == 7) return List.of(stretch(of.atDay(1), of.atEndOfMonth()));
        if (text.endsWith("XX")) return eachDay(of.atDay(1), of.atEndOfMonth());
        var day = LocalDate.parse(text);
        return List.of(stretch(day, day));
    }

    private static List<int[]> eachDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> stretch(day, day)).toList();
    }

    private static int[] stretch(LocalDate from, LocalDate to) {
        return new int[] {(int) (from.toEpochDay() - FIRST.toEpochDay()), (int) (to.toEpochDay() - FIRST.toEpochDay())};
    }
}
