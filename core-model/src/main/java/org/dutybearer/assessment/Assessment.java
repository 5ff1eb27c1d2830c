package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.Binding;

/**
 * One obligation held against a case for the persons for whom it arises. Persons on whose days the state stood differently to
 * the treaty have assessments of their own.
 *
 * @param binding whether the provision binds the state, and through which instrument
 * @param day the day on which the state's being bound was looked up: that of the act, else that of the facts
 */
public record Assessment(
        Rule rule, CountryCode dutyBearer, Role role, LocalDate day, Binding binding, List<PersonFinding> persons) {
    public Assessment {
        persons = List.copyOf(persons);
    }

    /** The same, with the findings in another order. */
    public Assessment with(List<PersonFinding> persons) {
        return new Assessment(rule, dutyBearer, role, day, binding, persons);
    }

    /** The highest step that anybody reached. */
    public Step highest() {
        return persons.stream().map(PersonFinding::step).max(Step::compareTo).orElse(Step.NOT_ASSESSABLE);
    }

    /**
     * Stands for the facts on which the finding for a person rests, sixteen hexadecimal digits such as {@code 3f9a2c51d07e4b68}.
     * A decision that people take bears it: another mark means other facts.
     */
    public String mark(PersonFinding finding) {
        return Deciding.mark(rule, dutyBearer, finding.person(), finding.elements());
    }

    @Override
    public String toString() {
        return "Assessment[" + rule.id() + ", " + dutyBearer + ", " + persons + "]";
    }
}
