package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * "Region" ({@link WrittenPlace}); a country leads to nobody. A day is found in the ways days are written in the languages of documents
 * and in that of the case, in figures, and without its year ({@link WrittenDay}). The number of a document about people is a place too:
 * it leads to the court. It rather stops a harmless sentence than lets a day pass.
 */
final class Whereabouts {
    /** A shorter one stands in other figures too. */
    private static final int SHORTEST_NUMBER = 5;

    /** What states are called in all languages is the same in every case. */
    private static final Map<CountryCode, Set<String>> COUNTRIES = new ConcurrentHashMap<>();

    private final PlainWords plain = new PlainWords();
    private final List<WrittenPlace> places;
    private final List<WrittenDay> days;

    /** @param told the days that stand in the briefing anyway */
    Whereabouts(Viewpoint viewpoint, Set<LocalDate> told) {
        var open = new LinkedHashSet<String>();
        var closed = new LinkedHashSet<String>();
        spots(viewpoint).forEach(s -> names(s).forEach((viewpoint.locates(s.of()) ? open : closed)::add));
        viewpoint.file().patterns().stream()
                .filter(p -> !viewpoint.reaching(p.information()).isEmpty())
                .flatMap(p -> p.area().map(a -> new Spot(p, p.state(), a)).stream())
                .forEach(s -> names(s).forEach(open::add));
        closed.removeAll(open);
        // Whoever has the number of a file at a court has everybody in it.
        viewpoint.file().sources().stream()
                .filter(s -> Viewpoint.isOfPersons(s) && !viewpoint.locates(s))
                .flatMap(s -> s.citation().stream())
                .map(citation -> plain.of(citation.text()))
                .filter(words -> words.strip().length() >= SHORTEST_NUMBER)
                .forEach(closed::add);
        this.places = closed.stream().map(WrittenPlace::new).toList();
        this.days = protectedDays(viewpoint)
                .filter(d -> !told.contains(d))
                .distinct()
                .map(d -> new WrittenDay(d, viewpoint.file().language()))
                .toList();
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

    private Set<String> names(Spot spot) {
        return WrittenPlace.names(spot.name(), COUNTRIES.computeIfAbsent(spot.state(), this::inEveryLanguage), plain);
    }

    private Set<String> inEveryLanguage(CountryCode state) {
        return Wording.languages().stream().map(l -> plain.of(state.name(l))).collect(Collectors.toUnmodifiableSet());
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

    boolean in(String text) {
        if (places.isEmpty() && days.isEmpty()) return false;
        String words = plain.of(text);
        if (places.stream().anyMatch(place -> place.isIn(text, words))) return true;
        var written = WrittenDay.Words.of(words);
        return days.stream().anyMatch(day -> day.isIn(written));
    }
}
