package org.dutybearer.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dutybearer.assessment.Selection;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.Statement;

/**
 * What one audience may see of a case on one day. It selects: whatever it does not name is not told. It remembers which consents it
 * heard a yes from, since what is told rests on those and on no others.
 */
final class Viewpoint implements Selection {
    private final CaseFile file;
    private final Audience audience;
    private final LocalDate day;
    private final Set<Use> heard = new HashSet<>();
    private final boolean known;

    Viewpoint(CaseFile file, Audience audience, LocalDate day) {
        this.file = Objects.requireNonNull(file, "file");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.day = Objects.requireNonNull(day, "day");
        // Everybody is asked, and first: whatever is told rests on each who lets it be known that there is a case.
        long letting = file.persons().stream().filter(this::letsKnow).count();
        this.known = letting > 0 || file.persons().isEmpty();
    }

    CaseFile file() {
        return file;
    }

    Audience audience() {
        return audience;
    }

    LocalDate day() {
        return day;
    }

    /** The consents that allowed something up to now; none for the case team, who ask nobody. In order of keys. */
    List<Use> heard() {
        return heard.stream()
                .sorted(Comparator.comparing(Use::person).thenComparing(Use::datum))
                .toList();
    }

    /** Whether all of them allow all of it: where one does not, nothing is told, and it rests on nobody's consent. */
    private boolean allow(Collection<Person> persons, Datum... data) {
        for (Datum datum : data) if (!persons.stream().allMatch(p -> p.allows(datum, audience, day))) return false;
        if (audience != Audience.CASE_TEAM) for (Datum datum : data) persons.forEach(p -> heard(p, datum));
        return true;
    }

    private void heard(Person person, Datum datum) {
        heard.add(new Use(
                person.key(), datum, person.lastDay(datum, audience, day).orElse(null)));
    }

    /** Whether this audience may know that there is a case: somebody in it lets them, or it is about nobody yet. */
    boolean knowsOfTheCase() {
        return known;
    }

    /** Donors are shown nobody, so whoever lets them know of the case is one who lets herself be counted. */
    private boolean letsKnow(Person person) {
        return switch (audience) {
            case DONOR -> letsCount(person, Datum.CASE_EXISTENCE);
            case CASE_TEAM, TREATY_BODY, PUBLIC -> shows(person);
        };
    }

    /** Whether she may be counted among what donors are told, which shows nothing of her. */
    boolean letsCount(Person person, Datum datum) {
        if (!person.letsCount(datum, day)) return false;
        heard(person, datum);
        return true;
    }

    /** Treaty bodies and the public are told of nobody who has not agreed that the case be known to them; donors of nobody at all. */
    boolean shows(Person person) {
        return switch (audience) {
            case CASE_TEAM -> true;
            case DONOR -> false;
            case TREATY_BODY, PUBLIC -> allow(List.of(person), Datum.CASE_EXISTENCE);
        };
    }

    boolean names(Person person) {
        return shows(person) && allow(List.of(person), Datum.NAME);
    }

    /** Occupation and ethnicity lead to a person as a place does, and no further than her name. */
    @Override
    public boolean describes(Person person) {
        return names(person) || (shows(person) && locates(List.of(person)));
    }

    /** Exact days and places could lead to the people they are about: all of them must have agreed. */
    boolean locates(Collection<Person> persons) {
        return allow(persons, Datum.LOCATION);
    }

    /**
     * Whether a source may travel to this audience, and whoever bears witness in it has agreed to be heard there; a witness whom
     * the record does not know has agreed to nothing.
     */
    boolean reaches(Source source) {
        return travels(source)
                && (audience == Audience.CASE_TEAM || source.witness().stream().allMatch(this::isHeard));
    }

    /** Whether it is not kept within narrower bounds, and is no publication of ours that is not out yet. */
    private boolean travels(Source source) {
        return source.sensitivity().mayReach(audience)
                && file.publications().stream().noneMatch(p -> !opens(p) && isIn(source, p));
    }

