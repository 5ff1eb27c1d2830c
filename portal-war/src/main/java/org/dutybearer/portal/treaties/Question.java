package org.dutybearer.portal.treaties;

import java.time.LocalDate;
import org.dutybearer.core.CountryCode;

/**
 * What somebody asks of the treaty register.
 *
 * @param backwards whether the order is turned round
 * @param page counted from 1
 */
public record Question(CountryCode state, LocalDate day, Subject subject, Order order, boolean backwards, int page) {
    /** By what the table is sorted; within equals, as the register lists the treaties. */
    public enum Order {
        TREATY,
        STATUS,
        SINCE,
        ACT,
        EVIDENCE
    }

    /** Such as {@code state=KAZ&day=2019-12-06&topic=TORTURE}; what goes without saying is left out. */
    String address() {
        return "state=" + state + "&day=" + day + (subject == Subject.ALL ? "" : "&topic=" + subject);
    }

    /** The same, sorted so and from the first page. */
    public String sortedBy(Order by, boolean turned) {
        return address() + (by == Order.STATUS && !turned ? "" : "&sort=" + (turned ? "-" : "") + by);
    }

    public String onPage(int wanted) {
        return sortedBy(order, backwards) + (wanted == 1 ? "" : "&page=" + wanted);
    }
}
