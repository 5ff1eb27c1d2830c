package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dutybearer.briefing.CallInTimeView.Stood;
import org.dutybearer.briefing.OccurrenceView.Size;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StateInCase;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Key;
import org.dutybearer.person.Disability;
import org.dutybearer.person.Person;
import org.dutybearer.person.PopulationGroup;
import org.dutybearer.person.Sex;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Counts what may be counted for donors in several cases, inside the gate: who agreed, what is open, and who is one and the same. What
 * leaves is bands and running numbers.
 */
final class Counting {
    /** A person on record: the reference of the case and her key there, which leave the gate in no form. */
    private record OnRecord(CaseRef ref, Key key) {}

    private final List<Viewpoint> cases;
    private final CountingFrame frame;
    private final LocalDate day;
    private final Map<OnRecord, Somebody> people = new HashMap<>();
    private final List<OccurrenceView> occurrences = new ArrayList<>();
    private int numbered;

    /** @param cases those that donors may know of, as donors may see them */
    Counting(List<Viewpoint> cases, CountingFrame frame, LocalDate day) {
        this.cases = cases;
        this.frame = frame;
        this.day = day;
        meet();
        for (int i = 0; i < cases.size(); i++) count(cases.get(i), i + 1);
    }

    private Stream<CaseFile> files() {
        return cases.stream().map(Viewpoint::file);
    }

    List<OccurrenceView> occurrences() {
        return List.copyOf(occurrences);
    }

    /** On whose consents it rests, in order of keys. */
    Map<CaseRef, List<Use>> uses() {
        var uses = new LinkedHashMap<CaseRef, List<Use>>();
        for (var each : cases) if (!each.heard().isEmpty()) uses.put(each.file().ref(), each.heard());
        return uses;
    }

    List<CallInTimeView> calls() {
        return cases.stream()
                .flatMap(each -> each.calls().stream())
                .map(this::call)
                .toList();
    }

    private CallInTimeView call(Recommendation call) {
        var made = call.history().stream()
                .filter(entry -> entry.status() != RecommendationStatus.DRAFTED)
                .findFirst()
                .map(StatusEntry::on);
        var stood = call.history().stream()
                .filter(entry -> entry.status() != RecommendationStatus.DRAFTED
                        && !entry.on().isAfter(day))
                .sorted(Comparator.comparing(StatusEntry::on))
                .map(entry -> new Stood(Calls.outcome(entry.status()), period(Optional.of(entry.on()))))
                .toList();
        return new CallInTimeView(call.state(), call.grounds(), period(made), stood);
    }

    private @Nullable Integer period(Optional<LocalDate> day) {
        return day.map(frame.calendar()::periodOf)
                .filter(place -> place.isPresent())
                .map(place -> place.getAsInt())
                .orElse(null);
    }

    List<ActivityView> activities() {
        return files().flatMap(file -> file.interventions().stream())
                .filter(done -> !frame.calendar().isSurelyOutside(done.date()))
                .map(done -> new ActivityView(done.kind(), period(done.date())))
                .toList();
    }

    /** Everybody who may be counted, and who of them is one: only a tie between two who both may be is followed. */
    private void meet() {
        for (var each : cases)
            for (var person : each.file().persons())
                if (each.letsCount(person, Datum.CASE_EXISTENCE))
                    people.put(new OnRecord(each.file().ref(), person.key()), new Somebody(person));
        files().forEach(file -> file.persons().forEach(person -> tie(file, person)));
    }

    private void tie(CaseFile file, Person person) {
        for (var other : person.elsewhere()) {
            var here = people.get(new OnRecord(file.ref(), person.key()));
            var there = people.get(new OnRecord(other.ref(), other.person()));
            if (here != null && there != null) here.is(there);
        }
    }

    private void count(Viewpoint of, int number) {
        var file = of.file();
        for (var event : file.events())
            if (mayBeAViolation(event)) for (var act : event.acts()) count(of, number, act, happened(event, act));
        for (var detention : file.detentions()) count(of, number, detention, happened(detention));
        for (var proceeding : file.proceedings()) count(of, number, proceeding, happened(proceeding));
        for (var claim : file.asylumClaims()) count(of, number, claim, happened(claim));
        for (var help : file.interventions())
            for (var person : help.persons()) somebody(file, person).ifPresent(who -> help(file, who, number, help));
    }

    private static boolean mayBeAViolation(Event event) {
        return event.violationStatus() != ViolationStatus.CONFIRMED_NOT_VIOLATION;
    }

    /** What, where and when; {@code place} and {@code area} as far as they are on record. */
    private record Happened(
            What what,
            @Nullable CountryCode state,
            @Nullable CountryCode place,
            @Nullable String area,
            @Nullable ApproximateDate date) {}

    private static Happened happened(Event event, Act act) {
        var kind = switch (act.modality()) {
            case DONE, ONGOING, ALLEGED_DONE -> What.Kind.ACT;
            case THREATENED -> What.Kind.ACT_THREATENED;
            case ATTEMPTED -> What.Kind.ACT_ATTEMPTED;
        };
        return new Happened(
                What.of(kind, act.type()),
                act.by().state(),
                event.place().map(Place::state).orElse(null),
                event.place().flatMap(Place::area).orElse(null),
                event.date().orElse(null));
    }

