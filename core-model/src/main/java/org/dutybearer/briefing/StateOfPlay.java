package org.dutybearer.briefing;

/** Where a case stands, in one word for a list of cases: while it is not closed, the first of these that is shown of anybody told of. */
public enum StateOfPlay {
    RETURN_THREATENED,
    IN_DETENTION,
    PROCEEDINGS,
    CLAIM_PENDING,
    OPEN,
    CLOSED
}
