package org.dutybearer.portal.treaties;

import java.time.LocalDate;

/**
 * What somebody asks of the treaty register for all states of a region.
 *
 * @param by the code of the treaty by whose status the states are sorted; {@link #NAME}, or anything else, sorts them by name
 * @param backwards whether the order is turned round
 * @param page counted from 1
 * @param cell of which the page tells everything, such as {@code KAZ_CAT}; empty for none
 */
public record RegionQuestion(
        Region region, LocalDate day, Subject subject, String by, boolean backwards, int page, String cell) {
    public static final String NAME = "NAME";

    public RegionQuestion {
        if (by.isEmpty()) by = NAME;
    }

    /** Such as {@code state=143&day=2019-12-06&topic=TORTURE}; what goes without saying is left out. */
    String address() {
        return "state=" + region.code() + "&day=" + day + (subject == Subject.ALL ? "" : "&topic=" + subject);
    }

    /** The same, sorted so and from the first page. */
    public String sortedBy(String wanted, boolean turned) {
        return address() + (wanted.equals(NAME) && !turned ? "" : "&sort=" + (turned ? "-" : "") + wanted);
    }

    public String onPage(int wanted) {
        return sortedBy(by, backwards) + (wanted == 1 ? "" : "&page=" + wanted);
    }

    /** The same page, with everything about one cell. */
    public String at(int onPage, String wanted) {
        return onPage(onPage) + "&cell=" + wanted;
    }

    /** The same about one of the states. */
    public String about(String state) {
        return "state=" + state + "&day=" + day + (subject == Subject.ALL ? "" : "&topic=" + subject);
    }
}