    private boolean isHeard(Key witness) {
        return file.person(witness)
                .filter(w -> allow(List.of(w), Datum.TESTIMONY))
                .isPresent();
    }

    /** A publication is often a source of its own case; what only it tells waits with it. */
    static boolean isIn(Source source, Publication publication) {
        return source.citation()
                .filter(citation -> citation.text().equals(publication.index().toString()))
                .isPresent();
    }

    List<Information> reaching(List<Information> information) {
        return information.stream().filter(i -> reaches(i.source())).toList();
    }

    /** A statement is told where a source of it may be. */
    boolean opens(Statement statement) {
        return !reaching(statement.information()).isEmpty();
    }

    @Override
    public boolean counts(Key person, Information information) {
        return reaches(information.source())
                && file.person(person)
                        .filter(this::shows)
                        .filter(p -> !isTestimony(information) || allow(List.of(p), Datum.TESTIMONY))
                        .isPresent();
    }

    @Override
    public boolean takes(Fact fact) {
        return fact.sensitivity().mayReach(audience);
    }

    /** Whether what a source says of her counts among what donors are told: an account only where she lets that count too. */
    boolean letsCount(Person person, Information information) {
        return travels(information.source())
                && information.source().witness().stream().allMatch(this::letsItsWitnessCount)
                && (!isTestimony(information) || letsCount(person, Datum.TESTIMONY));
    }

    private boolean letsItsWitnessCount(Key witness) {
        return file.person(witness).filter(w -> letsCount(w, Datum.TESTIMONY)).isPresent();
    }

    /** Our own publications stand under embargo until they are out; the team, which writes them, knows them before. */
    boolean opens(Publication publication) {
        return audience == Audience.CASE_TEAM || !day.isBefore(publication.opensOn());
    }

    /**
     * Whether it is told what one of our publications says: from the day it is open, where those it tells of agreed to be known and
     * heard. That we have published it is a source, and no consent.
     */
    boolean opens(PublishedText text) {
        return switch (audience) {
            case CASE_TEAM -> true;
            case DONOR -> false;
            case TREATY_BODY, PUBLIC ->
                opens(text.publication()) && allow(concerned(text), Datum.CASE_EXISTENCE, Datum.TESTIMONY);
        };
    }

    private List<Person> concerned(PublishedText text) {
        return file.persons().stream()
                .filter(p -> text.about().isEmpty() || text.about().contains(p.key()))
                .toList();
    }

    /** Whether anything a source says of this fact as to that person may be told. */
    boolean shows(Fact fact, Person person) {
        return takes(fact)
                && shows(person)
                && fact.informationOn(person.key()).stream().anyMatch(i -> counts(person.key(), i));
    }

    /** Whether it is told of anybody at all. */
    boolean shows(Fact fact) {
        return fact.persons().stream().anyMatch(p -> shows(fact, p));
    }

    /** The acts of an event that are told; an event is told with its acts, and one without acts is narrative. */
    List<Act> acts(Event event) {
        return event.acts().stream().filter(this::shows).toList();
    }

    boolean shows(Event event) {
        return event.acts().isEmpty() ? showsNarrative() : !acts(event).isEmpty();
    }

    /** The calls that are told: one that is drafted and not made stays with the team. */
    List<Recommendation> calls() {
        return file.recommendations().stream().filter(this::shows).toList();
    }

    private boolean shows(Recommendation recommendation) {
        return audience == Audience.CASE_TEAM || recommendation.isMade(day);
    }

    /**
     * Whether the exact days and places of this part of the record are told: it is told itself, and everybody it concerns
     * agreed, whether they are told of or not, since a day that two share leads to both.
     */
    boolean locates(Identified of) {
        if (of instanceof Act act)
            return shows(act)
                    && file.events().stream()
                            .filter(e -> e.acts().contains(act))
                            .allMatch(this::locates);
        if (of instanceof Fact fact) return shows(fact) && locates(fact.persons());
        if (of instanceof Event event) return shows(event) && locates(concerned(event));
        if (of instanceof Statement statement) return opens(statement) && locates(concerned(statement));
        if (of instanceof Recommendation || of instanceof Intervention) return locates(file.persons());
        if (of instanceof Source source) return reaches(source) && locates(concerned(source));
        if (of instanceof Person person) return names(person) && locates(List.of(person));
        if (of instanceof Publication publication) return opens(publication);
        return of instanceof CaseFile;
    }

