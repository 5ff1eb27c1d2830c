package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.Alleged;
import org.dutybearer.assessment.Assessment;
import org.dutybearer.assessment.Assessor;
import org.dutybearer.assessment.Clause;
import org.dutybearer.assessment.Element;
import org.dutybearer.assessment.ElementFinding;
import org.dutybearer.assessment.Evidence;
import org.dutybearer.assessment.GeneralAnswer;
import org.dutybearer.assessment.Law;
import org.dutybearer.assessment.PersonFinding;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Rule;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.assessment.Scope;
import org.dutybearer.assessment.Step;
import org.dutybearer.assessment.Weight;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Role;
import org.dutybearer.casefile.Status;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.person.Person;
import org.dutybearer.treaty.ProvisionRef;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;

/** Tells what the law requires of which state and what can be said, element by element, of what this audience may see. */
final class Obligations {
    private final Telling telling;
    private final TreatyRegister register;
    private final RuleSet rules;
    private static final int FEW = 4;

    private final List<Assessment> assessments;
    private final List<Assessment> inFull;

    /** Asked of the whole record: once, and not for each instrument cited. */
    private @Nullable LocalDate factsAsAt;

    Obligations(Telling telling, Assessor assessor) {
        this.telling = telling;
        this.register = assessor.register();
        this.rules = assessor.rules();
        this.assessments = inOrder(assessor.assess(telling.file, telling.viewpoint));
        this.inFull = inFull();
    }

    /** Where persons have assessments of their own under one rule, these stand in the order of their letters. */
    private List<Assessment> inOrder(List<Assessment> assessed) {
        Map<String, List<Assessment>> alike = new LinkedHashMap<>();
        for (Assessment assessment : assessed)
            alike.computeIfAbsent(
                            assessment.dutyBearer() + " " + assessment.rule().id(), rule -> new ArrayList<>())
                    .add(telling.inOrder(assessment));
        return alike.values().stream()
                .flatMap(assessments -> assessments.stream()
                        .sorted(Comparator.comparing(a ->
                                telling.persons().indexOf(a.persons().get(0).person()))))
                .toList();
    }

    /**
     * In the order of the rules; the sources of what is told in full are numbered before those of the rest, and those on which the
     * general test alone rests after them.
     */
    List<ObligationView> tell() {
        var elements = new IdentityHashMap<Assessment, List<ElementView>>();
        Stream.concat(inFull.stream(), assessments.stream()).forEach(a -> elements.computeIfAbsent(a, this::elements));
        return assessments.stream()
                .map(a -> tell(a, Objects.requireNonNull(elements.get(a))))
                .toList();
    }

    private List<ElementView> elements(Assessment assessment) {
        return assessment.rule().elements().stream()
                .map(element -> tell(assessment, element))
                .toList();
    }

    /** What the rules say is told in full, and what people have decided; of a case with neither the first that are engaged. */
    private List<Assessment> inFull() {
        var full = assessments.stream()
                .filter(a -> a.rule().inFull() || a.highest().compareTo(Step.CEILING_OF_SOFTWARE) > 0)
                .toList();
        if (!full.isEmpty()) return full;
        return assessments.stream()
                .filter(a -> a.highest().compareTo(Step.ENGAGED) >= 0)
                .sorted(Comparator.comparing(Assessment::highest).reversed())
                .limit(FEW)
                .toList();
    }

    private ObligationView tell(Assessment assessment, List<ElementView> elements) {
        Rule rule = assessment.rule();
        return new ObligationView(
                rule.provision(),
                Telling.sentence(rule.provision().inWords(telling.words.language())),
                telling.law.topic(rule),
                assessment.dutyBearer(),
                telling.state(assessment.dutyBearer()),
                assessment.role(),
                telling.law.role(assessment.role()),
                Telling.sentence(telling.law.requires(rule, terms(assessment, List.of()))),
                sayings(assessment),
                elements,
                Stream.of(Question.values()).map(q -> tell(assessment, q)).toList(),
                warnings(assessment),
                cautions(assessment),
                rule.scope().form() == Scope.Form.STANDARD,
                inFull.contains(assessment),
                rule.id(),
                rule.version(),
                rule.source(),
                rule.reviewer());
    }

