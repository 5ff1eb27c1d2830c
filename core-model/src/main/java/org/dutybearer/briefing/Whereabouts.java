package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.casefile.DayOnRecord;
import org.dutybearer.casefile.Decision;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Wording;

/**
 * Finds places and exact days that an audience may not be told in text meant for it: those of the record that are told nowhere
 * else in its briefing. A place is found by its name as written, by each part between commas, and without words such as
 * "Region"; a country leads to nobody. A day is found in the ways days are written in English, French, Russian and the language
 * of the case, in figures, and without its year. It rather stops a harmless sentence than lets a day pass.
 */
final class Whereabouts {
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> KINDS_OF_PLACE = Set.of(
            ("region regions province oblast district raion rayon city town village county prefecture municipality department"
                            + " departement ville commune canton the a an of in la le les l de du des d")
                    .split(" "));
    private static final Set<String> DIRECTIONS = Set.of(
            "north south east west northern southern eastern western central upper lower nord sud est ouest centre"
                    .split(" "));
    private static final Pattern LETTER_TO_FIGURE = Pattern.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");

    /** A word of the law texts too: "article 31 may be ..." is no day. */
    private static final String ALSO_A_WORD = "may";

    private final PlainWords plain = new PlainWords();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<Pattern> days = new ArrayList<>();

    /** @param told the days that stand in the briefing anyway */
    Whereabouts(Viewpoint viewpoint, Set<LocalDate> told) {
        var open = new LinkedHashSet<String>();
        spots(viewpoint).forEach(s -> names(s).forEach((viewpoint.locates(s.of()) ? open : places)::add));
        viewpoint.file().patterns().stream()
                .filter(p -> !viewpoint.reaching(p.information()).isEmpty())
                .flatMap(p -> p.area().map(a -> new Spot(p, p.state(), a)).stream())
                .forEach(s -> names(s).forEach(open::add));
        places.removeAll(open);
        var locales = Stream.concat(
                        Wording.languages().stream(),
                        Stream.of(Locale.forLanguageTag("ru"), viewpoint.file().language()))
                .distinct()
                .toList();
        protectedDays(viewpoint).filter(d -> !told.contains(d)).distinct().forEach(d -> days.add(written(d, locales)));
    }

    /** The places on record that this audience may be told, as written. */
    static Stream<String> open(Viewpoint viewpoint) {
        return spots(viewpoint).filter(s -> viewpoint.locates(s.of())).map(Spot::name);
    }

    private record Spot(Identified of, CountryCode state, String name) {}

    private static Stream<Spot> spots(Viewpoint viewpoint) {
        var file = viewpoint.file();
        return Stream.of(
                        file.events().stream()
                                .flatMap(e -> e.place().stream()
                                        .flatMap(p -> Stream.of(p.area(), p.exact())
                                                .flatMap(n -> n.stream().map(name -> new Spot(e, p.state(), name))))),
                        file.detentions().stream()
                                .flatMap(d -> Stream.of(d.area(), d.place())
                                        .flatMap(n -> n.stream().map(name -> new Spot(d, d.state(), name)))),
                        file.proceedings().stream()
                                .flatMap(p -> p.court().map(c -> new Spot(p, p.state(), c)).stream()))
                .flatMap(s -> s);
    }

    private Stream<String> names(Spot spot) {
        boolean named = spot.name().chars().anyMatch(Character::isUpperCase)
                || spot.name().codePoints().noneMatch(Character::isLowerCase);
        var countries = Wording.languages().stream()
                .map(l -> plain.of(spot.state().name(l)))
                .collect(Collectors.toSet());
        // What is only described ("the third house") is no name: its words stand in other sentences too.
        var parts = named
                ? Stream.concat(
                        Stream.of(spot.name()), Arrays.stream(spot.name().split("[,;(]")))
                : Stream.of(spot.name());
        return parts.map(plain::of)
                .flatMap(p -> named ? Stream.of(p, bare(p)) : Stream.of(p))
                .filter(p -> p.strip().length() >= SHORTEST_NAME)
                .filter(p -> p.chars().anyMatch(Character::isLetter))
                .filter(p -> !countries.contains(p))
                .filter(p -> !DIRECTIONS.contains(p.strip()) && !KINDS_OF_PLACE.contains(p.strip()));
    }

