package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dutybearer.assessment.GeneralAnswer.Held;
import org.dutybearer.assessment.OnRecord.Facts;
import org.dutybearer.assessment.OnRecord.Told;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Matter;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.Binding;
import org.dutybearer.treaty.ComplaintRoute;
import org.dutybearer.treaty.PrintedStatement;
import org.dutybearer.treaty.ReservationAnswer;
import org.dutybearer.treaty.StatusWarning;
import org.dutybearer.treaty.TreatyAction;
import org.dutybearer.treaty.TreatyRegister;

/** The nine questions that every obligation is asked, in their order, for one person. */
final class GeneralTest {
    private final TreatyRegister register;
    private final OnRecord record;
    private final Facts facts;
    private final Rule rule;
    private final CountryCode state;

    GeneralTest(TreatyRegister register, OnRecord record, Facts facts, Rule rule, CountryCode state) {
        this.register = register;
        this.record = record;
        this.facts = facts;
        this.rule = rule;
        this.state = state;
    }

    List<GeneralAnswer> answers(
            Binding binding, ReservationAnswer held, Occasion occasion, List<ElementFinding> elements) {
        var answers = new ArrayList<GeneralAnswer>();
        boolean treaty = rule.scope().form() == Scope.Form.TREATY;
        answers.add(answer(Question.FORM, Truth.of(treaty), treaty ? "treaty" : "standard"));
        answers.add(
                treaty
                        ? answer(
                                        Question.BOUND,
                                        binding.bound(),
                                        binding.status().kind().name())
                                .as(held(binding.status().basis()))
                        : answer(Question.BOUND, Truth.NO, "standard"));
        answers.add(reservation(held));
        answers.add(derogation());
        answers.add(jurisdiction());
        answers.add(fromElements(Question.PERSON, elements));
        answers.add(conduct(elements));
        answers.add(exception(elements));
        answers.add(complaint(occasion));
        return answers;
    }

    private static GeneralAnswer answer(Question question, Truth truth, String why) {
        return new GeneralAnswer(question, truth, why, "");
    }

    /** The act on which an answer of the register rests. */
    private static List<Held> held(Optional<TreatyAction> act) {
        return act.map(a -> List.of(new Held(a.treaty(), a.source()))).orElse(List.of());
    }

    /** Silence is no proof of absence: only where a reservation is forbidden is a provision certainly free of one. */
    private GeneralAnswer reservation(ReservationAnswer held) {
        if (rule.scope().form() == Scope.Form.STANDARD) return answer(Question.RESERVATION, Truth.YES, "standard");
        if (rule.scope().reservation() == Scope.Exemption.FORBIDDEN)
            return answer(Question.RESERVATION, Truth.YES, "forbidden");
        Truth free = held.modifies().not();
        return switch (held.finding()) {
            case FORBIDDEN -> answer(Question.RESERVATION, free, "forbidden");
            case RECORDED ->
                answer(Question.RESERVATION, free, "recorded")
                        .as(held.recorded().stream()
                                .map(r -> new Held(r.treaty(), r.source()))
                                .distinct()
                                .toList());
            case PRINTED -> printed(free, held.printed().get(0));
            case NONE_HELD -> answer(Question.RESERVATION, free, "not-held");
        };
    }

    private GeneralAnswer printed(Truth free, PrintedStatement printed) {
        var answer = printed.articles().isEmpty()
                ? answer(Question.RESERVATION, free, "printed-whole")
                : new GeneralAnswer(
                        Question.RESERVATION, free, "printed", rule.provision().number());
        return answer.as(List.of(new Held(printed.treaty(), printed.source())));
    }

    private GeneralAnswer derogation() {
        if (rule.scope().derogation() == Scope.Exemption.NONE) return answer(Question.DEROGATION, Truth.YES, "none");
        var notified = showing(Matter.DEROGATION_NOTIFIED);
        return notified.isEmpty()
                ? answer(Question.DEROGATION, Truth.UNKNOWN, "not-held")
                : answer(Question.DEROGATION, Truth.NO, "notified").by(notified);
    }

    private GeneralAnswer jurisdiction() {
        var here = facts.within.computeIfAbsent(state, this::showingWithin);
        if (!here.isEmpty())
            return answer(Question.JURISDICTION, Truth.YES, "territory").by(here);
        if (rule.scope().reach() == Scope.Reach.TERRITORY_OR_EFFECTIVE_CONTROL) {
            var control = showing(Matter.EFFECTIVE_CONTROL);
            if (!control.isEmpty())
                return answer(Question.JURISDICTION, Truth.YES, "control").by(control);
        }
        return answer(Question.JURISDICTION, Truth.UNKNOWN, "not-recorded");
    }

    /** What shows that the person was on the territory: that she entered, asked for asylum, was held, tried or harmed there. */
    private List<Information> showingWithin(CountryCode territory) {
        var here = new LinkedHashSet<Information>();
        show(facts.entries, e -> e.into().equals(territory), here);
        show(facts.claims, c -> c.state().equals(territory), here);
        show(facts.detentions, d -> d.state().equals(territory), here);
        show(facts.proceedings, p -> p.state().equals(territory), here);
        show(facts.acts, a -> record.placeOf(a).filter(territory::equals).isPresent(), here);
        return List.copyOf(here);
    }

