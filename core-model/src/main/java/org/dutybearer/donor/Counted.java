package org.dutybearer.donor;

/**
 * What a number counts. Groups are kept apart from people counted one by one, and a group whose size is an estimate counts as one
 * group: estimates are never summed.
 */
public enum Counted {
    /** People who are known one by one, each once. */
    PEOPLE(true),
    /** The people in groups whose size is on record, summed. */
    PEOPLE_IN_GROUPS(true),
    /** Groups of which the size is an estimate. */
    GROUPS_OF_UNKNOWN_SIZE(true),
    /** What was done, once for each act and person. */
    ACTS(true),
    /** Cases in which somebody is counted, each once. */
    CASES(true),
    RECOMMENDATIONS(false),
    INTERVENTIONS(false),
    PUBLICATIONS(false),
    /** What an indicator counts whose figures are entered by hand. */
    AS_ENTERED(false);

    private final boolean people;

    Counted(boolean people) {
        this.people = people;
    }

    /** Whether small numbers of it could lead to somebody. */
    public boolean isOfPeople() {
        return people;
    }
}