    /** On the status of the treaty, and on own corrections. */
    private List<String> warnings(Assessment assessment) {
        return Stream.concat(assessment.binding().status().warnings(telling.words.language()).stream(), own(assessment))
                .distinct()
                .toList();
    }

    /** On own corrections that decide whether the state is bound, that reserve the provision, or on which a complaint rests. */
    private Stream<String> own(Assessment assessment) {
        var language = telling.words.language();
        var reservation =
                register.reservation(assessment.dutyBearer(), assessment.rule().provision(), assessment.day());
        var general = assessment.persons().stream()
                .flatMap(person -> person.general().stream())
                .flatMap(answer -> telling.law.own(answer).stream());
        return Stream.of(
                        assessment.binding().status().ownCorrection(language).stream(),
                        reservation.warnings(language).stream(),
                        general)
                .flatMap(own -> own)
                .distinct();
    }

    private List<String> cautions(Assessment assessment) {
        if (telling.viewpoint.audience() != Audience.CASE_TEAM) return List.of();
        return assessment.persons().stream()
                .flatMap(p -> p.cautions().stream())
                .distinct()
                .map(telling.law::caution)
                .toList();
    }

    /** How far an obligation reaches, and who decided so. */
    private record Reached(Step step, Optional<Decision> decided) {}

    /**
     * One saying for each step that somebody reached, the highest first: what can be said of one is not said of another, nor what
     * one court has found what another has.
     */
    private List<SayingView> sayings(Assessment assessment) {
        Map<Reached, List<PersonFinding>> reached = new LinkedHashMap<>();
        assessment.persons().stream()
                .sorted(Comparator.comparing(PersonFinding::step).reversed())
                .forEach(p -> reached.computeIfAbsent(new Reached(p.step(), p.decided()), s -> new ArrayList<>())
                        .add(p));
        var sayings = new ArrayList<SayingView>();
        reached.forEach((r, findings) -> sayings.add(new SayingView(
                r.step,
                telling.law.step(assessment.rule(), r.step),
                findings.stream().map(f -> telling.label(f.person().key())).toList(),
                telling.stopped(
                        Telling.sentence(telling.law.saying(assessment.rule(), r.step, terms(assessment, findings)))),
                r.decided.map(this::why).orElse(""),
                r.decided.map(d -> cited(d, findings)).orElse(List.of()))));
        return sayings;
    }

    /** The reasons of the team are the team's own. */
    private String why(Decision decision) {
        return telling.viewpoint.audience() == Audience.CASE_TEAM ? telling.tell(decision.reason()) : "";
    }

    private List<Integer> cited(Decision decision, List<PersonFinding> findings) {
        return telling.citations.cite(telling.counted(
                decision, findings.stream().map(PersonFinding::person).toList()));
    }

    private Law.Terms terms(Assessment assessment, List<PersonFinding> findings) {
        Optional<CountryCode> origin = telling.file.states().stream()
                .filter(s -> s.role() == Role.ORIGIN)
                .map(s -> s.state())
                .findFirst();
        CountryCode other = origin.orElse(assessment.dutyBearer());
        var persons = findings.stream().map(PersonFinding::person).toList();
        var alleged = Alleged.of(findings);
        var decision = findings.stream().flatMap(f -> f.decided().stream()).findFirst();
        return new Law.Terms(
                telling.either(persons),
                telling.together(persons),
                persons.size() > 1,
                telling.stateInSentence(assessment.dutyBearer()),
                telling.state(assessment.dutyBearer()),
                assessment.role(),
                telling.stateInSentence(other),
                telling.state(other),
                telling.law.list(alleged.inWords(telling.law)),
                alleged.own(),
                assessment.rule().provision().inWords(telling.words.language()),
                decision.map(d -> telling.tell(d.by())).orElse(""),
                decision.map(d -> telling.dates.of(d.on(), telling.viewpoint.locates(d)))
                        .orElse(""));
    }

