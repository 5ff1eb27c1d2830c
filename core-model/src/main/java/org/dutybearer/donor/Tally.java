package org.dutybearer.donor;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dutybearer.briefing.AgeBand;
import org.dutybearer.briefing.Area;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.OccurrenceView;
import org.dutybearer.briefing.What;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Disability;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;

/**
 * Counts, exactly, what an agreement wants counted, of what the gate lets be counted. Each person counts once in an indicator, in the
 * period of the first thing that counts; where what is on record of her then does not agree, the category is that it is not known.
 * Categories are those of the agreement whether anybody is in them or not, so that a row says nothing by being there.
 */
final class Tally {
    /** The code under which acts are told by the right they touch. */
    static final String RIGHTS = "RIGHTS";

    private final Agreement agreement;

    private final CountedCases cases;
    private final int periods;

    Tally(Agreement agreement, CountedCases cases) {
        this.agreement = agreement;
        this.cases = cases;
        this.periods = agreement.terms().size();
    }

    /** People who are known one by one. */
    CountTable people(String code, CountingRule rule) {
        var table = withCategories(new CountTable(code, Counted.PEOPLE, periods));
        persons(rule, view -> !view.size().group()).values().forEach(all -> {
            int period = first(all);
            table.count(CountTable.WHOLE, period, 1);
            categories(all.stream().filter(view -> period(view) == period).toList())
                    .forEach(category -> table.count(category, period, 1));
        });
        return table;
    }

    /** The people in groups of known size, summed. */
    CountTable peopleInGroups(String code, CountingRule rule) {
        var table = new CountTable(code, Counted.PEOPLE_IN_GROUPS, periods).byPeriodAlone();
        persons(rule, view -> view.size().group() && !view.size().approximate())
                .values()
                .forEach(all -> table.count(
                        CountTable.WHOLE, first(all), all.get(0).size().people()));
        return table;
    }

    /** Groups whose size is an estimate, each as one. */
    long[] groups(CountingRule rule) {
        var counts = new long[periods];
        persons(rule, view -> view.size().group() && view.size().approximate())
                .values()
                .forEach(all -> counts[first(all)]++);
        return counts;
    }

    CountTable acts(String code, CountingRule rule) {
        var table = withCategories(new CountTable(code, Counted.ACTS, periods));
        placed(rule).filter(view -> !view.size().group()).forEach(view -> {
            table.count(CountTable.WHOLE, period(view), 1);
            categories(List.of(view)).forEach(category -> table.count(category, period(view), 1));
        });
        return table;
    }

    CountTable cases(String code, CountingRule rule) {
        var table = new CountTable(code, Counted.CASES, periods);
        placed(rule)
                .collect(groupingBy(OccurrenceView::inCase))
                .values()
                .forEach(all -> table.count(CountTable.WHOLE, first(all), 1));
        return table;
    }

    /** What was done, by the right it touches, by type, and by whether it is shown or alleged. */
    CountTable rights() {
        var table = new CountTable(RIGHTS, Counted.ACTS, periods).withoutTelling(CountTable.WHOLE);
        var wholes = new ArrayList<String>();
        for (var right : Rights.all()) {
            var of = right.toString();
            wholes.add(of);
            var types =
                    Rights.types(right).stream().map(type -> of + "/" + type).toList();
            for (var each : types) table.adding(each, List.of(each + "/VERIFIED", each + "/ALLEGED"));
            table.adding(of, types).adding(of, List.of(of + "//VERIFIED", of + "//ALLEGED"));
            for (var how : List.of("VERIFIED", "ALLEGED"))
                table.adding(
                        of + "//" + how,
                        types.stream().map(each -> each + "/" + how).toList());
        }
        table.adding(CountTable.WHOLE, wholes);
        for (var right : Rights.all())
            for (var type : Rights.types(right))
                cases.occurrences().stream()
                        .filter(view -> view.what().equals(What.parse("ACT " + type)))
                        .filter(view ->
                                !view.size().group() && view.placeInCalendar().isPresent())
                        .forEach(view -> {
                            var how = view.mark() == Mark.SHOWN ? "VERIFIED" : "ALLEGED";
                            Stream.of(
                                            CountTable.WHOLE,
                                            right.toString(),
                                            right + "//" + how,
                                            right + "/" + type,
                                            right + "/" + type + "/" + how)
                                    .forEach(category -> table.count(category, period(view), 1));
                        });
        return table;
    }

    long[] recommendations(CountingRule rule) {
        var counts = new long[periods];
        for (var call : cases.calls()) {
            var made = call.made();
            if (!rule.of().isEmpty()) call.since(rule::takes).ifPresent(period -> counts[period]++);
            else if (made != null) counts[made]++;
        }
        return counts;
    }

    long[] interventions(CountingRule rule) {
        var counts = new long[periods];
        for (var activity : cases.activities()) {
            var period = activity.period();
            if (period != null && rule.takes(activity.kind())) counts[period]++;
        }
        return counts;
    }

