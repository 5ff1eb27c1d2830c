package org.dutybearer.portal.treaties;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, as it was written: of one state or, by its code of three digits, of a region. A topic, an order, a
 * page or a cell that is none is as good as none given; a state, a region or a day that is none is told, because another answer
 * than the one asked for would mislead.
 *
 * @param state the code of the state or region as written, in capitals; empty for none
 * @param day as written
 * @param question empty where the state or the day is wrong, or there is no state to ask about
 * @param regional the same for a region; one of the two is empty
 */
public record Asked(
        String state,
        String day,
        Subject subject,
        boolean stateWrong,
        boolean dayWrong,
        Optional<Question> question,
        Optional<RegionQuestion> regional) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MOST = 32;

    /**
     * @param parameter what the address says under a name; null for nothing
     * @param usual the state to begin with where none is asked for
     */
    public static Asked of(
            UnaryOperator<@Nullable String> parameter,
            Collection<CountryCode> parties,
            Supplier<Optional<CountryCode>> usual,
            LocalDate today) {
        var state = written(parameter.apply("state")).toUpperCase(Locale.ROOT);
        var day = written(parameter.apply("day"));
        var subject = constant(Subject.class, written(parameter.apply("topic"))).orElse(Subject.ALL);
        var on = day.isEmpty() ? Optional.of(today) : day(day);
        var party = state.isEmpty()
                ? usual.get()
                : parties.stream().filter(code -> code.code().equals(state)).findFirst();
        var region = party.isPresent() || state.isEmpty() ? Optional.<Region>empty() : Region.find(state, parties);
        var sort = written(parameter.apply("sort"));
        var backwards = sort.startsWith("-");
        var by = backwards ? sort.substring(1) : sort;
        var page = page(parameter.apply("page"));
        return new Asked(
                party.map(CountryCode::code).orElse(state),
                on.map(LocalDate::toString).orElse(day),
                subject,
                party.isEmpty() && region.isEmpty() && !state.isEmpty(),
                on.isEmpty(),
                party.flatMap(of -> on.map(then -> new Question(
                        of,
                        then,
                        subject,
                        constant(Question.Order.class, by).orElse(Question.Order.STATUS),
                        backwards,
                        page))),
                region.flatMap(of -> on.map(then ->
                        new RegionQuestion(of, then, subject, by, backwards, page, written(parameter.apply("cell"))))));
    }

    /** How far back and on a day can lie is for the calendar: the register answers for every one of four digits. */
    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String written(@Nullable String text) {
        if (text == null) return "";
        var stripped = text.strip();
        return stripped.length() > MOST ? stripped.substring(0, MOST) : stripped;
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String wanted) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst();
    }
}
