package org.dutybearer.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Intervention;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.casefile.RecommendationStatus;
import org.dutybearer.casefile.StatusEntry;
import org.dutybearer.casefile.ViolationStatus;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.source.Standing;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.Statement;

/**
 * Who may see what, told a second time and on its own from the words of {@code docs/adr/0004}, so that the gate and this must
 * agree. It reads the record and asks none of the rules it is to judge: not {@code Person.allows}, not {@code Consent.covers},
 * not {@code Sensitivity.mayReach}.
 */
public final class WhoMaySee {
    private final CaseFile file;
    private final Audience audience;
    private final LocalDate day;

    public WhoMaySee(CaseFile file, Audience audience, LocalDate day) {
        this.file = file;
        this.audience = audience;
        this.day = day;
    }

    /** Whether this audience may meet it anywhere in what it gets. */
    public boolean maySee(Canary canary) {
        if (audience == Audience.CASE_TEAM) return true;
        Object of = canary.of();
        if (!isAboutSomebodyTold()) return false;
        if (audience == Audience.DONOR) return isForDonors(canary.field()) && isOut((Publication) of);
        return switch (canary.field()) {
            case CASE_REF, CASE_TITLE, CASE_TOPIC, PREPARED_BY, REVIEWED_BY, REVIEWED_ON, OPENED_ON, CLOSED_ON -> true;
            case CASE_SUMMARY -> narrative();
            case NAME -> named((Person) of);
            // A pseudonym's birth is told by the year; with the name the month stands, and the day where days may.
            case BIRTH_MONTH -> named((Person) of);
            case BIRTH_DAY -> named((Person) of) && agreed((Person) of, Datum.LOCATION);
            case ETHNICITY, OCCUPATION -> described((Person) of);
            // A testimony is cited by the document through which it reached us; what a document about somebody is
            // called, and by
            // whom it was issued, leads to her as its day does.
            case SOURCE_TITLE, SOURCE_PUBLISHER, SOURCE_CITATION ->
                ((Source) of).kind() != SourceKind.TESTIMONY && cited((Source) of) && datesOf((Source) of);
            case SOURCE_DAY, SOURCE_MONTH -> cited((Source) of) && datesOf((Source) of);
            case FACT_DAY, DETENTION_PLACE, COURT -> told((Fact) of) && located(((Fact) of).persons());
            case CHARGE, DECIDED_BY -> told((Fact) of);
            case EVENT_TITLE -> narrative();
            case EVENT_DAY, EVENT_PLACE -> told((Event) of) && located(concerned((Event) of));
            case PATTERN_AREA, PATTERN_GROUP, PATTERN_QUANTITY -> anyTravels(((Pattern) of).information());
            case STATEMENT_KEY, SPEAKER, SPEAKER_OFFICE, SPEAKER_BODY, STATEMENT_WORDS ->
                anyTravels(((Statement) of).information());
            case STATEMENT_DAY ->
                anyTravels(((Statement) of).information()) && (isOfPatterns((Statement) of) || located(file.persons()));
            case CALL_KEY, CALL_ACTION, CALL_BODY -> made((Recommendation) of);
            case CALL_DAY -> made((Recommendation) of) && located(file.persons());
            case INTERVENTION_DAY -> located(file.persons());
            case PUBLICATION_INDEX, PUBLICATION_TITLE, PUBLICATION_DAY -> isOut((Publication) of);
            case TEXT_WORDS, OFFICE_WORDS, APPEAL_WARNING -> isOngoing((PublishedText) of);
            // Working notes, and what no document has a place for: the case team's alone.
            case CHANGED_ON,
                    PERSON_KEY,
                    ELSEWHERE,
                    CONSENT_BASIS,
                    SOURCE_KEY,
                    SOURCE_URL,
                    FACT_NOTE,
                    DETENTION_GROUNDS,
                    COUNSEL,
                    PRESENTED_TO,
                    PRESENTED_CAUSE,
                    ACT_BODY,
                    ACT_REASON,
                    DECISION_REASON,
                    EVENT_KEY,
                    EVENT_DESCRIPTION,
                    EVENT_NOTE,
                    PATTERN_KEY,
                    CALL_NOTE,
                    INTERVENTION_WORDS,
                    PERSONAL_DETAIL -> false;
            case ADDRESS -> located(file.persons());
        };
    }

