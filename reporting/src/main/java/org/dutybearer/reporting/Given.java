package org.dutybearer.reporting;

import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;

/**
 * A figure that a partner gave, ready to be entered by hand: the number or why there is none, and where it comes from. The source is
 * what the partner typed, so the gate looks for names in it before it is told to anybody.
 */
public record Given(String code, ReportingPeriod period, Reported figure, String source) {
    @Override
    public String toString() {
        return "Given[" + code + ", " + period + "]";
    }
}
