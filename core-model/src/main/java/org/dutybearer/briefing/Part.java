package org.dutybearer.briefing;

/** A part of a briefing, in the order in which it is read. */
public enum Part {
    PEOPLE,
    TIMELINE,
    ACCOUNTS,
    STATEMENTS,
    OBLIGATIONS,
    RECOMMENDATIONS
}
