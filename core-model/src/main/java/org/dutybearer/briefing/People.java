package org.dutybearer.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Place;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;

/** Tells who the people are and what is on record of each, row by row, each by himself. */
final class People {
    private static final Set<ActType> TREATMENT = Set.of(
            ActType.ILL_TREATMENT,
            ActType.TORTURE,
            ActType.ARBITRARY_DETENTION,
            ActType.EXCESSIVE_FORCE,
            ActType.FORCED_INDOCTRINATION,
            ActType.ENFORCED_DISAPPEARANCE,
            ActType.SURVEILLANCE,
            ActType.THREAT);

    private final Telling telling;

    People(Telling telling) {
        this.telling = telling;
    }

    List<PersonView> tell() {
        var rows = rows();
        return telling.persons().stream().map(p -> tell(p, rows)).toList();
    }

    /** Rows that at least one person has something in; a birth nobody recorded matters and is told as not known. */
    private List<String> rows() {
        var rows = new ArrayList<String>();
        Stream.of("origin", "work", "entry", "claim", "detention", "charge", "treatment")
                .filter(row ->
                        telling.persons().stream().anyMatch(p -> answer(row, p).isPresent()))
                .forEach(rows::add);
        rows.add("birth");
        return rows;
    }

    private PersonView tell(Person person, List<String> rows) {
        boolean named = telling.viewpoint.names(person);
        var preferred = telling.preferred(person);
        String language = named ? preferred.flatMap(PersonName::language).orElse("") : "";
        Optional<String> otherForm = named ? otherForm(person) : Optional.empty();
        var topics = rows.stream()
                .map(row -> new TopicView(row, label(row), answer(row, person).orElseGet(() -> unknown(row))))
                .toList();
        return new PersonView(
                telling.label(person.key()),
                telling.name(person),
                !named,
                otherForm.orElse(null),
                language,
                topics,
                protections(person));
    }

    /**
     * The name in Latin letters beside one that is not, else in whatever other script it is on record. Nobody is called by an alias or
     * the name she was born with because it happens to be written in one.
     */
    private Optional<String> otherForm(Person person) {
        return telling.preferred(person)
                .flatMap(told -> person.names().stream()
                        .filter(n -> n.kind() != PersonName.Kind.ALIAS && n.kind() != PersonName.Kind.BIRTH)
                        .filter(n -> !n.script().equals(told.script()))
                        .sorted(Comparator.comparing(n -> !n.script().equals("Latn")))
                        .findFirst()
                        .map(telling::spelled));
    }

    private String label(String row) {
        if (!row.equals("treatment")) return telling.words.say("topic." + row);
        var areas = new LinkedHashSet<String>();
        for (Event event : telling.file.events())
            for (Act act : event.acts())
                if (TREATMENT.contains(act.type()) && !telling.shown(act).isEmpty())
                    areas.add(event.place()
                            .filter(p -> telling.viewpoint.locates(act))
                            .flatMap(Place::area)
                            .orElse(""));
        return areas.size() == 1 && !areas.contains("")
                ? telling.words.say(
                        "topic.treatment.in", telling.named(areas.iterator().next()))
                : telling.words.say("topic.treatment");
    }

    private Answer unknown(String row) {
        String said = row.equals("treatment") ? telling.law.noAccount() : telling.words.say("not-on-record");
        return new Answer(Mark.NOT_KNOWN, said, List.of());
    }

    private Optional<Answer> answer(String row, Person person) {
        return switch (row) {
            case "origin" -> origin(person);
            case "work" ->
                person.occupation()
                        .filter(o -> telling.viewpoint.describes(person))
                        .map(o -> new Answer(Mark.SHOWN, Telling.sentence(telling.tell(o)), sources(person)));
            case "entry" -> first(telling.file.entries(), person, this::entry);
            case "claim" -> first(telling.file.asylumClaims(), person, this::claim);
            case "detention" -> first(telling.file.detentions(), person, this::detention);
            case "charge" ->
                first(
                        telling.file.proceedings().stream()
                                .filter(p -> p.charge().isPresent())
                                .toList(),
                        person,
                        this::charge);
            case "treatment" -> treatment(person);
            case "birth" -> person.birth().map(b -> new Answer(Mark.SHOWN, birth(person), sources(person)));
            default -> throw new IllegalArgumentException(row);
        };
    }

    private interface Words<F> {
        String of(F fact, Person person);
    }

    private <F extends Fact> Optional<Answer> first(List<F> facts, Person person, Words<F> words) {
        return facts.stream()
                .filter(f -> f.concerns(person) && telling.viewpoint.shows(f, person))
                .findFirst()
                .map(f -> new Answer(
                        telling.mark(f, person),
                        words.of(f, person),
                        telling.citations.cite(telling.counted(f, List.of(person)))));
    }

    private Optional<Answer> origin(Person person) {
        var from = telling.file.states().stream()
                .filter(s -> s.role() == Role.ORIGIN)
                .map(s -> telling.state(s.state()))
                .findFirst()
                .or(() -> person.citizenships().stream().map(telling::state).findFirst());
        var ethnicity = person.ethnicity()
                .filter(e -> telling.viewpoint.describes(person))
                .map(telling::named);
        if (from.isEmpty() && ethnicity.isEmpty()) return Optional.empty();
        String said = ethnicity
                .map(e -> from.map(f -> telling.words.say("origin.ethnic-from", e, f))
                        .orElseGet(() -> telling.words.say("origin.ethnic", e)))
                .orElseGet(() -> telling.words.say("origin.from", from.orElseThrow()));
        return Optional.of(new Answer(Mark.SHOWN, said, sources(person)));
    }

