package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dutybearer.assessment.Selection;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Fact;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.source.Connection;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.dutybearer.source.SourceKind;
import org.dutybearer.statement.Statement;

/** What one audience may see of a case on one day. It selects: whatever it does not name is not told. */
record Viewpoint(CaseFile file, Audience audience, LocalDate day) implements Selection {

    /**
     * The public is told of nobody who has not agreed that the case be known; treaty bodies are told of everybody, under
     * pseudonyms; donors are told of nobody.
     */
    boolean shows(Person person) {
        return switch (audience) {
            case CASE_TEAM, TREATY_BODY -> true;
            case DONOR -> false;
            case PUBLIC -> person.allows(Datum.CASE_EXISTENCE, audience, day);
        };
    }

    boolean names(Person person) {
        return shows(person) && person.allows(Datum.NAME, audience, day);
    }

    /** Exact days and places could lead to the people they are about: all of them must have agreed. */
    boolean locates(Collection<Person> persons) {
        return persons.stream().allMatch(p -> p.allows(Datum.LOCATION, audience, day));
    }

    /** Whether a source may travel to this audience, and whoever bears witness in it has agreed to be heard there. */
    boolean reaches(Source source) {
        return source.sensitivity().mayReach(audience)
                && source.witness()
                        .flatMap(file::person)
                        .map(w -> w.allows(Datum.TESTIMONY, audience, day))
                        .orElse(true);
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
                        .filter(p -> !isTestimony(information) || p.allows(Datum.TESTIMONY, audience, day))
                        .isPresent();
    }

    /** Whether anything a source says of this fact as to that person may be told. */
    boolean shows(Fact fact, Person person) {
        return shows(person) && fact.informationOn(person.key()).stream().anyMatch(i -> counts(person.key(), i));
    }

    /** Narrative text may tell what its parts do not: it is shown only where everybody agreed to all it could tell. */
    boolean showsNarrative() {
        return audience == Audience.CASE_TEAM
                || file.persons().stream()
                        .allMatch(p -> shows(p)
                                && p.allows(Datum.TESTIMONY, audience, day)
                                && p.allows(Datum.LOCATION, audience, day));
    }

    /** What people said of what was done to them, and what those close to it said. */
    private static boolean isTestimony(Information information) {
        return information.source().kind() == SourceKind.TESTIMONY
                || information.source().kind() == SourceKind.MEDICAL
                || information
                        .connection()
                        .filter(c -> c == Connection.VICTIM || c == Connection.WITNESS || c == Connection.RELATIVE)
                        .isPresent();
    }
}
