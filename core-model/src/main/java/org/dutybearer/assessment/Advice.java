package org.dutybearer.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Recommendation;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;

/**
 * What recommendations and obligations have to say to each other: those that are asked for without a ground that the case engages,
 * and those that are engaged and nobody asks for. It asks nothing itself: a person takes a suggestion over, or does not.
 */
public record Advice(List<Ungrounded> ungrounded, List<Unasked> unasked) {
    /** Why a recommendation has no ground. */
    public enum Why {
        /** No rule speaks of a provision it rests on: somebody has to look. */
        NO_RULE,
        /** There is a rule, and the case does not engage it against the state that is asked. */
        NOT_ENGAGED
    }

    /** A recommendation none of whose grounds is engaged against the state it asks. */
    public record Ungrounded(Recommendation recommendation, Why why) {}

    /** An obligation that is engaged as to these persons, and that no recommendation to the state rests on. */
    public record Unasked(Rule rule, CountryCode dutyBearer, Step highest, List<Person> persons) {
        public Unasked {
            persons = List.copyOf(persons);
        }

        /** Names the obligation among those of the case, such as {@code CAT-12_KAZ}. */
        public String id() {
            return rule.id() + "_" + dutyBearer;
        }
    }

    public Advice {
        ungrounded = List.copyOf(ungrounded);
        unasked = List.copyOf(unasked);
    }

    public static Advice of(CaseFile file, List<Assessment> assessments, RuleSet rules) {
        var ungrounded = new ArrayList<Ungrounded>();
        for (Recommendation recommendation : file.recommendations()) {
            if (assessments.stream().anyMatch(a -> isEngaged(a) && covers(recommendation, a))) continue;
            boolean ruled = rules.rules().stream().anyMatch(r -> restsOn(recommendation, r));
            ungrounded.add(new Ungrounded(recommendation, ruled ? Why.NOT_ENGAGED : Why.NO_RULE));
        }
        return new Advice(ungrounded, unasked(file.recommendations(), assessments));
    }

    /** In the order of the assessments. A standard binds nobody, so nothing is owed under it. */
    private static List<Unasked> unasked(List<Recommendation> recommendations, List<Assessment> assessments) {
        Map<List<Object>, Unasked> found = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            if (!isEngaged(assessment) || assessment.rule().scope().form() == Scope.Form.STANDARD) continue;
            if (recommendations.stream().anyMatch(r -> covers(r, assessment))) continue;
            var engaged = assessment.persons().stream()
                    .filter(p -> p.step().compareTo(Step.ENGAGED) >= 0)
                    .map(PersonFinding::person)
                    .toList();
            found.merge(
                    List.of(assessment.rule().id(), assessment.dutyBearer()),
                    new Unasked(assessment.rule(), assessment.dutyBearer(), assessment.highest(), engaged),
                    Advice::together);
        }
        return List.copyOf(found.values());
    }

    /** Nobody stands in both: a person has one finding for a rule and a state. */
    private static Unasked together(Unasked one, Unasked other) {
        var persons = new ArrayList<>(one.persons());
        persons.addAll(other.persons());
        Step highest = one.highest().compareTo(other.highest()) >= 0 ? one.highest() : other.highest();
        return new Unasked(one.rule(), one.dutyBearer(), highest, persons);
    }

    private static boolean isEngaged(Assessment assessment) {
        return assessment.highest().compareTo(Step.ENGAGED) >= 0;
    }

    /** Whether a recommendation to the state rests on the provision, on a part of it, or on the article it stands in. */
    private static boolean covers(Recommendation recommendation, Assessment assessment) {
        return recommendation.state().equals(assessment.dutyBearer()) && restsOn(recommendation, assessment.rule());
    }

    private static boolean restsOn(Recommendation recommendation, Rule rule) {
        return recommendation.grounds().stream()
                .anyMatch(g -> g.isWithin(rule.provision()) || g.covers(rule.provision()));
    }
}