    /** What is recorded of a person as such rests on the first source that shows anything of her. */
    private List<Integer> sources(Person person) {
        return telling.file.facts().stream()
                .filter(f -> f.concerns(person) && telling.viewpoint.shows(f, person))
                .findFirst()
                .map(f -> telling.citations.cite(
                        telling.counted(f, List.of(person)).stream().limit(1).toList()))
                .orElse(List.of());
    }

    private String entry(Entry entry, Person person) {
        String from = telling.state(entry.from());
        String route = "entry." + entry.route();
        String how = entry.manner() == Manner.IRREGULAR ? telling.words.say("entry.irregular") : "";
        String said = entry.date()
                .map(d -> telling.words.say(route + ".dated", from, telling.when(d, entry)))
                .orElseGet(() -> telling.words.say(route, from));
        return how.isEmpty() ? said : telling.words.series(List.of(said, how));
    }

    private String claim(AsylumClaim claim, Person person) {
        String status = telling.words.say("claim." + claim.status());
        return claim.date()
                .map(d -> telling.words.say("claim.dated", status, telling.when(d, claim)))
                .orElseGet(() -> telling.words.say("claim.undated", status));
    }

    private String detention(Detention detention, Person person) {
        String kind = telling.words.say("detention." + detention.kind());
        String where = detention
                .area()
                .filter(a -> telling.viewpoint.locates(detention))
                .map(a -> telling.words.say("detention.where", kind, telling.named(a)))
                .orElse(kind);
        String said = detention
                .start()
                .map(d -> telling.words.say("detention.since", where, telling.when(d, detention)))
                .orElseGet(() -> telling.words.say("detention.start-unknown", where));
        return detention
                .end()
                .map(d -> telling.words.say("detention.ended", said, telling.when(d, detention)))
                .orElse(said);
    }

    private String charge(Proceeding proceeding, Person person) {
        return telling.quoted(proceeding.charge().orElseThrow());
    }

    private Optional<Answer> treatment(Person person) {
        var acts = telling.file.acts().stream()
                .filter(a -> TREATMENT.contains(a.type()) && a.concerns(person))
                .filter(a -> telling.viewpoint.shows(a, person))
                .toList();
        if (acts.isEmpty()) return Optional.empty();
        var information = acts.stream()
                .flatMap(a -> telling.counted(a, List.of(person)).stream())
                .toList();
        boolean own = information.stream().allMatch(i -> i.isOwnAccountOf(person.key()));
        var marks = acts.stream().map(a -> telling.mark(a, person)).toList();
        Mark mark = marks.stream().allMatch(m -> m == Mark.SHOWN) ? Mark.SHOWN : Mark.ALLEGED;
        var done =
                telling.law.list(acts.stream().map(telling.law::act).distinct().toList());
        String key = own ? "treatment.own" : mark == Mark.SHOWN ? "treatment.shown" : "treatment.alleged";
        return Optional.of(new Answer(mark, telling.words.say(key, done), telling.citations.cite(information)));
    }

    private String birth(Person person) {
        var birth = person.birth().orElseThrow();
        String said = telling.viewpoint.names(person)
                ? telling.dates.of(birth, telling.viewpoint.locates(person))
                : telling.dates.yearOf(birth);
        return person.wasChildOn(dayOfFacts()) == Truth.YES ? telling.words.say("birth.child", said) : said;
    }

    private ApproximateDate dayOfFacts() {
        return ApproximateDate.of(telling.viewpoint.factsAsAt(telling.file));
    }

    private List<Protection> protections(Person person) {
        if (telling.viewpoint.audience() != Audience.CASE_TEAM) return List.of();
        return Stream.of(Audience.values())
                .map(a -> protection(person, new Viewpoint(telling.file, a, telling.viewpoint.day())))
                .toList();
    }

    private Protection protection(Person person, Viewpoint other) {
        if (other.names(person)) {
            String why = other.audience() == Audience.CASE_TEAM ? "" : telling.words.say("protection.consent");
            return new Protection(other.audience(), Protection.Shows.NAME, why);
        }
        if (other.audience() == Audience.DONOR)
            return new Protection(other.audience(), Protection.Shows.NOTHING, telling.words.say("protection.never"));
        boolean shown = other.shows(person);
        boolean withdrawn = withdrawn(person, shown ? Datum.NAME : Datum.CASE_EXISTENCE, other.audience());
        return new Protection(
                other.audience(),
                shown ? Protection.Shows.PSEUDONYM : Protection.Shows.NOTHING,
                telling.words.say(withdrawn ? "protection.withdrawn" : "protection.no-consent"));
    }

    private static boolean withdrawn(Person person, Datum datum, Audience audience) {
        return person.consents().stream()
                .anyMatch(c -> c.datum() == datum
                        && c.audience() == audience
                        && c.withdrawnOn().isPresent());
    }
}