    /** It was asked of what this audience may see, so an answer tells no more than that: whom nothing is told of has none. */
    private GeneralQuestionView tell(Assessment assessment, Question question) {
        var answers = new ArrayList<GeneralAnswerView>();
        for (PersonFinding finding : assessment.persons())
            for (GeneralAnswer answer : finding.general())
                if (answer.question() == question)
                    answers.add(new GeneralAnswerView(
                            telling.label(finding.person().key()),
                            answer.truth(),
                            telling.law.general(answer),
                            sources(assessment, answer)));
        return new GeneralQuestionView(question, telling.law.question(question), answers);
    }

    private List<Integer> sources(Assessment assessment, GeneralAnswer answer) {
        var numbers = new TreeSet<>(telling.citations.cite(answer.information()));
        for (GeneralAnswer.Held held : answer.held()) numbers.add(cite(assessment, held.instrument()));
        return List.copyOf(numbers);
    }

    /** Another instrument than the one that binds, such as one that opens complaints, is cited as it stood when it is asked of. */
    private int cite(Assessment assessment, String instrument) {
        var state = assessment.dutyBearer();
        var asAt = factsAsAt();
        var status = instrument.equals(assessment.binding().through())
                ? assessment.binding().status()
                : register.status(state, instrument, asAt.isAfter(assessment.day()) ? asAt : assessment.day());
        return telling.citations.cite(register.treaty(instrument).orElseThrow(), state, status);
    }

    private LocalDate factsAsAt() {
        if (factsAsAt == null) factsAsAt = telling.viewpoint.factsAsAt(telling.file);
        return factsAsAt;
    }

    private ElementView tell(Assessment assessment, Element element) {
        var answers = new ArrayList<PersonAnswer>();
        for (Person person : telling.persons()) {
            var finding = assessment.persons().stream()
                    .filter(p -> p.person().equals(person))
                    .findFirst()
                    .or(() ->
                            element.ofTheState() ? assessment.persons().stream().findFirst() : Optional.empty());
            answers.add(finding.map(f -> answer(assessment, element, f, person))
                    .orElseGet(() -> new PersonAnswer(
                            telling.label(person.key()),
                            Truth.UNKNOWN,
                            new Answer(Mark.NOT_KNOWN, telling.law.noAccount(), List.of()),
                            null)));
        }
        return new ElementView(
                element.id(), telling.law.element(assessment.rule(), element), element.ofTheState(), answers);
    }

    private PersonAnswer answer(Assessment assessment, Element element, PersonFinding finding, Person person) {
        ElementFinding found = finding.elements().stream()
                .filter(e -> e.element().equals(element))
                .findFirst()
                .orElseThrow();
        String label = telling.label(person.key());
        if (found.weight() == Weight.NOT_KNOWN)
            return new PersonAnswer(
                    label,
                    found.truth(),
                    new Answer(Mark.NOT_KNOWN, telling.law.notKnown(assessment.rule(), element), List.of()),
                    telling.law.question(assessment.rule(), element).orElse(null));
        Set<String> said = new LinkedHashSet<>();
        Set<Integer> sources = new LinkedHashSet<>();
        for (Evidence evidence : found.evidence()) {
            if (evidence.weight() != found.weight()) continue;
            said.add(said(assessment, element, evidence, person));
            if (evidence.clause().kind() == Clause.Kind.BINDING)
                sources.add(cite(assessment, assessment.binding().through()));
            sources.addAll(telling.citations.cite(evidence.information()));
        }
        String words = telling.law.weighed(found.weight(), telling.words.series(List.copyOf(said)));
        var answer = new Answer(
                mark(found.weight()),
                found.contradicted()
                        ? telling.words.sentences(List.of(telling.stopped(words), telling.law.contradicted()))
                        : words,
                sources.stream().sorted().toList());
        return new PersonAnswer(label, found.truth(), answer, null);
    }

    static Mark mark(Weight weight) {
        return switch (weight) {
            case SHOWN -> Mark.SHOWN;
            case ANNOUNCED -> Mark.ANNOUNCED;
            case ALLEGED -> Mark.ALLEGED;
            case NOT_KNOWN -> Mark.NOT_KNOWN;
            case SHOWN_NOT -> Mark.SHOWN_NOT;
        };
    }

