package org.dutybearer.core;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or a stretch of time, known only as well as the source knew it, in the text of the Extended Date/Time Format (ISO
 * 8601-2, EDTF level 1, complete): {@code 2019-10-06}, {@code 2019-10}, {@code 2019-12-06?}, {@code 2005~},
 * {@code 2019-10-XX}, {@code 201X}, {@code 2019-21} for a spring, {@code 2018-10/..} for "since October 2018",
 * {@code /2019-12-12} for "from a day not known until 12 December 2019". It holds no time of day.
 *
 * <p>Questions are answered over the days the text may mean: {@link Truth#YES} only if it is so for every possible pair of
 * days, {@link Truth#NO} only if it is so for none.
 * <ul>
 *   <li>An interval may mean any of its days. An end left open ({@code ..}) never comes; an end not known (empty) may have
 *       come on any day from the start on.
 *   <li>The qualifiers {@code ?} (uncertain), {@code ~} (approximate) and {@code %} (both) are carried and shown, and widen
 *       nothing, because EDTF gives them no width. Whoever draws a conclusion looks at {@link #uncertain()} and
 *       {@link #approximate()} as well.
 *   <li>A season belongs to no hemisphere and has no agreed first day: spring and autumn may be any day from March to
 *       December of their year; summer and winter, which lie across the new year in one hemisphere, may be any day from
 *       the December before to the March after.
 * </ul>
 */
public final class ApproximateDate implements Comparable<ApproximateDate> {
    /** How narrowly the text names its time. Of an interval it is that of its coarser end. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    /** In the order of the codes 21 to 24. */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    private final String text;
    private final Precision precision;
    private final @Nullable Season season;
    private final boolean uncertain;
    private final boolean approximate;
    private final boolean unspecified;

    /** The first and the last day it may mean; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no limit. */
    private final LocalDate first;

    private final LocalDate last;

    /** The days it covers under every reading; empty where the first comes after the last. */
    private final LocalDate surelyFrom;

    private final LocalDate surelyTo;

    private final @Nullable ApproximateDate start;
    private final @Nullable ApproximateDate end;
    private final boolean startOpen;
    private final boolean endOpen;

    private ApproximateDate(
            String text,
            Precision precision,
            @Nullable Season season,
            @Nullable String qualifier,
            boolean unspecified,
            LocalDate first,
            LocalDate last) {
        this.text = text;
        this.precision = precision;
        this.season = season;
        this.uncertain = "?".equals(qualifier) || "%".equals(qualifier);
        this.approximate = "~".equals(qualifier) || "%".equals(qualifier);
        this.unspecified = unspecified;
        this.first = first;
        this.last = last;
        var whole = !unspecified && season == null;
        this.surelyFrom = whole ? first : LocalDate.MAX;
        this.surelyTo = whole ? last : LocalDate.MIN;
        this.start = null;
        this.end = null;
        this.startOpen = false;
        this.endOpen = false;
    }

    private ApproximateDate(
            String text,
            @Nullable ApproximateDate start,
            boolean startOpen,
            @Nullable ApproximateDate end,
            boolean endOpen) {
        this.text = text;
        this.start = start;
        this.startOpen = startOpen;
        this.end = end;
        this.endOpen = endOpen;
        this.season = null;
        this.precision = coarser(start, end);
        this.uncertain = (start != null && start.uncertain) || (end != null && end.uncertain);
        this.approximate = (start != null && start.approximate) || (end != null && end.approximate);
        this.unspecified = (start != null && start.unspecified) || (end != null && end.unspecified);
        this.first = start == null ? LocalDate.MIN : start.first;
        this.last = end == null ? LocalDate.MAX : end.last;
        var latestStart = start != null ? start.last : startOpen ? LocalDate.MIN : LocalDate.MAX;
        var earliestEnd = end != null ? end.first : endOpen ? LocalDate.MAX : LocalDate.MIN;
        // The start is not after the end, which narrows both: 2019-10/2019-10-01 began on 1 October.
        this.surelyFrom = min(latestStart, last);
        this.surelyTo = max(earliestEnd, first);
    }

    /**
     * One day, known exactly.
     *
     * @throws IllegalArgumentException outside the years -9999 to 9999: beyond them EDTF writes years only
     */
    public static ApproximateDate of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Reads the text that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException naming the rule and the text, when it is not EDTF level 1 or no such day exists
     */
    public static ApproximateDate parse(String text) {
        var slash = text.indexOf('/');
        return slash < 0 ? single(text, text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static ApproximateDate interval(String text, String from, String to) {
        var startOpen = from.equals("..");
        var endOpen = to.equals("..");
        var start = from.isEmpty() || startOpen ? null : single(from, text);
        var end = to.isEmpty() || endOpen ? null : single(to, text);
        if (start == null && end == null) throw refused("an interval knows at least one of its ends", text);
        if (start != null && end != null && start.first.isAfter(end.last))
            throw refused("an interval does not end before it starts", text);
        return new ApproximateDate(text, start, startOpen, end, endOpen);
    }

    /** Held apart because a program that only reads days never needs it, and it is slow to put together. */
    private static final class Order {
        static final Comparator<ApproximateDate> CHRONOLOGY = comparing(ApproximateDate::place)
                .thenComparing(date -> date.last)
                .thenComparing(date -> date.precision)
                .thenComparing(date -> date.text);
    }

    /** Held apart because a program that meets plain days alone never needs it. */
    private static final class Grammar {
        static final Pattern SINGLE = Pattern.compile(
                "(?<year>-?\\d{4}|Y-?\\d{5,}|-?\\d{3}X|-?\\d{2}XX)(?:-(?<month>\\d{2}|XX))?(?:-(?<day>\\d{2}|XX))?"
                        + "(?<qualifier>[?~%])?");
    }

    /** The day, where the text is {@code 2019-10-06} and there is such a day; null for all that needs a closer look. */
    private static @Nullable ApproximateDate plainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        int number = 0;
        for (int i = 0; i < 10; i++) {
            if (i == 4 || i == 7) continue;
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return null;
            number = number * 10 + digit;
        }
        int month = number / 100 % 100;
        int day = number % 100;
        if (month < 1 || month > 12 || day < 1) return null;
        var first = LocalDate.of(number / 10_000, month, 1);
        if (day > first.lengthOfMonth()) return null;
        var date = first.withDayOfMonth(day);
        return new ApproximateDate(text, Precision.DAY, null, null, false, date, date);
    }

    private static ApproximateDate single(String text, String whole) {
        var plain = plainDay(text);
        if (plain != null) return plain;
        var parts = Grammar.SINGLE.matcher(text);
        if (!parts.matches())
            throw refused(
                    "not a date of EDTF level 1 (expected 2019, 2019-10, 2019-10-06, with ? ~ % or trailing X, "
                            + "a season 2019-21, a year Y12345 of five digits or more, or an interval 2018-10/..)",
                    whole);
        var yearText = parts.group("year");
        var month = parts.group("month");
        var day = parts.group("day");
        var qualifier = parts.group("qualifier");
        if (yearText.endsWith("X")) {
            if (month != null) throw refused("a year with digits left open has no month", whole);
            return openYear(text, yearText, qualifier);
        }
        if (yearText.startsWith("Y") && month != null) throw refused("a year after Y stands alone", whole);
        var year = year(yearText, whole);
        if (month == null) {
            return new ApproximateDate(
                    text, Precision.YEAR, null, qualifier, false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (month.equals("XX")) {
            if (day != null && !day.equals("XX")) throw refused("a day is not known without its month", whole);
            return new ApproximateDate(
                    text,
                    day == null ? Precision.MONTH : Precision.DAY,
                    null,
                    qualifier,
                    true,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31));
        }
        var number = Integer.parseInt(month);
        if (number >= 21 && number <= 24) {
            if (day != null) throw refused("a season has no day", whole);
            return season(text, year, Season.values()[number - 21], qualifier);
        }
        if (number < 1 || number > 12) throw refused("a month is 01 to 12, a season 21 to 24", whole);
        var yearMonth = YearMonth.of(year, number);
        if (day == null || day.equals("XX")) {
            return new ApproximateDate(
                    text,
                    day == null ? Precision.MONTH : Precision.DAY,
                    null,
                    qualifier,
                    day != null,
                    yearMonth.atDay(1),
                    yearMonth.atEndOfMonth());
        }
        var dayOfMonth = Integer.parseInt(day);
        if (!yearMonth.isValidDay(dayOfMonth)) throw refused("there is no such day in that month", whole);
        var date = yearMonth.atDay(dayOfMonth);
        return new ApproximateDate(text, Precision.DAY, null, qualifier, false, date, date);
    }

    private static ApproximateDate openYear(String text, String year, @Nullable String qualifier) {
        var century = year.endsWith("XX");
        var one = Integer.parseInt(year.replace('X', '0'));
        var other = Integer.parseInt(year.replace('X', '9'));
        var beforeChrist = year.startsWith("-");
        return new ApproximateDate(
                text,
                century ? Precision.CENTURY : Precision.DECADE,
                null,
                qualifier,
                true,
                LocalDate.of(beforeChrist ? other : one, 1, 1),
                LocalDate.of(beforeChrist ? Math.min(one, -1) : other, 12, 31));
    }

    private static ApproximateDate season(String text, int year, Season season, @Nullable String qualifier) {
        var acrossTheNewYear = season == Season.SUMMER || season == Season.WINTER;
        return new ApproximateDate(
                text,
                Precision.SEASON,
                season,
                qualifier,
                false,
                acrossTheNewYear ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, 3, 1),
                acrossTheNewYear ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year, 12, 31));
    }

    private static int year(String text, String whole) {
        if (text.equals("-0000")) throw refused("the year zero has no sign", whole);
        var digits = text.startsWith("Y") ? text.substring(1) : text;
        if (text.startsWith("Y") && digits.replace("-", "").startsWith("0"))
            throw refused("a year after Y has no leading zero", whole);
        // One year short of the calendar's limits, so that a winter still has its December and its March.
        if (digits.length() > 10 || Math.abs(Long.parseLong(digits)) >= Year.MAX_VALUE)
            throw refused("a year lies within nine digits", whole);
        return Integer.parseInt(digits);
    }

    private static IllegalArgumentException refused(String rule, String text) {
        return new IllegalArgumentException(rule + ": '" + text + "'");
    }

    public Truth before(ApproximateDate other) {
        if (last.isBefore(other.first)) return Truth.YES;
        return first.isBefore(other.last) ? Truth.UNKNOWN : Truth.NO;
    }

    public Truth before(LocalDate day) {
        if (last.isBefore(day)) return Truth.YES;
        return first.isBefore(day) ? Truth.UNKNOWN : Truth.NO;
    }

    public Truth after(ApproximateDate other) {
        return other.before(this);
    }

    public Truth after(LocalDate day) {
        if (first.isAfter(day)) return Truth.YES;
        return last.isAfter(day) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Whether it falls in the other, taken as a whole stretch: a day in October 2019 lies within {@code 2019-10}. It may lie
     * within {@code 2019-10-XX}, which is one day of that month, we do not know which. An end named by its month was on
     * some day of that month.
     */
    public Truth within(ApproximateDate period) {
        if (!first.isBefore(period.surelyFrom) && !last.isAfter(period.surelyTo)) return Truth.YES;
        return first.isAfter(period.last) || last.isBefore(period.first) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether it is that very day. */
    public Truth within(LocalDate day) {
        if (first.equals(day) && last.equals(day)) return Truth.YES;
        return first.isAfter(day) || last.isBefore(day) ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether the day falls in this stretch: {@code 2018-10/..} covers 6 October 2019. */
    public Truth covers(LocalDate day) {
        if (!day.isBefore(surelyFrom) && !day.isAfter(surelyTo)) return Truth.YES;
        return day.isAfter(last) || day.isBefore(first) ? Truth.NO : Truth.UNKNOWN;
    }

    /** The first day it may mean; empty where the start is open or not known. */
    public Optional<LocalDate> earliest() {
        return first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first);
    }

    /** The last day it may mean; empty where the end is open or not known. */
    public Optional<LocalDate> latest() {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
    }

    /** The day, where the text names exactly one; a qualifier does not take it away. */
    public Optional<LocalDate> day() {
        return first.equals(last) && !unspecified && !interval() ? Optional.of(first) : Optional.empty();
    }

    public Precision precision() {
        return precision;
    }

    public Optional<Season> season() {
        return Optional.ofNullable(season);
    }

    /** The year named, for a single date whose year has all its digits. */
    public Optional<Year> year() {
        return interval() || precision == Precision.DECADE || precision == Precision.CENTURY
                ? Optional.empty()
                : Optional.of(Year.of(place().getYear()));
    }

    /** Marked {@code ?} or {@code %}; of an interval, at either end. */
    public boolean uncertain() {
        return uncertain;
    }

    /** Marked {@code ~} or {@code %}; of an interval, at either end. */
    public boolean approximate() {
        return approximate;
    }

    /** Whether digits are left open, as in {@code 2019-10-XX}; of an interval, at either end. */
    public boolean unspecified() {
        return unspecified;
    }

    public boolean interval() {
        return start != null || end != null;
    }

    /** The start of an interval; empty where it is open or not known, and for a single date. */
    public Optional<ApproximateDate> start() {
        return Optional.ofNullable(start);
    }

    /** The end of an interval; empty where it is open or not known, and for a single date. */
    public Optional<ApproximateDate> end() {
        return Optional.ofNullable(end);
    }

    /** Whether the interval has no start, which is more than not knowing it. */
    public boolean startOpen() {
        return startOpen;
    }

    /** Whether the interval goes on, which is more than not knowing its end. */
    public boolean endOpen() {
        return endOpen;
    }

    /**
     * The order of a chronology: by the first day it may mean (an interval without a known start by its end, a season by the
     * northern month it begins in), then by the last, then the narrower first, then by the text.
     */
    @Override
    public int compareTo(ApproximateDate other) {
        return Order.CHRONOLOGY.compare(this, other);
    }

    /** The order of a chronology in which some things have no date: these come last. */
    public static Comparator<@Nullable ApproximateDate> undatedLast() {
        return nullsLast(naturalOrder());
    }

    private LocalDate place() {
        if (season == null) return start != null ? start.place() : end != null ? end.place() : first;
        return switch (season) {
            case SPRING -> first;
            case SUMMER -> first.plusMonths(6);
            case AUTUMN -> first.plusMonths(6);
            case WINTER -> first.plusMonths(12);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApproximateDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static Precision coarser(@Nullable ApproximateDate one, @Nullable ApproximateDate other) {
        if (one == null) return other == null ? Precision.DAY : other.precision;
        return other == null || one.precision.compareTo(other.precision) > 0 ? one.precision : other.precision;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ApproximateDate, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ApproximateDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public @Nullable ApproximateDate convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
