package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Quantity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Tells what happened when, nothing more exactly than it is known. */
final class Chronology {
    private final Telling telling;

    Chronology(Telling telling) {
        this.telling = telling;
    }

    /** By date; what has no date stands last, in the order of the record. */
    List<EventView> tell() {
        var events = new ArrayList<EventView>();
        positions().forEach(s -> events.add(position(s)));
        telling.file.entries().forEach(e -> told(e).ifPresent(p -> events.add(entry(e, p))));
        telling.file.events().forEach(e -> event(e).ifPresent(events::add));
        telling.file.detentions().forEach(d -> told(d).ifPresent(p -> events.add(detention(d, p))));
        telling.file
                .proceedings()
                .forEach(d -> told(d).ifPresent(p -> proceeding(d, p).ifPresent(events::add)));
        telling.file.asylumClaims().forEach(c -> told(c).ifPresent(p -> events.add(claim(c, p))));
        telling.file.patterns().forEach(p -> pattern(p).ifPresent(events::add));
        telling.file.interventions().forEach(i -> events.add(intervention(i)));
        telling.file.publications().stream().filter(telling.viewpoint::opens).forEach(p -> events.add(publication(p)));
        events.sort(
                Comparator.comparing(Chronology::order, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return List.copyOf(events);
    }

    private static @Nullable LocalDate order(EventView event) {
        if (event.heldOn() != null) return event.heldOn();
        ApproximateDate date = event.date();
        if (date == null) return null;
        if (date.interval() && date.start().isEmpty())
            return date.end().flatMap(ApproximateDate::earliest).orElse(null);
        return date.earliest().orElse(null);
    }

    private Optional<List<Person>> told(Fact fact) {
        var persons = telling.shown(fact);
        return persons.isEmpty() ? Optional.empty() : Optional.of(persons);
    }

    /**
     * A position about an event is told with that event; those about patterns have rows of their own, and so have those about an
     * event that is not told: the row missing would say that there is one.
     */
    private List<Statement> positions() {
        Set<Key> events = new HashSet<>();
        telling.file.events().stream().filter(telling.viewpoint::shows).forEach(e -> events.add(e.key()));
        return telling.file.statements().stream()
                .filter(s -> s.date().isPresent())
                .filter(telling.viewpoint::opens)
                .filter(s -> s.about().stream().noneMatch(events::contains))
                .toList();
    }

    private EventView position(Statement statement) {
        ApproximateDate date = statement.date().orElseThrow();
        boolean exactly = telling.viewpoint.locates(statement);
        String when = telling.dates.of(date, exactly);
        var positions = new Positions(telling);
        String whose = positions.whose(statement);
        boolean contradicted = telling.file.statements().stream()
                .anyMatch(other ->
                        telling.viewpoint.opens(other) && other.contradicts().contains(statement.key()));
        return new EventView(
                coarse(date, exactly),
                null,
                when,
                telling.dates.exactness(date, exactly),
                whose,
                telling.words.say("event.position.label." + statement.stance(), when),
                telling.stopped(positions.inChronology(statement)),
                Mark.SHOWN,
                contradicted,
                false,
                "POSITION",
                telling.citations.cite(telling.viewpoint.reaching(statement.information())));
    }

    private EventView entry(Entry entry, List<Person> persons) {
        String from = telling.state(entry.from());
        String key = entry.manner() == Manner.IRREGULAR ? "event.entry.irregular" : "event.entry";
        return view(
                entry,
                persons,
                entry.date().orElse(null),
                null,
                lane(persons),
                telling.words.say("event.entry.label", from),
                telling.words.say(key, from, people(persons)),
                true,
                "ENTRY",
                entry.from().toString());
    }

    private EventView claim(AsylumClaim claim, List<Person> persons) {
        String state = telling.state(claim.state());
        String label =
                telling.words.say(persons.size() == 1 ? "event.claim.label.one" : "event.claim.label", number(persons));
        return view(
                claim,
                persons,
                claim.date().orElse(null),
                null,
                lane(persons),
                label,
                telling.words.say("event.claim", state, people(persons)),
                true,
                "CLAIM",
                claim.state().toString());
    }

    private EventView detention(Detention detention, List<Person> persons) {
        String start = detention.start().map(Object::toString).orElse("");
        String end = detention.end().map(Object::toString).orElse("..");
        boolean known = detention.start().isPresent() || detention.end().isPresent();
        ApproximateDate date = known ? ApproximateDate.parse(start + "/" + end) : null;
        String kind = telling.words.say("detention." + detention.kind());
        String key = detention.start().isPresent() ? "event.detention.label" : "event.detention.label.start-unknown";
        return view(
                detention,
                persons,
                date,
                detention.heldOn().orElse(null),
                lane(persons),
                telling.words.say(key),
                telling.words.say(
                        "event.detention",
                        people(persons),
                        telling.words.say("detention.as." + detention.kind()),
                        kind),
                true,
                "DETENTION",
                detention.kind().name());
    }

    private Optional<EventView> proceeding(Proceeding proceeding, List<Person> persons) {
        return proceeding
                .date()
                .map(date -> view(
                        proceeding,
                        persons,
                        date,
                        null,
                        lane(persons),
                        telling.words.say("event.proceeding.label." + proceeding.stage()),
                        telling.words.say("event.proceeding." + proceeding.stage(), people(persons)),
                        true,
                        "PROCEEDING",
                        proceeding.stage().name()));
    }

    private EventView view(
            Fact fact,
            List<Person> persons,
            @Nullable ApproximateDate date,
            @Nullable LocalDate heldOn,
            String lane,
            String label,
            String sentence,
            boolean assessed,
            String kind,
            String of) {
        boolean exactly = telling.viewpoint.locates(fact);
        String when = heldOn != null
                ? telling.dates.of(heldOn, exactly)
                : date == null ? telling.words.say("date.none") : telling.dates.of(date, exactly);
        var event = new EventView(
                coarse(date, exactly),
                exactly ? heldOn : null,
                when,
                exactness(date, heldOn, exactly),
                lane,
                label,
                telling.stopped(Telling.sentence(sentence)),
                telling.mark(fact, persons.get(0)),
                false,
                assessed,
                kind,
                telling.citations.cite(telling.counted(fact, persons)));
        var keys = persons.stream()
                .map(person -> String.join(" ", kind, person.key().text(), of, month(date)))
                .toList();
        return telling.known(event, new Inventory.Row(keys, label, facts(event), ""));
    }

    /** The month it began in, which is told in every case. */
    private static String month(@Nullable ApproximateDate date) {
        if (date == null) return "";
        var start = date.interval() ? date.start() : Optional.of(date);
        return start.flatMap(ApproximateDate::earliest)
                .map(day -> YearMonth.from(day).toString())
                .orElse("");
    }

    private static String facts(EventView event) {
        return event.date() + " " + event.heldOn() + " " + event.mark();
    }

    private String exactness(@Nullable ApproximateDate date, @Nullable LocalDate heldOn, boolean exactly) {
        if (date != null) return telling.dates.exactness(date, exactly);
        return telling.words.say(heldOn == null ? "exactness.none" : "exactness.held-on");
    }

    private static @Nullable ApproximateDate coarse(@Nullable ApproximateDate date, boolean exactly) {
        return date == null || exactly ? date : Dates.monthOf(date);
    }

    private Optional<EventView> event(Event event) {
        var persons = new ArrayList<Person>();
        var acts = telling.viewpoint.acts(event);
        acts.forEach(
                a -> telling.shown(a).stream().filter(p -> !persons.contains(p)).forEach(persons::add));
        if (!telling.viewpoint.shows(event)) return Optional.empty();
        boolean exactly = telling.viewpoint.locates(event);
        var information =
                acts.stream().flatMap(a -> telling.counted(a, persons).stream()).toList();
        var view = new EventView(
                coarse(event.date().orElse(null), exactly),
                null,
                event.date().map(d -> telling.dates.of(d, exactly)).orElseGet(() -> telling.words.say("date.none")),
                event.date()
                        .map(d -> telling.dates.exactness(d, exactly))
                        .orElseGet(() -> telling.words.say("exactness.none")),
                lane(acts, persons),
                eventLabel(event, acts, persons),
                eventSentence(event, acts, persons),
                eventMark(acts),
                false,
                true,
                "EVENT",
                telling.citations.cite(information));
        var done = acts.stream()
                .map(act -> act.type() + " " + act.modality())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        String title = telling.viewpoint.showsNarrative()
                ? telling.unstopped(telling.tell(event.title()))
                : Telling.sentence(actsOf(acts));
        return Optional.of(telling.known(
                view, new Inventory.Row(List.of("EVENT " + event.key()), title, facts(view) + " " + done, title)));
    }

    private String lane(List<Act> acts, List<Person> persons) {
        boolean threatened = acts.stream().anyMatch(a -> a.modality() == Modality.THREATENED);
        return threatened ? telling.state(acts.get(0).by().state()) : lane(persons);
    }

    private String eventLabel(Event event, List<Act> acts, List<Person> persons) {
        if (!telling.viewpoint.showsNarrative())
            return parts(acts).size() == 1 ? actsOf(acts) : telling.words.say("event.acts.label");
        String title = telling.unstopped(telling.tell(event.title()));
        return ownAccount(acts, persons) ? telling.words.say("event.own.label", title, people(persons)) : title;
    }

    private String eventSentence(Event event, List<Act> acts, List<Person> persons) {
        if (acts.isEmpty()) return telling.stopped(telling.tell(event.title()));
        var parts = parts(acts);
        boolean titled = telling.viewpoint.showsNarrative();
        boolean saidByTitle = titled && parts.size() == 1 && parts.get(0).how().isSaidByTitle();
        String told = saidByTitle
                ? people(persons)
                : telling.words.series(parts.stream()
                        .map(part -> telling.words.say(
                                "event.act." + part.how(), actsOf(part.acts()), people(part.persons())))
                        .toList());
        return telling.stopped(
                titled
                        ? telling.words.say("event.done", telling.unstopped(telling.tell(event.title())), told)
                        : Telling.sentence(told));
    }

    /** How it is known that something was done to somebody. */
    private enum How {
        OWN,
        ALLEGED,
        ANNOUNCED,
        DONE;

        /** The title of an event tells what was done or announced; that it is alleged has to be said beside it. */
        boolean isSaidByTitle() {
            return this == DONE || this == ANNOUNCED;
        }
    }

    /** The same acts, known in the same way, of each of these persons. */
    private record Part(How how, List<Act> acts, List<Person> persons) {}

    /** Nobody is told to have suffered what was done to somebody else in the same event. */
    private List<Part> parts(List<Act> acts) {
        Map<List<Object>, Part> parts = new LinkedHashMap<>();
        for (Person person : telling.persons()) {
            Map<How, List<Act>> suffered = new EnumMap<>(How.class);
            for (Act act : acts)
                if (telling.shown(act).contains(person))
                    suffered.computeIfAbsent(how(act, person), how -> new ArrayList<>())
                            .add(act);
            suffered.forEach((how, of) -> merge(parts, new Part(how, of, List.of(person))));
        }
        var own = parts.values().stream()
                .filter(part -> part.how() == How.OWN && part.persons().size() > 1)
                .toList();
        parts.values().removeAll(own);
        own.forEach(part -> merge(parts, new Part(How.ALLEGED, part.acts(), part.persons())));
        return List.copyOf(parts.values());
    }

    private void merge(Map<List<Object>, Part> parts, Part part) {
        parts.merge(
                List.of(part.how(), actsOf(part.acts())),
                part,
                (one, other) -> new Part(
                        one.how(),
                        one.acts(),
                        Stream.concat(one.persons().stream(), other.persons().stream())
                                .toList()));
    }

    private How how(Act act, Person person) {
        if (act.modality() == Modality.THREATENED) return How.ANNOUNCED;
        if (ownAccount(List.of(act), List.of(person))) return How.OWN;
        return telling.mark(act, person) == Mark.SHOWN ? How.DONE : How.ALLEGED;
    }

    private String actsOf(List<Act> acts) {
        return telling.law.list(acts.stream().map(telling.law::act).distinct().toList());
    }

    private boolean ownAccount(List<Act> acts, List<Person> persons) {
        return persons.size() == 1
                && !acts.isEmpty()
                && acts.stream()
                        .flatMap(a -> telling.counted(a, persons).stream())
                        .allMatch(i -> i.isOwnAccountOf(persons.get(0).key()));
    }

    private Mark eventMark(List<Act> acts) {
        if (acts.stream().anyMatch(a -> a.modality() == Modality.THREATENED)) return Mark.ANNOUNCED;
        boolean alleged = acts.stream()
                .flatMap(a -> telling.shown(a).stream().map(p -> telling.mark(a, p)))
                .anyMatch(m -> m != Mark.SHOWN);
        return alleged ? Mark.ALLEGED : Mark.SHOWN;
    }

    /** A pattern is context: it has no day of its own, and its figure stands as the source gave it. */
    private Optional<EventView> pattern(Pattern pattern) {
        var information = telling.viewpoint.reaching(pattern.information());
        if (information.isEmpty()) return Optional.empty();
        String state = telling.state(pattern.state());
        String where = pattern.area()
                .map(a -> telling.words.say("detention.where", state, telling.named(a)))
                .orElse(state);
        String acts =
                telling.law.list(pattern.acts().stream().map(telling.law::act).toList());
        String groups =
                telling.words.list(pattern.groups().stream().map(telling::bare).toList());
        String reported = telling.words.say("event.pattern", where, acts, groups);
        String told = pattern.quantity()
                .map(q -> telling.words.series(List.of(reported, quantity(q))))
                .orElse(reported);
        var parts = Stream.concat(pattern.groups().stream(), pattern.quantity().map(Quantity::of).stream())
                .toList();
        var view = new EventView(
                null,
                null,
                telling.words.say("date.none"),
                telling.words.say("exactness.none"),
                state,
                telling.words.say("event.pattern.label"),
                telling.stopped(telling.marked(told, parts)),
                Mark.ALLEGED,
                false,
                true,
                "PATTERN",
                telling.citations.cite(information));
        return Optional.of(telling.known(
                view,
                new Inventory.Row(List.of("PATTERN " + pattern.key()), view.label(), facts(view), view.sentence())));
    }

    private String quantity(Quantity quantity) {
        String number = telling.words.idiom().number(quantity.number());
        String key = quantity.approximate() ? "quantity.about" : "quantity";
        return telling.words.say(key, number, telling.bare(quantity.of()));
    }

    private EventView intervention(Intervention intervention) {
        String kind = telling.words.say("intervention." + intervention.kind());
        return own(
                intervention,
                intervention.date(),
                kind,
                kind,
                "INTERVENTION",
                intervention.kind() + " " + month(intervention.date()));
    }

    private EventView publication(Publication publication) {
        String kind = telling.words.say("publication." + publication.kind());
        var asks = telling.file.textOf(publication).map(PublishedText::calls).orElse(List.of());
        long calls = telling.viewpoint.calls().stream()
                .filter(call -> asks.contains(call.key()))
                .count();
        String key = "event.publication" + (calls == 0 ? ".none" : calls == 1 ? ".one" : "");
        return own(
                publication,
                ApproximateDate.of(publication.publishedOn()),
                kind,
                telling.words.say(key, kind, publication.index().toString().replace(' ', '\u00A0'), calls),
                "PUBLICATION",
                publication.index().toString());
    }

    private EventView own(Identified of, ApproximateDate date, String label, String sentence, String kind, String key) {
        boolean exactly = telling.viewpoint.locates(of);
        var event = new EventView(
                coarse(date, exactly),
                null,
                telling.dates.of(date, exactly),
                telling.dates.exactness(date, exactly),
                telling.words.say("lane.own"),
                label,
                telling.stopped(Telling.sentence(sentence)),
                Mark.SHOWN,
                false,
                false,
                kind,
                List.of());
        return telling.known(event, new Inventory.Row(List.of(kind + " " + key), label, facts(event), ""));
    }

    private String people(List<Person> persons) {
        return telling.together(persons);
    }

    private static String number(Collection<Person> persons) {
        return String.valueOf(persons.size());
    }

    private String lane(List<Person> persons) {
        int all = telling.persons().size();
        if (persons.size() == 1) return telling.name(persons.get(0));
        if (persons.size() == all && all == 2) return telling.words.say("lane.both");
        return persons.size() == all ? telling.words.say("lane.all") : people(persons);
    }
}
