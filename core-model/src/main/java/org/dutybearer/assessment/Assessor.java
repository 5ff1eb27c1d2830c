package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutybearer.assessment.OnRecord.Facts;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.StateInCase;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.Binding;
import org.dutybearer.treaty.Reservation;
import org.dutybearer.treaty.ReservationAnswer;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/**
 * Holds rules against a case, person by person. Logic is Kleene's: what is not known stays not known, and only a source that
 * shows a thing not to be so makes it no.
 *
 * <pre>{@code
 * for (Assessment a : Assessor.shipped().assess(file))
 *     System.out.println(a.rule().provision() + " " + a.dutyBearer() + " " + a.persons());
 * }</pre>
 */
public final class Assessor {
    private final RuleSet rules;
    private final TreatyRegister register;

    public Assessor(RuleSet rules, TreatyRegister register) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.register = Objects.requireNonNull(register, "register");
    }

    /** With the rules and the treaty facts in the jar. */
    public static Assessor shipped() {
        return new Assessor(RuleSet.shipped(), TreatyRegister.shipped());
    }

    public RuleSet rules() {
        return rules;
    }

    public TreatyRegister register() {
        return register;
    }

    public List<Assessment> assess(CaseFile file) {
        return assess(file, Selection.EVERYTHING);
    }

    /**
     * The state of refuge first, then by rule. A rule that arises for nobody gives no assessment. What has no day of its own is
     * asked about the day of the facts, as the selection sees them.
     */
    public List<Assessment> assess(CaseFile file, Selection selection) {
        var record = new OnRecord(file, selection, selection.factsAsAt(file));
        var found = new ArrayList<Assessment>();
        var states = file.states();
        var everybody = file.persons();
        for (Rule rule : rules.rules()) {
            var persons = new ArrayList<Person>();
            for (Person person : everybody) if (mayArise(rule, record.of(person))) persons.add(person);
            if (persons.isEmpty()) continue;
            for (StateInCase state : states)
                if (rule.role() == null || rule.role() == state.role())
                    found.addAll(assess(rule, state, persons, record));
        }
        found.sort(Comparator.comparing(a -> a.role() == Role.REFUGE ? 0 : 1));
        return List.copyOf(found);
    }

    /** Persons for whom the state stood alike to the treaty are assessed together. */
    private List<Assessment> assess(Rule rule, StateInCase state, List<Person> persons, OnRecord record) {
        boolean byReturn = rule.arisesFromReturn();
        Map<Bond, List<PersonFinding>> together = new LinkedHashMap<>();
        Map<Bond, LocalDate> days = new LinkedHashMap<>();
        for (Person person : persons) {
            var facts = record.of(person);
            var reading = new Reading(record, facts, state.state(), byReturn);
            var arising = new ArrayList<Evidence>();
            for (Clause clause : rule.arisesFrom()) arising.addAll(reading.evidence(clause, List.of()));
            arising.removeIf(e -> !e.weight().supports());
            if (arising.isEmpty()) continue;
            var asked = new Asked(rule, state.state(), record, reading, arising);
            var bond = new Bond(asked.binding);
            together.computeIfAbsent(bond, b -> new ArrayList<>()).add(find(asked, facts, reading));
            days.merge(bond, asked.occasion.day(), (a, b) -> a.isBefore(b) ? a : b);
        }
        var found = new ArrayList<Assessment>();
        together.forEach((bond, findings) -> found.add(new Assessment(
                rule, state.state(), state.role(), Objects.requireNonNull(days.get(bond)), bond.binding, findings)));
        return found;
    }

    private static boolean mayArise(Rule rule, Facts facts) {
        for (Clause clause : rule.arisesFrom()) if (facts.mayHold(clause.kind())) return true;
        return false;
    }

    /** How the state stood to the treaty, as far as two persons may have stood under it alike. */
    private static final class Bond {
        private final Binding binding;

        Bond(Binding binding) {
            this.binding = binding;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bond that
                    && binding.bound() == that.binding.bound()
                    && binding.through().equals(that.binding.through())
                    && binding.status().kind() == that.binding.status().kind()
                    && binding.status()
                            .effectiveSince()
                            .equals(that.binding.status().effectiveSince());
        }

        @Override
        public int hashCode() {
            return Objects.hash(
                    binding.bound(), binding.through(), binding.status().effectiveSince());
        }
    }

    /** On which of the occasions the state was most bound: what came before it was bound founds nothing. */
    private final class Asked {
        final Rule rule;
        final CountryCode state;
        final OnRecord record;
        final Occasion occasion;
        final Binding binding;
        final ReservationAnswer reservation;
        /** On which a person's age counts: on each of the occasions on which the state was as firmly bound. */
        final List<ApproximateDate> days = new ArrayList<>();

        Asked(Rule rule, CountryCode state, OnRecord record, Reading reading, List<Evidence> arising) {
            this.rule = rule;
            this.state = state;
            this.record = record;
            Occasion best = null;
            Binding bound = null;
            for (Evidence evidence : conduct(arising, reading)) {
                var occasion = record.occasion(evidence);
                var then = occasion.bound(register, state, rule.provision());
                int better = bound == null ? 1 : then.bound().compareTo(bound.bound());
                if (better > 0) days.clear();
                if (better >= 0) days.add(occasion.ofAge(then));
                if (best == null || better > 0 || (better == 0 && Occasion.EARLIEST.compare(occasion, best) < 0)) {
                    best = occasion;
                    bound = then;
                }
            }
            this.occasion = Objects.requireNonNull(best);
            this.binding = Objects.requireNonNull(bound);
            this.reservation = record.reservation(register, state, rule.provision(), occasion.day());
        }

        /** Whether the state has kept the whole provision from binding it, and the treaty lets it. */
        boolean isReserved() {
            return reservation.finding() == ReservationAnswer.Finding.RECORDED
                    && reservation.recorded().stream()
                            .filter(r -> r.effect() == Reservation.Effect.NOT_BOUND
                                    || r.effect() == Reservation.Effect.RECOMMENDATION_ONLY)
                            .filter(r -> r.treaty().equals(binding.through()))
                            .flatMap(r -> r.provisions().stream())
                            .anyMatch(p -> p.covers(rule.provision()));
        }

        /** What the state did, where an obligation arises from something else, such as from an entry. */
        private List<Evidence> conduct(List<Evidence> arising, Reading reading) {
            if (arising.stream().anyMatch(e -> isByTheState(e.fact()))) return arising;
            var conduct = new ArrayList<Evidence>();
            for (Element element : rule.elements())
                if (element.question() == Question.CONDUCT)
                    for (Clause clause : element.clauses()) conduct.addAll(reading.evidence(clause, List.of()));
            conduct.removeIf(
                    e -> !e.weight().supports() || !(isByTheState(e.fact()) || e.fact() instanceof Circumstance));
            return conduct.isEmpty() ? arising : conduct;
        }

        /** Whether the state did it while it was certainly not bound, though on another occasion it was. */
        boolean cameTooEarly(Evidence evidence) {
            return binding.bound() != Truth.NO
                    && rule.scope().form() == Scope.Form.TREATY
                    && isByTheState(evidence.fact())
                    && record.occasion(evidence)
                                    .bound(register, state, rule.provision())
                                    .bound()
                            == Truth.NO;
        }

        private boolean isByTheState(@Nullable Fact fact) {
            if (fact instanceof Act act) return act.by().state().equals(state);
            if (fact instanceof Detention detention) return detention.state().equals(state);
            return fact instanceof Proceeding proceeding && proceeding.state().equals(state);
        }
    }

    private PersonFinding find(Asked asked, Facts facts, Reading reading) {
        var elements = new ArrayList<ElementFinding>();
        for (Element element : asked.rule.elements()) elements.add(find(asked, element, reading));
        var general = new GeneralTest(register, asked.record, facts, asked.rule, asked.state);
        var deciding = new Deciding(rules, asked.rule, asked.state, facts, elements, step(asked.rule, elements));
        var cautions = general.cautions(elements, asked.occasion, asked.reservation);
        cautions.addAll(deciding.cautions());
        return new PersonFinding(
                facts.person,
                deciding.step(),
                elements,
                general.answers(asked.binding, asked.reservation, asked.occasion, elements),
                cautions,
                deciding.decision());
    }

    private ElementFinding find(Asked asked, Element element, Reading reading) {
        var evidence = new ArrayList<Evidence>();
        for (Clause clause : element.clauses()) {
            if (clause.kind() == Clause.Kind.BINDING) {
                Weight bound = asked.isReserved() ? Weight.SHOWN_NOT : weigh(asked.binding.bound());
                if (bound != Weight.NOT_KNOWN) evidence.add(new Evidence(clause, bound, null, null, List.of(), null));
            } else if (clause.kind() == Clause.Kind.RESERVATION) {
                Weight free = weigh(asked.reservation.modifies().not());
                if (free != Weight.NOT_KNOWN) evidence.add(new Evidence(clause, free, null, null, List.of(), null));
            } else {
                for (Evidence e : reading.evidence(clause, asked.days)) if (!asked.cameTooEarly(e)) evidence.add(e);
            }
        }
        boolean denied = evidence.stream()
                .anyMatch(e -> e.weight() == Weight.SHOWN_NOT
                        || e.information().stream().anyMatch(i -> i.standing() == Standing.SHOWN_NOT));
        boolean supported = evidence.stream().anyMatch(e -> e.weight().supports());
        boolean spokenAgainst = element.contradictedBy().stream()
                .anyMatch(c -> reading.evidence(c, asked.days).stream()
                        .anyMatch(e -> e.weight().supports()));
        Weight weight =
                evidence.stream().map(Evidence::weight).min(Weight::compareTo).orElse(Weight.NOT_KNOWN);
        return new ElementFinding(element, weight, evidence, supported && (denied || spokenAgainst));
    }

    private static Weight weigh(Truth truth) {
        return switch (truth) {
            case YES -> Weight.SHOWN;
            case UNKNOWN -> Weight.NOT_KNOWN;
            case NO -> Weight.SHOWN_NOT;
        };
    }

    /**
     * The highest step whose elements are all supported, climbing from "engaged" over the steps the rule has. A needed element
     * that is shown not to be so means the obligation does not apply, and so does an exception that is shown and that nobody
     * disputes; one that is missing at the foot means it cannot be assessed.
     */
    private static Step step(Rule rule, List<ElementFinding> elements) {
        for (ElementFinding e : elements)
            if (e.weight() == Weight.SHOWN_NOT && e.element().isNeededFor(rule.highest())) return Step.NOT_APPLICABLE;
        if (rule.highest().compareTo(Step.ENGAGED) > 0 && elements.stream().anyMatch(Assessor::excepts))
            return Step.NOT_APPLICABLE;
        Step reached = Step.NOT_ASSESSABLE;
        for (Step step : Step.values()) {
            if (!rule.reaches(step)) continue;
            for (ElementFinding e : elements)
                if (e.element().isNeededFor(step) && !e.weight().supports()) return reached;
            reached = step;
        }
        return reached;
    }

    private static boolean excepts(ElementFinding element) {
        return element.element().question() == Question.EXCEPTION
                && element.weight() == Weight.SHOWN
                && !element.contradicted();
    }
}
