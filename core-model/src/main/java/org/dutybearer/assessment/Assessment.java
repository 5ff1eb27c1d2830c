package org.dutybearer.assessment;

import java.time.LocalDate;
import java.util.List;
import org.dutybearer.casefile.Role;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.Binding;

/**
 * One obligation held against a case for the persons for whom it arises.
 *
 * @param binding whether the provision binds the state, and through which instrument
 * @param day the day on which the state's being bound was looked up: that of the act, else that of the facts
 */
public record Assessment(
        Rule rule, CountryCode dutyBearer, Role role, LocalDate day, Binding binding, List<PersonFinding> persons) {
    public Assessment {
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "Assessment[" + rule.id() + ", " + dutyBearer + ", " + persons + "]";
    }
}
