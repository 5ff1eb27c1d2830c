package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dutybearer.assessment.OnRecord.Facts;
import org.dutybearer.assessment.OnRecord.Told;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Route;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Truth;
import org.dutybearer.source.Information;
import org.dutybearer.source.Standing;

/** Reads the lines of a rule against the record of one person, for one state. */
final class Reading {
    private final OnRecord record;
    private final Facts facts;
    private final CountryCode state;
    private final boolean byReturn;

    /** @param byReturn whether the rule arises from a return: then what is feared is feared where the return leads */
    Reading(OnRecord record, Facts facts, CountryCode state, boolean byReturn) {
        this.record = record;
        this.facts = facts;
        this.state = state;
        this.byReturn = byReturn;
    }

    private List<CountryCode> destinations() {
        return byReturn ? facts.destinations(state, record.origins) : record.origins;
    }

    /**
     * What the record says to a line that names facts; what is asked of the register is none of them.
     *
     * @param days on which the age of the person counts: on one of them she has to be a child
     */
    List<Evidence> evidence(Clause clause, List<ApproximateDate> days) {
        var found = new ArrayList<Evidence>();
        switch (clause.kind()) {
            case BINDING, RESERVATION -> {}
            case ASYLUM_CLAIM -> add(found, clause, facts.claims, c -> c.state().equals(state) && clause.names(c));
            case ACT -> add(found, clause, facts.acts, a -> isBy(state, a, clause));
            case OFFICIAL_ACT -> official(found, clause);
            case DATED_ACT ->
                add(
                        found,
                        clause,
                        facts.acts,
                        a -> isBy(state, a, clause) && record.dateOf(a).isPresent());
            case OWN_ACCOUNT -> ownAccounts(found, clause);
            case PATTERN -> patterns(found, clause);
            case IRREGULAR_ENTRY -> entries(found, clause, e -> e.manner() == Manner.IRREGULAR);
            case DIRECT_ENTRY -> entries(found, clause, e -> e.route() == Route.DIRECT);
            case PRESENTATION -> entries(found, clause, e -> e.presentation().isPresent());
            case CAUSE ->
                entries(
                        found,
                        clause,
                        e -> e.presentation().flatMap(p -> p.cause()).isPresent());
            case PROCEEDING ->
                add(found, clause, facts.proceedings, p -> p.state().equals(state) && clause.names(p));
            case DETENTION ->
                add(found, clause, facts.detentions, d -> d.state().equals(state) && clause.names(d));
            case CIRCUMSTANCE ->
                add(
                        found,
                        clause,
                        facts.circumstances,
                        c -> c.state().equals(state) && clause.matters().contains(c.matter()));
            case CHILD -> answer(found, clause, wasChildOnOneOf(days));
            case FOREIGNER -> answer(found, clause, isForeigner());
        }
        return found;
    }

    private Truth wasChildOnOneOf(List<ApproximateDate> days) {
        return days.stream().map(facts.person::wasChildOn).reduce(Truth::or).orElse(Truth.UNKNOWN);
    }

    private Truth isForeigner() {
        var citizenships = facts.person.citizenships();
        return citizenships.isEmpty() ? Truth.UNKNOWN : Truth.of(!citizenships.contains(state));
    }

    private static void answer(List<Evidence> found, Clause clause, Truth truth) {
        Weight weight = switch (truth) {
            case YES -> clause.most();
            case NO -> Weight.SHOWN_NOT;
            case UNKNOWN -> Weight.NOT_KNOWN;
        };
        if (weight != Weight.NOT_KNOWN) found.add(new Evidence(clause, weight, null, null, List.of(), null));
    }

    private static boolean isBy(CountryCode state, Act act, Clause clause) {
        return act.by().state().equals(state) && clause.names(act.type(), act.modality());
    }

    private void entries(List<Evidence> found, Clause clause, Predicate<Entry> such) {
        add(found, clause, facts.entries, e -> e.into().equals(state) && such.test(e));
    }

    /** An act laid to a state, by whose hand nobody recorded, is at most alleged to be an official's. */
    private void official(List<Evidence> found, Clause clause) {
        for (Told<Act> told : facts.acts) {
            if (!isBy(state, told.fact(), clause)) continue;
            Truth official = told.fact().by().official();
            if (official == Truth.NO) continue;
            Evidence evidence = evidence(clause, told.fact(), told.information());
            if (evidence.weight() == Weight.NOT_KNOWN) continue;
            boolean overstated = evidence.weight() == Weight.SHOWN && official != Truth.YES;
            found.add(
                    overstated
                            ? new Evidence(
                                    clause, Weight.ALLEGED, told.fact(), null, told.information(), evidence.date())
                            : evidence);
        }
    }

    private void ownAccounts(List<Evidence> found, Clause clause) {
        for (CountryCode there : destinations())
            for (Told<Act> told : facts.acts) {
                if (!isBy(there, told.fact(), clause)) continue;
                var own = told.information().stream()
                        .filter(i -> i.isOwnAccountOf(facts.person.key()))
                        .toList();
                Evidence evidence = evidence(clause, told.fact(), own);
                if (evidence.weight() != Weight.NOT_KNOWN) found.add(evidence);
            }
    }

    private void patterns(List<Evidence> found, Clause clause) {
        for (CountryCode there : destinations())
            for (Told<Pattern> told : facts.patterns) {
                Pattern pattern = told.fact();
                boolean such =
                        clause.acts().isEmpty() || pattern.acts().stream().anyMatch(clause.acts()::contains);
                Weight weight = weightOf(clause, told.information());
                if (pattern.state().equals(there) && such && weight != Weight.NOT_KNOWN)
                    found.add(new Evidence(clause, weight, null, pattern, told.information(), null));
            }
    }

    private <F extends Fact> void add(List<Evidence> found, Clause clause, List<Told<F>> facts, Predicate<F> such) {
        for (Told<F> told : facts) {
            if (!such.test(told.fact())) continue;
            Evidence evidence = evidence(clause, told.fact(), told.information());
            if (evidence.weight() != Weight.NOT_KNOWN) found.add(evidence);
        }
    }

    private Evidence evidence(Clause clause, Fact fact, List<Information> counted) {
        ApproximateDate date = fact instanceof Act act ? record.dateOf(act).orElse(null) : null;
        return new Evidence(clause, weightOf(clause, counted), fact, null, counted, date);
    }

    /**
     * The strongest that any source says, and never more than the line of the rule can give. What can only allege an element
     * cannot deny it either: that somebody was not tortured then shows no safety now.
     */
    private static Weight weightOf(Clause clause, List<Information> counted) {
        boolean shown = false;
        boolean alleged = false;
        for (Information information : counted) {
            shown |= information.standing() == Standing.SHOWN;
            alleged |= information.standing() == Standing.ALLEGED;
        }
        if (clause.most() == Weight.SHOWN_NOT) return shown ? Weight.SHOWN_NOT : Weight.NOT_KNOWN;
        if (shown) return clause.most();
        if (alleged) return Weight.ALLEGED;
        return clause.most() == Weight.ALLEGED || counted.isEmpty() ? Weight.NOT_KNOWN : Weight.SHOWN_NOT;
    }
}
