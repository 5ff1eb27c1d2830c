package org.dutybearer.person;

/** The group by which a person is counted. One for each person, so that groups add up: the one the work with her is about. */
public enum PopulationGroup {
    ASYLUM_SEEKER,
    REFUGEE,
    STATELESS,
    INTERNALLY_DISPLACED,
    MIGRANT,
    MINORITY,
    INDIGENOUS,
    HUMAN_RIGHTS_DEFENDER,
    JOURNALIST,
    /** In prison or police custody. */
    DETAINEE,
    OTHER,
    UNKNOWN
}