    private static String bare(String name) {
        var words = new ArrayList<>(List.of(name.strip().split(" ")));
        while (!words.isEmpty() && KINDS_OF_PLACE.contains(words.get(0))) words.remove(0);
        while (!words.isEmpty() && KINDS_OF_PLACE.contains(words.get(words.size() - 1))) words.remove(words.size() - 1);
        return " " + String.join(" ", words) + " ";
    }

    private static Stream<LocalDate> protectedDays(Viewpoint viewpoint) {
        var file = viewpoint.file();
        return Stream.of(
                        file.days().stream()
                                .filter(d -> !viewpoint.locates(d.of()))
                                .map(DayOnRecord::day),
                        file.decisions().stream()
                                .filter(d -> !viewpoint.locates(d))
                                .map(Decision::on),
                        file.sources().stream()
                                .filter(s -> Viewpoint.isOfPersons(s) && !viewpoint.locates(s))
                                .flatMap(s -> s.date().stream())
                                .flatMap(d -> d.day().stream()))
                .flatMap(s -> s);
    }

    private Pattern written(LocalDate date, List<Locale> locales) {
        String year = String.valueOf(date.getYear());
        String shortYear = String.format("%02d", Math.floorMod(date.getYear(), 100));
        String day = "0?" + date.getDayOfMonth() + "(?: (?:st|nd|rd|th|er|e))?";
        String figures = "0?" + date.getDayOfMonth() + " 0?" + date.getMonthValue();
        String turned = "0?" + date.getMonthValue() + " 0?" + date.getDayOfMonth();
        String padded = String.format("%02d %02d", date.getDayOfMonth(), date.getMonthValue());
        var months = months(date.getMonth(), locales);
        String named = String.join("|", months);
        String sure = months.stream().filter(m -> !m.equals(ALSO_A_WORD)).collect(Collectors.joining("|"));
        String noOtherYear = "(?! (?:the )?[0-9]{4} )";
        String toAnother = "(?: (?:and|to|or|et|au|ou|a))?(?: [0-9]{1,2}(?: (?:st|nd|rd|th|er))?)?(?: (?:of|de))?";
        String fromAnother = "(?: the)?(?: [0-9]{1,2}(?: (?:and|to|or|et|au|ou|a))?)?";
        return Pattern.compile(" (?:"
                + String.join(
                        "|",
                        day + toAnother + " (?:" + named + ") " + year,
                        day + toAnother + " (?:" + sure + ")" + noOtherYear,
                        "(?:" + named + ")" + fromAnother + " " + day + " " + year,
                        "(?:" + sure + ")" + fromAnother + " " + day + noOtherYear,
                        figures + " " + year,
                        turned + " " + year,
                        padded + " " + shortYear,
                        year + " (?:[a-z]+ )?0?" + date.getMonthValue() + " (?:[a-z]+ )?0?" + date.getDayOfMonth(),
                        date.toString().replace("-", ""))
                + ") ");
    }

    private Set<String> months(Month month, List<Locale> locales) {
        var names = new LinkedHashSet<String>();
        for (Locale locale : locales)
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT))
                names.add(plain.of(month.getDisplayName(style, locale)).strip());
        names.add(month.name().toLowerCase(Locale.ROOT).substring(0, 3));
        names.removeIf(n -> n.length() < SHORTEST_NAME || n.chars().anyMatch(Character::isDigit));
        return names;
    }

    boolean in(String text) {
        if (places.isEmpty() && days.isEmpty()) return false;
        String words = plain.of(text);
        if (places.stream().anyMatch(words::contains)) return true;
        String figures = LETTER_TO_FIGURE.matcher(words).replaceAll(" ");
        return days.stream().anyMatch(d -> d.matcher(figures).find());
    }
}
