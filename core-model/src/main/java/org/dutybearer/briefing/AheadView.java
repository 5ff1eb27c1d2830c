package org.dutybearer.briefing;

import java.time.LocalDate;

/**
 * Something that is due after the day of disclosure.
 *
 * @param from the first day it may be: the first of a month where the month is told
 */
public record AheadView(LocalDate from, String when, String what) {
    @Override
    public String toString() {
        return "AheadView[" + from + "]";
    }
}
