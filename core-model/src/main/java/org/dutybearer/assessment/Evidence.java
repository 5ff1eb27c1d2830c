package org.dutybearer.assessment;

import java.util.List;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.jspecify.annotations.Nullable;

/**
 * What supports an answer: a fact of the case or a pattern, with the information on it that was counted. The answer that a state
 * is bound rests on the register of treaties instead and has neither.
 *
 * @param fact null where it is a pattern or the register
 * @param pattern null where it is a fact or the register
 * @param date when an act happened; null where that is not known, and where it is no act
 */
public record Evidence(
        Clause clause,
        Weight weight,
        @Nullable Fact fact,
        @Nullable Pattern pattern,
        List<Information> information,
        @Nullable ApproximateDate date) {
    public Evidence {
        information = List.copyOf(information);
    }

    /** Whether all that counts of it is what the person herself tells. */
    public boolean isOwnAccountOf(Person person) {
        return !information.isEmpty() && information.stream().allMatch(i -> i.isOwnAccountOf(person.key()));
    }

    /** Whether a fact that would have supported the element is shown not to be so. */
    public boolean isDenied() {
        return fact != null && weight == Weight.SHOWN_NOT && clause.most() != Weight.SHOWN_NOT;
    }

    @Override
    public String toString() {
        return "Evidence[" + clause.kind() + ", " + weight + "]";
    }
}
