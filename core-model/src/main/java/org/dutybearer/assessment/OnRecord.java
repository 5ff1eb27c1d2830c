package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.ReservationAnswer;
import org.dutybearer.treaty.TreatyRegister;

/** What counts of a case, sorted by person once, so that no rule has to search it again. */
final class OnRecord {
    /** A fact with the information on it that counts for one person. */
    record Told<F>(F fact, List<Information> information) {}

    /** What is on record about one person. */
    static final class Facts {
        final Person person;
        final List<Told<Entry>> entries = new ArrayList<>();
        final List<Told<AsylumClaim>> claims = new ArrayList<>();
        final List<Told<Detention>> detentions = new ArrayList<>();
        final List<Told<Proceeding>> proceedings = new ArrayList<>();
        final List<Told<Circumstance>> circumstances = new ArrayList<>();
        final List<Told<Act>> acts = new ArrayList<>();
        final List<Told<Decision>> decisions = new ArrayList<>();
        final List<Told<Pattern>> patterns = new ArrayList<>();
        /** What shows that she was on the territory of a state: asked once for all rules. */
        final Map<CountryCode, List<Information>> within = new HashMap<>();

        Facts(Person person) {
            this.person = person;
        }

        /** Whether there is anything at all that such a line of a rule could find; quick, because most lines find nothing. */
        boolean mayHold(Clause.Kind kind) {
            return switch (kind) {
                case BINDING, RESERVATION -> false;
                case ASYLUM_CLAIM -> !claims.isEmpty();
                case ACT, OWN_ACCOUNT, OFFICIAL_ACT, DATED_ACT -> !acts.isEmpty();
                case PATTERN -> !patterns.isEmpty();
                case IRREGULAR_ENTRY, DIRECT_ENTRY, PRESENTATION, CAUSE -> !entries.isEmpty();
                case PROCEEDING -> !proceedings.isEmpty();
                case DETENTION -> !detentions.isEmpty();
                case CIRCUMSTANCE -> !circumstances.isEmpty();
                case CHILD, FOREIGNER -> true;
            };
        }

        /**
         * The states to which the person would be returned: those that the returns name, and for a return that names none those
         * she fled.
         */
        List<CountryCode> destinations(CountryCode from, List<CountryCode> origins) {
            return acts.stream()
                    .map(Told::fact)
                    .filter(a -> a.type() == ActType.RETURN && a.by().state().equals(from))
                    .flatMap(a -> a.to().map(List::of).orElse(origins).stream())
                    .distinct()
                    .toList();
        }
    }

    /** What the register is asked again for every person and rule, though it answers alike: of a treaty or a provision on a day. */
    private record Asked(CountryCode state, Object about, LocalDate day) {}

    final LocalDate asAt;
    final List<CountryCode> origins;
    private final Selection selection;
    private final IdentityHashMap<Act, Event> events = new IdentityHashMap<>();
    private final Map<Person, Facts> persons = new HashMap<>();
    private final Map<Asked, ComplaintRoute> routes = new HashMap<>();
    private final Map<Asked, ReservationAnswer> reservations = new HashMap<>();

    OnRecord(CaseFile file, Selection selection, LocalDate asAt) {
        this.selection = selection;
        this.asAt = asAt;
        origins = file.states().stream()
                .filter(s -> s.role() == Role.ORIGIN)
                .map(s -> s.state())
                .toList();
        for (Person person : file.persons()) persons.put(person, new Facts(person));
        for (Entry entry : file.entries()) sort(entry, f -> f.entries);
        for (AsylumClaim claim : file.asylumClaims()) sort(claim, f -> f.claims);
        for (Detention detention : file.detentions()) sort(detention, f -> f.detentions);
        for (Proceeding proceeding : file.proceedings()) sort(proceeding, f -> f.proceedings);
        for (Circumstance circumstance : file.circumstances()) sort(circumstance, f -> f.circumstances);
        for (Decision decision : file.decisions()) decided(decision);
        for (Event event : file.events())
            for (Act act : event.acts()) {
                events.put(act, event);
                sort(act, f -> f.acts);
            }
        for (Pattern pattern : file.patterns())
            for (Facts facts : persons.values())
                if (pattern.concerns(facts.person) && selection.describes(facts.person)) {
                    var counted = counted(facts.person, pattern.information());
                    if (!counted.isEmpty()) facts.patterns.add(new Told<>(pattern, counted));
                }
    }

    private interface Shelf<F> {
        List<Told<F>> of(Facts facts);
    }

    private <F extends Fact> void sort(F fact, Shelf<F> shelf) {
        if (!selection.takes(fact)) return;
        for (Person person : fact.persons()) {
            Facts facts = persons.get(person);
            if (facts == null) continue;
            var counted = counted(person, fact.informationOn(person.key()));
            if (!counted.isEmpty()) shelf.of(facts).add(new Told<>(fact, counted));
        }
    }

    /** A decision we signed may cite nothing; whether it is supported is asked of the facts it decides on. */
    private void decided(Decision decision) {
        if (!selection.takes(decision)) return;
        for (Person person : decision.persons()) {
            Facts facts = persons.get(person);
            if (facts == null) continue;
            var counted = counted(person, decision.information());
            if (!counted.isEmpty() || decision.information().isEmpty())
                facts.decisions.add(new Told<>(decision, counted));
        }
    }

    private List<Information> counted(Person person, List<Information> said) {
        return said.stream().filter(i -> selection.counts(person.key(), i)).toList();
    }

    /** Whether one can complain of an act of that day: on the day of the facts, or where the act comes later on its own. */
    ComplaintRoute complaint(TreatyRegister register, CountryCode state, String treaty, LocalDate act) {
        return routes.computeIfAbsent(
                new Asked(state, treaty, act),
                asked -> register.complaint(state, treaty, act, act.isAfter(asAt) ? act : asAt));
    }

    ReservationAnswer reservation(TreatyRegister register, CountryCode state, ProvisionRef provision, LocalDate day) {
        return reservations.computeIfAbsent(
                new Asked(state, provision, day), asked -> register.reservation(state, provision, day));
    }

    Facts of(Person person) {
        return Objects.requireNonNull(persons.get(person), "not a person of the case");
    }

    Optional<ApproximateDate> dateOf(Act act) {
        return Optional.ofNullable(events.get(act)).flatMap(Event::date);
    }

    Optional<CountryCode> placeOf(Act act) {
        return Optional.ofNullable(events.get(act)).flatMap(Event::place).map(p -> p.state());
    }

    Occasion occasion(Evidence evidence) {
        Object fact = evidence.fact();
        if (fact instanceof Act act) return Occasion.of(act, dateOf(act), asAt);
        if (fact instanceof Detention detention) return Occasion.of(detention, asAt);
        if (fact instanceof Proceeding proceeding) return Occasion.of(proceeding.date(), asAt);
        if (fact instanceof Circumstance circumstance) return Occasion.of(circumstance.date(), asAt);
        if (fact instanceof Entry entry) return Occasion.of(entry.date(), asAt);
        return Occasion.on(asAt);
    }
}
