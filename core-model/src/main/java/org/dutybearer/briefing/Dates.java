package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.casefile.Event;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Idiom;
import org.dutybearer.core.Wording;

/**
 * Dates in words, never more exact than they are known: an inferred year stands in brackets, or is said to be inferred where brackets
 * would not be read so; a doubt keeps its sign.
 */
final class Dates {
    private final Wording words;
    private final Idiom idiom;
    private final Set<ApproximateDate> inferredYears;
    private final Set<LocalDate> told = new HashSet<>();

    /** @param events those that are told: a hidden one puts no year in brackets */
    Dates(Stream<Event> events, Wording words) {
        this.words = words;
        this.idiom = words.idiom();
        this.inferredYears = events.filter(
                        e -> e.notes().stream().anyMatch(n -> n.field().equals("date.year")))
                .flatMap(e -> e.date().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean yearInferred(ApproximateDate date) {
        return inferredYears.contains(date);
    }

    /** The days that have been told exactly so far: they are no secret in any other text. */
    Set<LocalDate> told() {
        return Set.copyOf(told);
    }

    String of(LocalDate day) {
        told.add(day);
        return idiom.day(day);
    }

    private String month(LocalDate day) {
        return idiom.month(YearMonth.from(day));
    }

    private String inferred(LocalDate day) {
        return words.find("date.inferred", idiom.day(day)).orElseGet(() -> idiom.day(day, "[", "]"));
    }

    /** @param exactly false where the day could lead to a person: then the month is told */
    String of(ApproximateDate date, boolean exactly) {
        if (date.interval()) return interval(date, exactly);
        String said = single(date, exactly);
        if (date.approximate()) said = words.say("date.about", said);
        if (date.uncertain() && !yearInferred(date)) said = said + "?";
        return said;
    }

    /** The day where it may be told, else its month. */
    String of(LocalDate day, boolean exactly) {
        return of(ApproximateDate.of(day), exactly);
    }

    /** The year alone, for what even a month could lead to: a birth, the day a testimony was given. */
    String yearOf(ApproximateDate date) {
        return of(coarse(date, ApproximateDate.Precision.YEAR), true);
    }

    /** The month in place of a day that could lead to a person: a figure may not show what the words do not. */
    static ApproximateDate monthOf(ApproximateDate date) {
        return coarse(date, ApproximateDate.Precision.MONTH);
    }

    private static ApproximateDate coarse(ApproximateDate date, ApproximateDate.Precision to) {
        if (date.interval()) {
            String start = date.start().map(d -> coarse(d, to).toString()).orElse(date.startOpen() ? ".." : "");
            String end = date.end().map(d -> coarse(d, to).toString()).orElse(date.endOpen() ? ".." : "");
            return ApproximateDate.parse(start + "/" + end);
        }
        if (date.precision().compareTo(to) >= 0) return date;
        String month = date.earliest().orElseThrow().toString().substring(0, 7);
        String year = String.format("%04d", date.year().orElseThrow().getValue());
        return ApproximateDate.parse((to == ApproximateDate.Precision.MONTH ? month : year) + qualifier(date));
    }

    private static String qualifier(ApproximateDate date) {
        if (date.approximate()) return date.uncertain() ? "%" : "~";
        return date.uncertain() ? "?" : "";
    }

    private String interval(ApproximateDate date, boolean exactly) {
        var start = date.start().map(d -> of(d, exactly));
        var end = date.end().map(d -> of(d, exactly));
        if (start.isPresent() && start.equals(end)) return start.get();
        if (start.isPresent() && end.isPresent()) return start.get() + " – " + end.get();
        if (start.isPresent()) return words.say("date.from", start.get());
        if (end.isPresent()) return words.say("date.until", end.get());
        return words.say("date.none");
    }

    private String single(ApproximateDate date, boolean exactly) {
        LocalDate first = date.earliest().orElseThrow();
        boolean known = !date.unspecified();
        return switch (date.precision()) {
            case DAY -> {
                if (!exactly) yield month(first);
                if (!yearInferred(date)) yield of(first);
                told.add(first);
                yield inferred(first);
            }
            case MONTH -> known ? month(first) : idiom.year(first.getYear());
            case SEASON ->
                words.say(
                        "date.season." + date.season().orElseThrow(),
                        date.year().orElseThrow());
            case YEAR -> idiom.year(first.getYear());
            case DECADE -> words.say("date.decade", first.getYear());
            case CENTURY ->
                words.say(
                        "date.between",
                        first.getYear(),
                        date.latest().map(LocalDate::getYear).orElse(first.getYear() + 99));
        };
    }

    /** How exactly the date is known, such as "day; year inferred" or "month; end open". */
    String exactness(ApproximateDate date, boolean exactly) {
        var said = Stream.<String>builder();
        var finest =
                Stream.of(date.start(), date.end()).flatMap(d -> d.stream()).findFirst();
        if (!date.interval()) said.add(words.say("exactness." + precision(date, exactly)));
        else finest.ifPresent(d -> said.add(words.say("exactness." + precision(d, exactly))));
        if (yearInferred(date)) said.add(words.say("exactness.year-inferred"));
        else if (date.uncertain()) said.add(words.say("exactness.uncertain"));
        if (date.approximate()) said.add(words.say("exactness.approximate"));
        if (date.interval() && date.start().isEmpty())
            said.add(words.say(date.startOpen() ? "exactness.start-open" : "exactness.start-unknown"));
        if (date.interval() && date.end().isEmpty())
            said.add(words.say(date.endOpen() ? "exactness.end-open" : "exactness.end-unknown"));
        return words.series(said.build().toList());
    }

    private static ApproximateDate.Precision precision(ApproximateDate date, boolean exactly) {
        return !exactly && date.precision() == ApproximateDate.Precision.DAY
                ? ApproximateDate.Precision.MONTH
                : date.precision();
    }
}
