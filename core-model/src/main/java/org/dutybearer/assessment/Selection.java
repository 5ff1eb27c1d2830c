package org.dutybearer.assessment;

import java.time.LocalDate;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.Fact;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;

/**
 * Which information on a person counts. An assessment for an audience counts only what that audience may see, so that nothing
 * withheld can shine through a step.
 */
@FunctionalInterface
public interface Selection {
    Selection EVERYTHING = (person, information) -> true;

    boolean counts(Key person, Information information);

    /** Whether the fact counts at all, whatever its sources say of it. */
    default boolean takes(Fact fact) {
        return true;
    }

    /** Whether it counts what she is, such as of which ethnicity: else no pattern against a group is known to concern her. */
    default boolean describes(Person person) {
        return true;
    }

    /** The newest day of what counts: what has no day is asked about it, and a hidden fact may not move it. */
    default LocalDate factsAsAt(CaseFile file) {
        return file.factsAsAt();
    }
}