    /** Where everybody in a case has agreed to nothing, nobody is told that there is one; to donors neither. */
    public boolean isAboutSomebodyTold() {
        return file.persons().isEmpty() || file.persons().stream().anyMatch(this::told);
    }

    /** No person, place, reference, title or key, and no day but that of a publication. */
    private static boolean isForDonors(Field field) {
        return field == Field.PUBLICATION_INDEX || field == Field.PUBLICATION_DAY;
    }

    /** Whether the audience may know at all that this part of the record is there; donors, whether it is counted. */
    public boolean mayKnowOf(Object part) {
        if (audience == Audience.CASE_TEAM) return true;
        if (audience == Audience.DONOR) return isAboutSomebodyTold() && isCounted(part);
        if (part instanceof Person person) return told(person);
        if (part instanceof CanaryCase.Ethnicity ethnicity) return described(ethnicity.of());
        if (part instanceof Fact fact) return told(fact);
        if (part instanceof Event event) return told(event);
        if (part instanceof Pattern pattern) return anyTravels(pattern.information());
        if (part instanceof Statement statement) return anyTravels(statement.information());
        if (part instanceof Source source) return cited(source);
        if (part instanceof Publication publication) return isOut(publication);
        if (part instanceof PublishedText text) return published(text);
        if (part instanceof Information information) return counts(information);
        return true;
    }

    /** Donors are told of nothing else by number, and of nothing by word. */
    private boolean isCounted(Object part) {
        if (part instanceof Person person) return told(person);
        if (part instanceof Fact fact) return isCounted(fact);
        if (part instanceof Event event) return event.acts().stream().anyMatch(this::isCounted);
        if (part instanceof Information information) return isCounted(i -> i.equals(information));
        if (part instanceof Source source) return isCounted(i -> i.source().equals(source));
        return part instanceof Intervention;
    }

    private boolean isCounted(Predicate<Information> which) {
        return file.facts().stream()
                .filter(this::isCounted)
                .anyMatch(f -> f.information().stream()
                        .filter(which)
                        .anyMatch(i -> f.persons().stream().anyMatch(p -> counts(p, i))));
    }

    /** What no source that counts shows or alleges is not counted, nor an act of an event that is held to be no violation. */
    public boolean isCounted(Fact fact) {
        return isOfACountedKind(fact)
                && !isOfNoViolation(fact)
                && fact.persons().stream().anyMatch(p -> !howItCounts(fact, p).isEmpty());
    }

    private static boolean isOfACountedKind(Fact fact) {
        return fact instanceof Act
                || fact instanceof Detention
                || fact instanceof Proceeding
                || fact instanceof AsylumClaim;
    }

    private boolean isOfNoViolation(Fact fact) {
        return file.events().stream()
                .anyMatch(e -> e.violationStatus() == ViolationStatus.CONFIRMED_NOT_VIOLATION
                        && fact instanceof Act act
                        && e.acts().contains(act));
    }

    /** What those sources say of it that count for this person. */
    Set<Standing> howItCounts(Fact fact, Person person) {
        var said = EnumSet.noneOf(Standing.class);
        if (travels(fact.sensitivity()))
            for (Information i : fact.information()) if (counts(person, i)) said.add(i.standing());
        said.retainAll(EnumSet.of(Standing.SHOWN, Standing.ALLEGED));
        return said;
    }

    private boolean counts(Information information) {
        return Stream.of(
                        file.facts().stream()
                                .filter(f -> travels(f.sensitivity()))
                                .filter(f -> f.information().contains(information))
                                .flatMap(f -> f.persons().stream().filter(p -> counts(p, information))),
                        file.patterns().stream()
                                .filter(p -> p.information().contains(information) && travels(information.source())),
                        file.statements().stream()
                                .filter(s -> s.information().contains(information) && travels(information.source())))
                .flatMap(s -> s)
                .findAny()
                .isPresent();
    }