    private static Happened happened(Detention detention) {
        return new Happened(
                What.of(What.Kind.DETENTION, detention.kind()),
                detention.state(),
                detention.state(),
                detention.area().orElse(null),
                detention
                        .start()
                        .or(() -> detention.heldOn().map(ApproximateDate::of))
                        .orElse(null));
    }

    private static Happened happened(Proceeding proceeding) {
        return new Happened(
                What.of(What.Kind.PROCEEDING, proceeding.stage()),
                proceeding.state(),
                proceeding.state(),
                null,
                proceeding.date().orElse(null));
    }

    private static Happened happened(AsylumClaim claim) {
        return new Happened(
                What.of(What.Kind.ASYLUM_CLAIM, claim.status()),
                claim.state(),
                claim.state(),
                null,
                claim.date().orElse(null));
    }

    private void count(Viewpoint of, int number, Fact fact, Happened happened) {
        if (!of.takes(fact)) return;
        for (var person : fact.persons())
            somebody(of.file(), person)
                    .ifPresent(who -> mark(of, fact, person).ifPresent(mark -> add(who, number, happened, mark)));
    }

    /** What we did ourselves rests on nobody's word. It was done where the case is, if that is one country. */
    private void help(CaseFile file, Somebody who, int number, Intervention help) {
        var states = file.states().stream().map(StateInCase::state).distinct().toList();
        var place = states.size() == 1 ? states.get(0) : null;
        add(
                who,
                number,
                new Happened(What.of(What.Kind.HELP, help.kind()), null, place, null, help.date()),
                Mark.SHOWN);
    }

    private Optional<Somebody> somebody(CaseFile file, Person person) {
        return Optional.ofNullable(people.get(new OnRecord(file.ref(), person.key())));
    }

    private void add(Somebody who, int number, Happened happened, Mark mark) {
        var date = happened.date();
        if (date != null && frame.calendar().isSurelyOutside(date)) return;
        occurrences.add(new OccurrenceView(
                who.number(),
                number,
                who.size(),
                happened.what(),
                mark,
                who.sex(),
                who.age(date),
                who.disability(),
                who.group(),
                happened.state(),
                happened.place(),
                area(happened),
                period(date)));
    }

    private @Nullable Integer period(@Nullable ApproximateDate date) {
        var place = frame.calendar().periodOf(date);
        return place.isPresent() ? place.getAsInt() : null;
    }

    private @Nullable Integer area(Happened happened) {
        var place = happened.place();
        var written = happened.area();
        if (place == null || written == null) return null;
        for (int i = 0; i < frame.areas().size(); i++) if (frame.areas().get(i).isCalled(place, written)) return i;
        return null;
    }

    /** Whether sources that may travel to donors show it, or allege it; empty where they do neither. */
    private Optional<Mark> mark(Viewpoint of, Fact fact, Person person) {
        var standings = fact.informationOn(person.key()).stream()
                .filter(i -> of.letsCount(person, i))
                .map(Information::standing)
                .toList();
        if (standings.contains(Standing.SHOWN)) return Optional.of(Mark.SHOWN);
        return standings.contains(Standing.ALLEGED) ? Optional.of(Mark.ALLEGED) : Optional.empty();
    }

    /** One person or group, in however many cases she is on record; what the records do not agree on is not known. */
    private final class Somebody {
        private final List<Person> records = new ArrayList<>();
        private @Nullable Somebody same;
        private int number;

        Somebody(Person person) {
            records.add(person);
        }

        /** A person and a group are never one. */
        void is(Somebody other) {
            var mine = root();
            var hers = other.root();
            if (mine == hers || mine.size().group() != hers.size().group()) return;
            hers.same = mine;
            mine.records.addAll(hers.records);
        }

        private Somebody root() {
            return same == null ? this : same.root();
        }

        /** In the order in which they are counted first, so that it tells nothing else. */
        int number() {
            var root = root();
            if (root.number == 0) root.number = ++numbered;
            return root.number;
        }

        Size size() {
            return root().records.stream()
                    .map(p -> p.group()
                            .map(g -> new Size(g.size(), true, g.approximate()))
                            .orElse(Size.ONE))
                    .reduce(Size::and)
                    .orElseThrow();
        }

        Sex sex() {
            return agreed(Person::sex, Sex.UNKNOWN);
        }

        Disability disability() {
            return agreed(Person::disability, Disability.UNKNOWN);
        }

        PopulationGroup group() {
            return agreed(Person::populationGroup, PopulationGroup.UNKNOWN);
        }

        AgeBand age(@Nullable ApproximateDate date) {
            return agreed(p -> AgeBand.of(p.birth().orElse(null), date), AgeBand.UNKNOWN);
        }

        private <T> T agreed(Function<Person, T> of, T unknown) {
            Collection<T> known = new LinkedHashSet<>();
            root().records.stream()
                    .map(of)
                    .filter(value -> !value.equals(unknown))
                    .forEach(known::add);
            return known.size() == 1 ? known.iterator().next() : unknown;
        }
    }
}
