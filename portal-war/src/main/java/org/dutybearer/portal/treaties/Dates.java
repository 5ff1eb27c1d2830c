package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.dutybearer.core.ApproximateDate;

/** Dates of acts, never more exact than they are known: {@code 6 Dec 2019}, {@code Dec 2019}, {@code 2019}. */
final class Dates {
    private final Locale language;

    Dates(Locale language) {
        this.language = language;
    }

    /** For headings: {@code 6 December 2019}, {@code 1er décembre 2019}. */
    String full(LocalDate day) {
        return day(day, "MMMM uuuu");
    }

    String brief(LocalDate day) {
        return day(day, "MMM uuuu");
    }

    String brief(ApproximateDate date) {
        var first = date.earliest().orElseThrow();
        return switch (date.precision()) {
            case DAY -> brief(first);
            case MONTH -> format("MMM uuuu", first);
            case SEASON, YEAR, DECADE, CENTURY -> date.toString();
        };
    }

    /** For a sentence on sources: {@code 21 February 2023}, {@code June 2024}, {@code 2021}. */
    String full(ApproximateDate date) {
        var first = date.earliest().orElseThrow();
        return switch (date.precision()) {
            case DAY -> full(first);
            case MONTH -> format("MMMM uuuu", first);
            case SEASON, YEAR, DECADE, CENTURY -> date.toString();
        };
    }

    private String day(LocalDate day, String rest) {
        var first = day.getDayOfMonth() == 1 && language.getLanguage().equals("fr");
        return (first ? "1er" : day.getDayOfMonth()) + " " + format(rest, day);
    }

    private String format(String pattern, TemporalAccessor day) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