    /** Silence is refusal; what anyone may read treaty bodies may read too, and nothing but a consent for donors reaches donors. */
    boolean agreed(Person person, Datum datum) {
        for (Consent c : person.consents()) {
            boolean forThem =
                    c.audience() == audience || (c.audience() == Audience.PUBLIC && audience != Audience.DONOR);
            boolean begun = c.givenOn().compareTo(day) <= 0;
            boolean over = c.endsOn().filter(end -> end.compareTo(day) < 0).isPresent()
                    || c.withdrawnOn().filter(from -> from.compareTo(day) <= 0).isPresent();
            // The organisation may answer for a crowd, and for no single person.
            boolean hers = c.decidedBy() != Decider.CASE_TEAM || person.group().isPresent();
            if (c.datum() == datum && forThem && hers && begun && !over) return true;
        }
        return false;
    }

    /** Whoever has not agreed that they know of the case is met by the team alone; donors meet nobody, and count who agreed. */
    public boolean told(Person person) {
        return audience == Audience.CASE_TEAM || agreed(person, Datum.CASE_EXISTENCE);
    }

    /** What leads to her as surely as a place: told with her name, or where she agreed to such things. */
    private boolean described(Person person) {
        return named(person) || (told(person) && agreed(person, Datum.LOCATION));
    }

    public boolean named(Person person) {
        return told(person) && (audience == Audience.CASE_TEAM || agreed(person, Datum.NAME));
    }

    /** Whether she agreed to all that the narrative and the days of others depend on. */
    public boolean standsInNobodysWay(Person person) {
        return told(person) && agreed(person, Datum.TESTIMONY) && agreed(person, Datum.LOCATION);
    }

    private boolean located(Collection<Person> persons) {
        for (Person p : persons) if (!agreed(p, Datum.LOCATION)) return false;
        return true;
    }

    /** Text that may tell anything takes everybody's consent to everything it could tell. */
    private boolean narrative() {
        return file.persons().stream().allMatch(this::standsInNobodysWay);
    }

    /** Nobody but the team knows of a publication before it is out, nor before its embargo ends. */
    private boolean isOut(Publication publication) {
        return publication.publishedOn().compareTo(day) <= 0
                && publication
                        .embargoUntil()
                        .filter(until -> until.compareTo(day) > 0)
                        .isEmpty();
    }

    /** That we have published it is no consent: those it tells of must agree to be known and heard, and else everybody. */
    private boolean published(PublishedText text) {
        return isOut(text.publication())
                && file.persons().stream()
                        .filter(p -> text.about().isEmpty() || text.about().contains(p.key()))
                        .allMatch(this::standsInNoTextsWay);
    }

    /** An appeal that is over is told to the team alone. */
    private boolean isOngoing(PublishedText text) {
        return published(text)
                && text.appeal().stream().noneMatch(appeal -> appeal.expiresOn().compareTo(day) < 0);
    }

    /** Whether she agreed to be known of and heard, which is all that a text of ours about anybody asks of her. */
    public boolean standsInNoTextsWay(Person person) {
        return told(person) && agreed(person, Datum.TESTIMONY);
    }

