package org.dutybearer.briefing;

import java.util.List;
import java.util.Objects;

/**
 * What people are counted by: periods, and areas by which they may be told apart. No day and no word that stands in a case leaves the
 * gate for it: an occurrence tells the place of its period and of its area in these lists.
 */
public final class CountingFrame {
    private final ReportingCalendar calendar;
    private final List<Area> areas;

    private CountingFrame(ReportingCalendar calendar, List<Area> areas) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.areas = List.copyOf(areas);
    }

    public static CountingFrame of(ReportingCalendar calendar, List<Area> areas) {
        return new CountingFrame(calendar, areas);
    }

    public ReportingCalendar calendar() {
        return calendar;
    }

    public List<Area> areas() {
        return areas;
    }

    @Override
    public String toString() {
        return "CountingFrame[" + calendar + ", " + areas.size() + " areas]";
    }
}