    private static <F> void show(List<Told<F>> facts, Predicate<F> such, Set<Information> into) {
        for (Told<F> told : facts)
            if (such.test(told.fact()))
                for (Information i : told.information()) if (i.standing() == Standing.SHOWN) into.add(i);
    }

    /** Yes where every element that answers it is, no where one is not, else not known. */
    private static GeneralAnswer fromElements(Question question, List<ElementFinding> elements) {
        Truth truth = Truth.YES;
        boolean any = false;
        for (ElementFinding element : elements) {
            if (element.element().question() != question) continue;
            any = true;
            truth = truth.and(element.truth());
        }
        return answer(question, truth, any ? "elements" : "everyone");
    }

    /** What is announced is enough for a duty that forbids it, and is told apart from what was done. */
    private static GeneralAnswer conduct(List<ElementFinding> elements) {
        var answer = fromElements(Question.CONDUCT, elements);
        boolean announced = elements.stream()
                .anyMatch(e -> e.element().question() == Question.CONDUCT && e.weight() == Weight.ANNOUNCED);
        return announced && answer.truth() == Truth.YES ? answer(Question.CONDUCT, Truth.YES, "announced") : answer;
    }

    /** An exception has to be shown by the state; until then it is open where one is raised, and none is where none can be. */
    private GeneralAnswer exception(List<ElementFinding> elements) {
        Truth excepted = Truth.NO;
        boolean any = false;
        for (ElementFinding element : elements) {
            if (element.element().question() != Question.EXCEPTION) continue;
            any = true;
            excepted = excepted.or(element.truth());
        }
        return answer(Question.EXCEPTION, excepted.not(), any ? "elements" : "none");
    }

    /** Asked for the day of the facts; what went on counts by its last day. */
    private GeneralAnswer complaint(Occasion occasion) {
        if (rule.scope().form() == Scope.Form.STANDARD) return answer(Question.COMPLAINT, Truth.NO, "none");
        var route = route(occasion.to());
        if (route.through().isEmpty()) return answer(Question.COMPLAINT, Truth.NO, "none");
        var own = new LinkedHashSet<>(route.corrections());
        LocalDate first = occasion.from();
        boolean settled = occasion.surelyTo() != null;
        if (!settled && first != null) {
            var before = route(first);
            own.addAll(before.corrections());
            settled = before.openForTheAct() == route.openForTheAct();
        }
        Truth open = settled ? route.openForTheAct() : Truth.UNKNOWN;
        String why = switch (open) {
            case YES -> "open";
            case UNKNOWN -> "not-held";
            case NO -> route.warnings().contains(StatusWarning.RESTS_ON_ABSENCE) ? "no-act" : "closed";
        };
        return new GeneralAnswer(
                Question.COMPLAINT,
                open,
                why,
                open == Truth.YES ? route.through() : "",
                List.of(),
                held(route.basis()),
                List.copyOf(own));
    }

    private ComplaintRoute route(LocalDate act) {
        return record.complaint(register, state, rule.provision().treaty(), act);
    }

    /** What shows that a matter stands so towards the state. */
    private List<Information> showing(Matter matter) {
        if (facts.circumstances.isEmpty()) return List.of();
        var shown = new LinkedHashSet<Information>();
        show(facts.circumstances, c -> c.matter() == matter && c.state().equals(state), shown);
        return List.copyOf(shown);
    }

    Set<Caution> cautions(List<ElementFinding> elements, Occasion occasion, ReservationAnswer held) {
        var cautions = EnumSet.noneOf(Caution.class);
        boolean asylum = facts.claims.stream().anyMatch(t -> t.fact().status() != ClaimStatus.WITHDRAWN);
        if (asylum) cautions.add(Caution.NO_CONSULAR_CONTACT);
        boolean byAct = elements.stream()
                .flatMap(e -> e.evidence().stream())
                .anyMatch(e -> e.fact() instanceof Detention
                        || (e.fact() instanceof Act a && a.by().state().equals(state)));
        if (occasion.undated() && byAct) cautions.add(Caution.ACT_UNDATED);
        if (!showing(Matter.DEROGATION_NOTIFIED).isEmpty())
            cautions.add(
                    rule.scope().derogation() == Scope.Exemption.NONE
                            ? Caution.DEROGATION_NOT_ADMITTED
                            : Caution.DEROGATION_ON_RECORD);
        if (!held.recorded().isEmpty())
            cautions.add(
                    held.finding() == ReservationAnswer.Finding.FORBIDDEN
                            ? Caution.RESERVATION_NOT_ADMITTED
                            : Caution.RESERVATION_ON_RECORD);
        if (rule.scope().form() == Scope.Form.STANDARD) cautions.add(Caution.STANDARD_ONLY);
        boolean raised = elements.stream()
                .anyMatch(e -> e.element().question() == Question.EXCEPTION
                        && e.weight().supports());
        if (raised) cautions.add(Caution.EXCEPTION_RAISED);
        return cautions;
    }
}