    private Set<Person> concerned(Event event) {
        var persons = new LinkedHashSet<Person>();
        acts(event).forEach(a -> persons.addAll(a.persons()));
        return persons;
    }

    /** What is said of patterns that are told concerns nobody; anything else may be about anybody in the case. */
    private List<Person> concerned(Statement statement) {
        var patterns = file.patterns().stream()
                .filter(p -> !reaching(p.information()).isEmpty())
                .map(Pattern::key)
                .toList();
        boolean ofPatterns = !statement.about().isEmpty() && patterns.containsAll(statement.about());
        return ofPatterns ? List.of() : file.persons();
    }

    /** Its witness, and those of whom what is told rests on it; where there are none, it may be about anybody in the case. */
    private Collection<Person> concerned(Source source) {
        if (!isOfPersons(source)) return List.of();
        var persons = new LinkedHashSet<Person>();
        source.witness().flatMap(file::person).ifPresent(persons::add);
        file.facts().stream()
                .filter(this::takes)
                .filter(f -> f.persons().stream()
                        .anyMatch(p -> f.informationOn(p.key()).stream()
                                .anyMatch(i -> i.source().equals(source) && counts(p.key(), i))))
                .forEach(f -> persons.addAll(f.persons()));
        return persons.isEmpty() ? file.persons() : persons;
    }

    /** When such a document was written is a day of the person it is about; a report or a newspaper has a day of its own. */
    static boolean isOfPersons(Source source) {
        return switch (source.kind()) {
            case TESTIMONY, MEDICAL, COURT -> true;
            case OWN_PUBLICATION, OFFICIAL, NGO, MEDIA, OTHER -> false;
        };
    }

    /** Whether this part of the record is told, be it with its day or with the month alone. */
    private boolean tells(Identified of) {
        if (of instanceof Fact fact) return shows(fact);
        if (of instanceof Event event) return shows(event);
        if (of instanceof Statement statement) return opens(statement);
        if (of instanceof Recommendation recommendation) return shows(recommendation);
        if (of instanceof Publication publication) return opens(publication);
        return of instanceof Intervention || of instanceof CaseFile;
    }

    /**
     * The newest day that is told, so that a hidden fact does not move it. What is told by the month counts with the last day of
     * the month, and not after the day of disclosure.
     */
    @Override
    public LocalDate factsAsAt(CaseFile file) {
        return file.days().stream()
                .filter(d -> tells(d.of()))
                .filter(d -> !(d.of() instanceof Recommendation) || !d.day().isAfter(day))
                .map(d -> locates(d.of()) ? d.day() : notAfterDisclosure(YearMonth.from(d.day())))
                .max(LocalDate::compareTo)
                .orElse(file.openedOn());
    }

    private LocalDate notAfterDisclosure(YearMonth month) {
        return month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth();
    }

    /**
     * Narrative text may tell what its parts do not: it is shown only where everybody agreed to all it could tell, and never to
     * donors, not even of a case with nobody in it.
     */
    boolean showsNarrative() {
        return switch (audience) {
            case CASE_TEAM -> true;
            case DONOR -> false;
            case TREATY_BODY, PUBLIC ->
                file.persons().stream().allMatch(this::shows) && allow(file.persons(), Datum.TESTIMONY, Datum.LOCATION);
        };
    }

    /** What people said of what was done to them, and what those close to it said. */
    static boolean isTestimony(Information information) {
        return information.source().kind() == SourceKind.TESTIMONY
                || information.source().kind() == SourceKind.MEDICAL
                || information
                        .connection()
                        .filter(c -> c == Connection.VICTIM || c == Connection.WITNESS || c == Connection.RELATIVE)
                        .isPresent();
    }
}
