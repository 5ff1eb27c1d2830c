package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Route;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.TreatyRegister;

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

    /** The state of refuge first, then by rule. A rule that arises for nobody gives no assessment. */
    public List<Assessment> assess(CaseFile file, Selection selection) {
        var found = new ArrayList<Assessment>();
        for (Rule rule : rules.rules())
            for (CountryCode state : dutyBearers(rule, file, selection))
                assess(rule, state, file, selection).ifPresent(found::add);
        found.sort(Comparator.comparing(a -> a.role() == Role.REFUGE ? 0 : 1));
        return List.copyOf(found);
    }

    private Set<CountryCode> dutyBearers(Rule rule, CaseFile file, Selection selection) {
        var states = new LinkedHashSet<CountryCode>();
        if (rule.role() == null) {
            for (Act act : file.acts())
                if (file.roleOf(act.by().state()).isPresent() && counts(act, selection))
                    states.add(act.by().state());
        } else {
            file.states().stream().filter(s -> s.role() == rule.role()).forEach(s -> states.add(s.state()));
        }
        return states;
    }

    private static boolean counts(Act act, Selection selection) {
        return act.persons().stream()
                .anyMatch(p -> act.informationOn(p.key()).stream().anyMatch(i -> selection.counts(p.key(), i)));
    }

    private Optional<Assessment> assess(Rule rule, CountryCode state, CaseFile file, Selection selection) {
        var findings = new ArrayList<PersonFinding>();
        LocalDate newest = selection.factsAsAt(file);
        LocalDate day = newest;
        for (Person person : file.persons()) {
            var view = new View(file, person, state, selection);
            var occasion = rule.arisesFrom().stream().flatMap(view::evidence).toList();
            if (occasion.isEmpty()) continue;
            day = dayOf(occasion, file).orElse(newest);
            findings.add(find(rule, view, day));
        }
        if (findings.isEmpty()) return Optional.empty();
        var binding = register.bound(state, rule.provision(), day);
        return Optional.of(
                new Assessment(rule, state, file.roleOf(state).orElse(Role.TERRITORY), day, binding, findings));
    }

    /** The day of the act is the day on which the state must have been bound; undated acts are asked about the day of the facts. */
    private static Optional<LocalDate> dayOf(List<Evidence> occasion, CaseFile file) {
        return occasion.stream()
                .flatMap(e -> e.fact() instanceof Act act ? dateOf(act, file).stream() : Stream.empty())
                .flatMap(d -> d.earliest().stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<ApproximateDate> dateOf(Act act, CaseFile file) {
        return file.events().stream()
                .filter(e -> e.acts().contains(act))
                .findFirst()
                .flatMap(Event::date);
    }

    private PersonFinding find(Rule rule, View view, LocalDate day) {
        var elements = new ArrayList<ElementFinding>();
        for (Element element : rule.elements()) elements.add(find(rule, element, view, day));
        return new PersonFinding(view.person, step(rule, elements), elements);
    }

    private ElementFinding find(Rule rule, Element element, View view, LocalDate day) {
        var evidence = new ArrayList<Evidence>();
        for (Clause clause : element.clauses()) {
            if (clause.kind() == Clause.Kind.BINDING) {
                Weight bound =
                        weigh(register.bound(view.state, rule.provision(), day).bound());
                if (bound != Weight.NOT_KNOWN) evidence.add(new Evidence(clause, bound, null, null, List.of()));
            } else {
                view.evidence(clause).forEach(evidence::add);
            }
        }
        boolean denied = evidence.stream()
                .anyMatch(e -> e.weight() == Weight.SHOWN_NOT
                        || e.information().stream().anyMatch(i -> i.standing() == Standing.SHOWN_NOT));
        boolean supported = evidence.stream().anyMatch(e -> e.weight().supports());
        Weight weight =
                evidence.stream().map(Evidence::weight).min(Weight::compareTo).orElse(Weight.NOT_KNOWN);
        return new ElementFinding(element, weight, evidence, denied && supported);
    }

    private static Weight weigh(Truth truth) {
        return switch (truth) {
            case YES -> Weight.SHOWN;
            case UNKNOWN -> Weight.NOT_KNOWN;
            case NO -> Weight.SHOWN_NOT;
        };
    }

    /**
     * The highest step whose elements are all supported, climbing from "engaged" over the steps the rule has. A needed element that is shown not to be so
     * means the obligation does not apply; one that is missing at the foot means it cannot be assessed.
     */
    private static Step step(Rule rule, List<ElementFinding> elements) {
        boolean excluded = elements.stream()
                .anyMatch(e -> e.weight() == Weight.SHOWN_NOT && e.element().isNeededFor(rule.highest()));
        if (excluded) return Step.NOT_APPLICABLE;
        Step reached = Step.NOT_ASSESSABLE;
        for (Step step : Step.values()) {
            if (!rule.reaches(step)) continue;
            boolean supported = elements.stream()
                    .filter(e -> e.element().isNeededFor(step))
                    .allMatch(e -> e.weight().supports());
            if (!supported) break;
            reached = step;
        }
        return reached;
    }

    /** What counts of a case for one person and one state. */
    private static final class View {
        private final CaseFile file;
        private final Person person;
        private final CountryCode state;
        private final Selection selection;

        View(CaseFile file, Person person, CountryCode state, Selection selection) {
            this.file = file;
            this.person = person;
            this.state = state;
            this.selection = selection;
        }

        Stream<Evidence> evidence(Clause clause) {
            return switch (clause.kind()) {
                case BINDING, RESERVATION -> Stream.empty();
                case ASYLUM_CLAIM ->
                    facts(
                            clause,
                            file.asylumClaims().stream()
                                    .filter(this::isClaimHere)
                                    .filter(c -> clause.claims().isEmpty()
                                            || clause.claims().contains(c.status())));
                case ACT -> facts(clause, actsOf(clause, state));
                case OFFICIAL_ACT ->
                    facts(clause, actsOf(clause, state).filter(a -> a.by().official() != Truth.NO))
                            .map(View::allegedWhereTheHandIsNotKnown);
                case DATED_ACT ->
                    facts(
                            clause,
                            actsOf(clause, state).filter(a -> dateOf(a, file).isPresent()));
                case OWN_ACCOUNT -> origins().flatMap(o -> facts(clause, actsOf(clause, o), true));
                case PATTERN -> origins().flatMap(o -> patterns(clause, o));
                case IRREGULAR_ENTRY -> facts(clause, entries().filter(e -> e.manner() == Manner.IRREGULAR));
                case DIRECT_ENTRY -> facts(clause, entries().filter(e -> e.route() == Route.DIRECT));
                case PRESENTATION ->
                    facts(clause, entries().filter(e -> e.presentation().isPresent()));
                case CAUSE ->
                    facts(
                            clause,
                            entries()
                                    .filter(e -> e.presentation()
                                            .flatMap(p -> p.cause())
                                            .isPresent()));
                case PROCEEDING -> facts(clause, proceedings());
                case DETENTION ->
                    facts(
                            clause,
                            file.detentions().stream().filter(d -> d.state().equals(state)));
            };
        }

        private boolean isClaimHere(AsylumClaim claim) {
            return claim.state().equals(state);
        }

        private Stream<Entry> entries() {
            return file.entries().stream().filter(e -> e.into().equals(state));
        }

        private Stream<Proceeding> proceedings() {
            return file.proceedings().stream().filter(p -> p.state().equals(state));
        }

        private Stream<Act> actsOf(Clause clause, CountryCode by) {
            return file.acts().stream()
                    .filter(a -> a.by().state().equals(by))
                    .filter(a -> clause.names(a.type(), a.modality()));
        }

        /** The states the person would be returned to: those of announced returns, else those she fled. */
        private Stream<CountryCode> origins() {
            return file.states().stream().filter(s -> s.role() == Role.ORIGIN).map(s -> s.state());
        }

        /** An act laid to a state, by whose hand nobody recorded, is at most alleged to be an official's. */
        private static Evidence allegedWhereTheHandIsNotKnown(Evidence e) {
            boolean known = e.fact() instanceof Act act && act.by().official() == Truth.YES;
            return known || e.weight() != Weight.SHOWN
                    ? e
                    : new Evidence(e.clause(), Weight.ALLEGED, e.fact(), e.pattern(), e.information());
        }

        private Stream<Evidence> patterns(Clause clause, CountryCode origin) {
            return file.patterns().stream()
                    .filter(p -> p.state().equals(origin))
                    .filter(p -> p.concerns(person))
                    .filter(p -> clause.acts().isEmpty() || p.acts().stream().anyMatch(clause.acts()::contains))
                    .flatMap(p -> counted(p.information())
                            .map(counted -> new Evidence(clause, weightOf(clause, counted), null, p, counted)));
        }

        private Stream<Evidence> facts(Clause clause, Stream<? extends Fact> facts) {
            return facts(clause, facts, false);
        }

        private Stream<Evidence> facts(Clause clause, Stream<? extends Fact> facts, boolean ownAccountsOnly) {
            return facts.filter(f -> f.concerns(person)).flatMap(f -> {
                var said = f.informationOn(person.key()).stream()
                        .filter(i -> !ownAccountsOnly || i.isOwnAccountOf(person.key()))
                        .toList();
                return counted(said).map(counted -> new Evidence(clause, weightOf(clause, counted), f, null, counted));
            });
        }

        private Stream<List<Information>> counted(List<Information> said) {
            var counted =
                    said.stream().filter(i -> selection.counts(person.key(), i)).toList();
            return counted.isEmpty() ? Stream.empty() : Stream.of(counted);
        }

        private static Weight weightOf(Clause clause, List<Information> counted) {
            var standings = EnumSet.noneOf(Standing.class);
            counted.forEach(i -> standings.add(i.standing()));
            if (standings.contains(Standing.SHOWN)) return clause.most();
            if (standings.contains(Standing.ALLEGED))
                return clause.most().compareTo(Weight.ALLEGED) > 0 ? clause.most() : Weight.ALLEGED;
            return Weight.SHOWN_NOT;
        }
    }
}