    private String said(Assessment assessment, Element element, Evidence evidence, Person person) {
        return telling.law.told(
                assessment.rule(),
                element,
                evidence,
                person,
                () -> boundOn(assessment, evidence),
                () -> detail(evidence, person));
    }

    private String boundOn(Assessment assessment, Evidence evidence) {
        return assessment
                .binding()
                .status()
                .effectiveSince()
                .filter(d -> evidence.weight() == Weight.SHOWN)
                .map(telling.dates::of)
                .orElseGet(() -> day(assessment));
    }

    /** The day asked about is that of an act: told exactly only where the day of everything assessed may be. */
    private String day(Assessment assessment) {
        boolean exactly = assessment.persons().stream()
                .flatMap(p -> p.elements().stream())
                .flatMap(e -> e.evidence().stream())
                .map(Evidence::fact)
                .allMatch(f -> f == null || telling.viewpoint.locates(f));
        return telling.dates.of(assessment.day(), exactly);
    }

    private String detail(Evidence evidence, Person person) {
        if (evidence.pattern() != null) return group(evidence, person);
        if (evidence.fact() instanceof Act act)
            return evidence.date() == null ? "" : telling.when(evidence.date(), act);
        if (evidence.fact() instanceof Proceeding proceeding)
            return proceeding.charge().map(telling::quoted).orElse("");
        if (evidence.fact() instanceof Entry entry) {
            return switch (evidence.clause().kind()) {
                case DIRECT_ENTRY -> telling.stateInSentence(entry.from());
                case PRESENTATION ->
                    entry.presentation().map(p -> telling.when(p.on(), entry)).orElse("");
                default -> entry.date().map(d -> telling.when(d, entry)).orElse("");
            };
        }
        return "";
    }

    /** The group of the pattern to which the person belongs, as the record names it. */
    private String group(Evidence evidence, Person person) {
        return Objects.requireNonNull(evidence.pattern())
                .groupOf(person)
                .map(telling::tell)
                .orElseThrow();
    }

    /**
     * What is told in a line: provisions that recommendations rest on, and others that somebody is at risk or more of, as far as
     * they are not told in full. Where no rule has assessed one, or it arises for nobody, what is missing to do so.
     */
    List<GroundView> grounds() {
        var grounds = new ArrayList<GroundView>();
        for (ProvisionRef ground : called()) {
            var assessed = assessments.stream().filter(a -> answers(a, ground)).toList();
            if (assessed.isEmpty()) grounds.add(ground(ground));
            assessed.stream().filter(a -> !inFull.contains(a)).forEach(a -> grounds.add(ground(ground, a)));
        }
        assessments.stream()
                .filter(a -> !inFull.contains(a) && a.highest().compareTo(Step.AT_RISK) >= 0)
                .filter(a -> !isCalled(a))
                .forEach(a -> grounds.add(ground(a.rule().provision(), a)));
        return List.copyOf(grounds);
    }

    private List<ProvisionRef> called() {
        return telling.viewpoint.calls().stream()
                .flatMap(r -> r.grounds().stream())
                .distinct()
                .toList();
    }

    private boolean isCalled(Assessment assessment) {
        return called().stream().anyMatch(g -> answers(assessment, g));
    }

    /** A call rests on what the state it is made to owes: what another state owes under the provision is no ground of it. */
    private boolean answers(Assessment assessment, ProvisionRef ground) {
        return ground.isWithin(assessment.rule().provision())
                && telling.viewpoint.calls().stream()
                        .anyMatch(r -> r.grounds().contains(ground) && r.state().equals(assessment.dutyBearer()));
    }

    private GroundView ground(ProvisionRef provision, Assessment assessment) {
        var missing = new LinkedHashSet<String>();
        for (PersonFinding person : assessment.persons())
            for (Element element : person.missing())
                telling.law.missing(assessment.rule(), element).ifPresent(missing::add);
        return new GroundView(
                provision,
                telling.inShort(provision, register),
                assessment.rule().scope().form() == Scope.Form.STANDARD,
                assessment.highest(),
                List.copyOf(missing),
                own(assessment).toList());
    }