    /** Each index number in the period of its first date. */
    long[] publications() {
        var counts = new long[periods];
        var firstDays = new LinkedHashMap<Object, java.time.LocalDate>();
        for (var briefing : cases.briefings())
            for (var publication : briefing.publications())
                firstDays.merge(
                        publication.index(), publication.date(), (one, other) -> one.isBefore(other) ? one : other);
        firstDays.values().forEach(day -> cases.frame().calendar().periodOf(day).ifPresent(p -> counts[p]++));
        return counts;
    }

    /** How many do not count because the date on record may lie outside the agreement, or there is none. */
    long notDated(CountingRule rule) {
        return cases.occurrences().stream()
                .filter(view -> rule.takes(view.what()) && !view.size().group())
                .collect(groupingBy(OccurrenceView::whose))
                .values()
                .stream()
                .filter(all ->
                        all.stream().allMatch(view -> view.placeInCalendar().isEmpty()))
                .count();
    }

    private Map<Integer, List<OccurrenceView>> persons(CountingRule rule, Predicate<OccurrenceView> which) {
        return placed(rule)
                .filter(which)
                .collect(groupingBy(OccurrenceView::whose, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    private Stream<OccurrenceView> placed(CountingRule rule) {
        return cases.occurrences().stream()
                .filter(view ->
                        rule.takes(view.what()) && view.placeInCalendar().isPresent());
    }

    private static int period(OccurrenceView view) {
        return view.placeInCalendar().orElseThrow();
    }

    private static int first(List<OccurrenceView> views) {
        return views.stream().mapToInt(Tally::period).min().orElseThrow();
    }

    private CountTable withCategories(CountTable table) {
        table.adding(CountTable.WHOLE, all(Dimension.SEX, Sex.values()));
        table.adding(CountTable.WHOLE, all(Dimension.AGE, AgeBand.values()));
        table.adding(CountTable.WHOLE, all(Dimension.DISABILITY, Disability.values()));
        table.adding(CountTable.WHOLE, all(Dimension.GROUP, PopulationGroup.values()));
        table.adding(CountTable.WHOLE, all(Dimension.VERIFICATION, RightsView.Verification.values()));
        var countries = new ArrayList<String>();
        for (var country : agreement.countries()) countries.add(code(Dimension.COUNTRY, country.code()));
        countries.add(code(Dimension.COUNTRY, Category.OTHER));
        countries.add(code(Dimension.COUNTRY, Category.UNKNOWN));
        table.adding(CountTable.WHOLE, countries);
        for (var country : agreement.countries()) {
            var areas = areas(country);
            if (!areas.isEmpty()) table.adding(code(Dimension.COUNTRY, country.code()), areas);
        }
        return table;
    }

    private static List<String> all(Dimension dimension, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> code(dimension, constant.name()))
                .toList();
    }

    static String code(Dimension dimension, String code) {
        return dimension + ":" + code;
    }

    /** The areas of a country that the agreement names, and the rest of it; none where it names none. */
    List<String> areas(CountryCode country) {
        var named = agreement.areas().stream()
                .filter(area -> area.state().equals(country))
                .map(Tally::code)
                .toList();
        return named.isEmpty()
                ? List.of()
                : Stream.concat(named.stream(), Stream.of(rest(country))).toList();
    }

    /** In the words of the agreement, so that it stays the same whatever else is added to it. */
    static String code(Area area) {
        return code(Dimension.AREA, area.state() + "/" + area.name().original().replace('|', ' '));
    }

    static String rest(CountryCode country) {
        return code(Dimension.AREA, country + "/");
    }

    /** One of each dimension. */
    private Set<String> categories(List<OccurrenceView> views) {
        var categories = new LinkedHashSet<String>();
        var one = views.get(0);
        categories.add(code(Dimension.SEX, one.sex().name()));
        categories.add(code(Dimension.DISABILITY, one.disability().name()));
        categories.add(code(Dimension.GROUP, one.group().name()));
        categories.add(code(
                Dimension.AGE,
                agreed(views, OccurrenceView::age).orElse(AgeBand.UNKNOWN).name()));
        boolean verified = views.stream().anyMatch(view -> view.mark() == Mark.SHOWN);
        categories.add(code(
                Dimension.VERIFICATION,
                (verified ? RightsView.Verification.VERIFIED : RightsView.Verification.ALLEGED).name()));
        var country = agreed(views, OccurrenceView::country).flatMap(where -> where);
        categories.add(code(
                Dimension.COUNTRY,
                country.map(where -> agreement.countries().contains(where) ? where.code() : Category.OTHER)
                        .orElse(Category.UNKNOWN)));
        country.filter(where ->
                        agreement.countries().contains(where) && !areas(where).isEmpty())
                .ifPresent(where -> categories.add(agreed(views, view -> Optional.ofNullable(view.area()))
                        .flatMap(at -> at)
                        .map(at -> code(agreement.areas().get(at)))
                        .orElse(rest(where))));
        return categories;
    }

    /** What all of them say; empty where they do not say the same. */
    private static <T> Optional<T> agreed(List<OccurrenceView> views, Function<OccurrenceView, T> of) {
        var said = views.stream().map(of).distinct().toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
}
