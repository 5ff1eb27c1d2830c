package org.dutybearer.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutybearer.assessment.OnRecord.Facts;
import org.dutybearer.assessment.OnRecord.Told;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.Circumstance;
import org.dutybearer.casefile.Conclusion;
import org.dutybearer.casefile.Decision;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.dutybearer.source.Reliability;
import org.dutybearer.source.Source;
import org.dutybearer.source.Standing;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided beyond what software may say. Our own assessment stands where a named person signs it and each factual
 * element has two independent, reliable sources; a finding and an acknowledgement stand where a source is cited. No decision
 * lifts an obligation that the record does not engage, and each stands on the facts of its day: where they have changed, it keeps
 * its place on the ladder and is to be looked at again.
 */
final class Deciding {
    private static final int INDEPENDENT_SOURCES = 2;
    private static final Set<Reliability> RELIABLE =
            EnumSet.of(Reliability.HIGHLY_RELIABLE, Reliability.LIKELY_RELIABLE);

    private final RuleSet rules;
    private final Rule rule;
    private final CountryCode state;
    private final Facts facts;
    private final List<ElementFinding> elements;
    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private Step step;
    private @Nullable Decision decision;

    Deciding(RuleSet rules, Rule rule, CountryCode state, Facts facts, List<ElementFinding> elements, Step computed) {
        this.rules = rules;
        this.rule = rule;
        this.state = state;
        this.facts = facts;
        this.elements = elements;
        this.step = computed;
        facts.decisions.stream()
                .filter(t -> t.fact().state().equals(state))
                .filter(t -> isAbout(t.fact().provision()))
                .sorted(Comparator.comparing((Told<Decision> t) -> t.fact().on()))
                .forEach(t -> weigh(t, computed));
    }

    /** A decision on a part of the provision is one on the provision. */
    private boolean isAbout(ProvisionRef decided) {
        return decided.isWithin(rule.provision()) || decided.covers(rule.provision());
    }

    /** Whether it names an article of which this provision is not the only one that rules speak of. */
    private boolean isTooWide(ProvisionRef decided) {
        return !decided.isWithin(rule.provision())
                && rules.rules().stream()
                                .map(Rule::provision)
                                .filter(decided::covers)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean cites(Told<Decision> told) {
        return told.information().stream().anyMatch(i -> i.standing() == Standing.SHOWN);
    }

    private void weigh(Told<Decision> told, Step computed) {
        Decision taken = told.fact();
        if (isTooWide(taken.provision())) {
            cautions.add(Caution.DECISION_TOO_WIDE);
            return;
        }
        boolean engaged = computed.compareTo(Step.ENGAGED) >= 0;
        boolean stands = switch (taken.conclusion()) {
            case ASSESSED -> computed == rule.highest() && isSupported();
            case FOUND, ACKNOWLEDGED -> engaged && cites(told);
        };
        if (taken.conclusion() != Conclusion.ASSESSED && !cites(told)) cautions.add(Caution.DECISION_WITHOUT_CITATION);
        if (taken.conclusion() != Conclusion.ASSESSED && !engaged) cautions.add(Caution.DECISION_NOT_ENGAGED);
        if (taken.conclusion() == Conclusion.ASSESSED && !stands) cautions.add(Caution.DECISION_NOT_SUPPORTED);
        if (!stands) return;
        if (taken.restsOn()
                .filter(mark(rule, state, facts.person, elements)::equals)
                .isEmpty()) cautions.add(Caution.DECISION_TO_BE_LOOKED_AT_AGAIN);
        Step decided = stepOf(taken.conclusion());
        if (decided.compareTo(step) > 0) {
            step = decided;
            decision = taken;
        }
    }

    private static Step stepOf(Conclusion conclusion) {
        return switch (conclusion) {
            case ASSESSED -> Step.OUR_ASSESSMENT;
            case FOUND -> Step.FOUND;
            case ACKNOWLEDGED -> Step.ACKNOWLEDGED;
        };
    }

    private boolean isSupported() {
        return elements.stream()
                .filter(e -> e.element().isNeededFor(rule.highest()))
                .filter(Deciding::restsOnSources)
                .allMatch(e -> independent(e) >= INDEPENDENT_SOURCES);
    }

    /** An age or a citizenship stands in the record of the person and cites nothing; being bound rests on the register. */
    private static boolean restsOnSources(ElementFinding element) {
        return !element.element().ofTheState()
                && element.evidence().stream().anyMatch(e -> !e.information().isEmpty());
    }

    /** Two sources that go back to one origin count once, and one that is not reliable does not count. */
    private static long independent(ElementFinding element) {
        return element.evidence().stream()
                .filter(e -> e.weight().supports())
                .flatMap(e -> e.information().stream())
                .filter(i -> i.standing() != Standing.SHOWN_NOT)
                .map(i -> i.source())
                .filter(s -> RELIABLE.contains(s.reliability()))
                .map(Source::origin)
                .map(Source::key)
                .distinct()
                .count();
    }

    Step step() {
        return step;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    Set<Caution> cautions() {
        return cautions;
    }

    /** Stands for the facts on which a finding rests; sixteen hexadecimal digits. */
    static String mark(Rule rule, CountryCode state, Person person, List<ElementFinding> elements) {
        var lines = new ArrayList<String>();
        lines.add(rule.provision() + " " + state + " " + person.key());
        for (ElementFinding element : elements) {
            var evidence = new TreeSet<String>();
            for (Evidence e : element.evidence()) evidence.add(line(e));
            lines.add(element.element().id() + " " + element.weight() + " " + evidence);
        }
        return HexFormat.of()
                .formatHex(sha256().digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static String line(Evidence evidence) {
        var said = new TreeSet<String>();
        evidence.information().forEach(i -> said.add(i.source().key() + " " + i.standing()));
        return evidence.clause() + " " + evidence.weight() + " " + said + " " + told(evidence);
    }

    /** What of the fact itself a decision rests on. */
    private static String told(Evidence evidence) {
        Object fact = evidence.fact();
        if (fact instanceof Act act)
            return act.type() + " " + act.modality() + " " + text(act.method()) + " "
                    + text(act.by().perpetrator()) + " " + text(act.to()) + " "
                    + (evidence.date() == null ? "-" : evidence.date());
        if (fact instanceof Detention held)
            return held.kind() + " " + text(held.start()) + " " + text(held.end()) + " " + text(held.heldOn());
        if (fact instanceof Proceeding brought)
            return brought.stage() + " " + text(brought.kind()) + " " + text(brought.offence()) + " "
                    + text(brought.date());
        if (fact instanceof AsylumClaim claim) return claim.status() + " " + text(claim.date());
        if (fact instanceof Entry entry) return entry.manner() + " " + entry.route() + " " + text(entry.date());
        if (fact instanceof Circumstance such) return such.matter() + " " + text(such.date());
        return "";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