    private GroundView ground(ProvisionRef provision) {
        String missing = telling.words
                .find("missing." + provision.toString().replace(' ', '-'))
                .orElseGet(() -> telling.words.say("missing.rule"));
        return new GroundView(
                provision,
                telling.inShort(provision, register),
                false,
                Step.NOT_ASSESSABLE,
                List.of(missing),
                List.of());
    }

    /** Each question once, with the provisions that need its answer. */
    List<QuestionView> questions() {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        for (Assessment assessment : leadingFirst())
            for (PersonFinding person : assessment.persons())
                for (Element element : person.missing())
                    telling.law
                            .question(assessment.rule(), element)
                            .ifPresent(q -> needed.computeIfAbsent(q, k -> new LinkedHashSet<>())
                                    .add(assessment.rule().provision().toString()));
        return needed.entrySet().stream()
                .map(e -> new QuestionView(e.getKey(), String.join(telling.words.comma(), e.getValue())))
                .toList();
    }

    /** What is told in full before what is told in a line; of that, only what is engaged and called for, or at risk and more. */
    private List<Assessment> leadingFirst() {
        return assessments.stream()
                .filter(a -> inFull.contains(a)
                        || a.highest().compareTo(Step.AT_RISK) >= 0
                        || (a.highest() == Step.ENGAGED && isCalled(a)))
                .sorted(Comparator.comparing(a -> !inFull.contains(a)))
                .toList();
    }

    /** Who drafts is told what the calls leave out and what they rest on in vain; nobody else is. */
    AdviceView advice() {
        if (telling.viewpoint.audience() != Audience.CASE_TEAM) return AdviceView.NONE;
        var advice = Advice.of(telling.file, assessments, rules);
        var calls = telling.viewpoint.calls();
        return new AdviceView(
                advice.ungrounded().stream()
                        .map(u -> new UngroundedView(calls.indexOf(u.recommendation()) + 1, u.why()))
                        .toList(),
                advice.unasked().stream().map(this::suggestion).toList(),
                telling.file.status() == Status.OPEN);
    }

    private SuggestionView suggestion(Advice.Unasked unasked) {
        Rule rule = unasked.rule();
        return new SuggestionView(
                unasked.id(),
                rule.provision(),
                Telling.sentence(rule.provision().inWords(telling.words.language())),
                unasked.dutyBearer(),
                telling.state(unasked.dutyBearer()),
                unasked.highest(),
                unasked.persons().stream().map(p -> telling.label(p.key())).toList(),
                telling.law.standardRecommendation(rule).orElse(""));
    }

    /** What is not known, most needed first, to stand in a list: of what is told in full, then of what is told in a line. */
    List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        for (boolean needed : new boolean[] {true, false})
            for (Assessment assessment : assessments) {
                if (!inFull.contains(assessment)) continue;
                for (PersonFinding person : assessment.persons())
                    for (Element element : person.missing())
                        if ((element.neededFrom() != null) == needed)
                            telling.law.missing(assessment.rule(), element).ifPresent(missing::add);
            }
        grounds().forEach(ground -> missing.addAll(ground.missing()));
        missing.remove(telling.words.say("missing.rule"));
        return List.copyOf(missing);
    }

    /** How many provisions the law in short chooses from. */
    int engaged() {
        return (int) inFull.stream()
                .filter(a -> a.highest().compareTo(Step.ENGAGED) >= 0)
                .count();
    }

    /** The law in short: at most two sentences, the duties of the state of refuge first. */
    List<String> brief() {
        return assessments.stream()
                .filter(a -> inFull.contains(a))
                .filter(a -> a.highest().compareTo(Step.ENGAGED) >= 0)
                .sorted(Comparator.<Assessment>comparingInt(a -> a.role() == Role.REFUGE ? 0 : 1)
                        .thenComparing(Assessment::highest, Comparator.reverseOrder()))
                .flatMap(a -> telling.law.brief(a.rule(), a.highest(), terms(a, List.of())).stream())
                .distinct()
                .limit(2)
                .map(s -> telling.stopped(Telling.sentence(s)))
                .toList();
    }
}