    private boolean travels(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case OPEN -> true;
            case RESTRICTED -> audience == Audience.TREATY_BODY;
            case CONFIDENTIAL -> false;
        };
    }

    private boolean travels(Source source) {
        boolean waits = file.publications().stream()
                .filter(p -> !isOut(p))
                .anyMatch(p -> source.citation()
                        .filter(c -> c.text().equals(p.index().toString()))
                        .isPresent());
        boolean asFar = travels(source.sensitivity()) && !waits;
        if (!asFar || source.witness().isEmpty()) return asFar;
        Key witness = source.witness().get();
        return file.persons().stream().filter(p -> p.key().equals(witness)).anyMatch(p -> agreed(p, Datum.TESTIMONY));
    }

    private boolean anyTravels(List<Information> information) {
        return information.stream().anyMatch(i -> travels(i.source()));
    }

    private boolean counts(Person person, Information information) {
        if (!told(person) || !travels(information.source())) return false;
        boolean own =
                information.connection().filter(c -> c == Connection.VICTIM).isPresent();
        if (own
                && information
                        .source()
                        .witness()
                        .filter(w -> !w.equals(person.key()))
                        .isPresent()) return false;
        var kind = information.source().kind();
        boolean account = kind == SourceKind.TESTIMONY
                || kind == SourceKind.MEDICAL
                || own
                || information
                        .connection()
                        .filter(c -> c == Connection.WITNESS || c == Connection.RELATIVE)
                        .isPresent();
        return !account || agreed(person, Datum.TESTIMONY);
    }

    private boolean told(Fact fact) {
        return travels(fact.sensitivity())
                && fact.persons().stream()
                        .anyMatch(p -> fact.information().stream().anyMatch(i -> counts(p, i)));
    }

    private boolean told(Event event) {
        return event.acts().isEmpty() ? narrative() : event.acts().stream().anyMatch(this::told);
    }

    /** The day of an act is that of its event, and so of everybody who is told of there. */
    private static Set<Person> all(List<Act> acts) {
        var persons = new LinkedHashSet<Person>();
        acts.forEach(a -> persons.addAll(a.persons()));
        return persons;
    }

    private Set<Person> concerned(Event event) {
        return all(event.acts().stream().filter(this::told).toList());
    }

    /** A call that is drafted and not made stays with the team. */
    boolean made(Recommendation call) {
        var entries = call.history().stream()
                .filter(e -> e.on().compareTo(day) <= 0)
                .sorted(Comparator.comparing(StatusEntry::on))
                .toList();
        return call.history().isEmpty()
                || call.history().get(0).status() != RecommendationStatus.DRAFTED
                || (!entries.isEmpty() && entries.get(entries.size() - 1).status() != RecommendationStatus.DRAFTED);
    }

    private boolean isOfPatterns(Statement statement) {
        var patterns = file.patterns().stream()
                .filter(p -> anyTravels(p.information()))
                .map(Pattern::key)
                .toList();
        return !statement.about().isEmpty() && patterns.containsAll(statement.about());
    }

    /** Cited for something that is told, be it because a testimony reached us through it. */
    private boolean cited(Source source) {
        return travels(source) && (notedInAText(source) || citedForAFact(source));
    }

    private boolean notedInAText(Source source) {
        return file.publishedTexts().stream()
                .filter(this::isOngoing)
                .flatMap(t -> t.paragraphs().stream())
                .flatMap(p -> p.notes().stream())
                .flatMap(n -> n.source().stream())
                .flatMap(key -> file.source(key).stream())
                .filter(this::travels)
                .anyMatch(s -> s.equals(source)
                        || (s.kind() == SourceKind.TESTIMONY && s.origin().equals(source)));
    }

    private boolean citedForAFact(Source source) {
        return travels(source)
                && Stream.of(
                                file.facts().stream()
                                        .filter(f -> travels(f.sensitivity()))
                                        .flatMap(f -> f.persons().stream()
                                                .flatMap(p ->
                                                        f.information().stream().filter(i -> counts(p, i)))),
                                file.patterns().stream().flatMap(p -> p.information().stream()),
                                file.statements().stream().flatMap(s -> s.information().stream()))
                        .flatMap(s -> s)
                        .map(Information::source)
                        .filter(this::travels)
                        .anyMatch(s -> s.equals(source)
                                || (s.kind() == SourceKind.TESTIMONY
                                        && s.origin().equals(source)));
    }

    /** A document about persons has their day; a report or a newspaper has a day of its own. */
    private boolean datesOf(Source source) {
        var kind = source.kind();
        if (kind != SourceKind.TESTIMONY && kind != SourceKind.MEDICAL && kind != SourceKind.COURT) return true;
        var persons = new LinkedHashSet<Person>();
        source.witness()
                .ifPresent(w ->
                        file.persons().stream().filter(p -> p.key().equals(w)).forEach(persons::add));
        for (Fact fact : file.facts())
            if (travels(fact.sensitivity())
                    && fact.persons().stream()
                            .anyMatch(p -> fact.information().stream()
                                    .anyMatch(i -> i.source().equals(source) && counts(p, i))))
                persons.addAll(fact.persons());
        return located(persons.isEmpty() ? file.persons() : persons);
    }
}
