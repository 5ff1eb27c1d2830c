package org.dutybearer.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** How old somebody was on the day of an act, roughly enough that it leads to nobody. The first line is that of childhood in law. */
public enum AgeBand {
    UNDER_18(0),
    FROM_18_TO_29(18),
    FROM_30_TO_59(30),
    FROM_60(60),
    UNKNOWN(Integer.MAX_VALUE);

    private final int from;

    AgeBand(int from) {
        this.from = from;
    }

    /**
     * The band she was in on the whole of that date, whichever day of it is meant; not known where birth and date leave open two. A
     * birth or a date that is about right or in doubt ({@code 2008~}) leaves it open: nobody is guessed into a band.
     */
    static AgeBand of(@Nullable ApproximateDate birth, @Nullable ApproximateDate date) {
        if (birth == null || date == null || isInDoubt(birth) || isInDoubt(date)) return UNKNOWN;
        if (date.before(birth) == Truth.YES) return UNKNOWN;
        var youngest = age(birth.latest(), date.earliest());
        var oldest = age(birth.earliest(), date.latest());
        if (youngest.isEmpty() || oldest.isEmpty()) return UNKNOWN;
        var band = at(youngest.get());
        return band == at(oldest.get()) ? band : UNKNOWN;
    }

    private static boolean isInDoubt(ApproximateDate date) {
        return date.approximate() || date.uncertain();
    }

    private static Optional<Integer> age(Optional<LocalDate> birth, Optional<LocalDate> on) {
        return birth.flatMap(born -> on.map(day -> born.until(day).getYears()));
    }

    private static AgeBand at(int years) {
        return years < FROM_18_TO_29.from
                ? UNDER_18
                : years < FROM_30_TO_59.from ? FROM_18_TO_29 : years < FROM_60.from ? FROM_30_TO_59 : FROM_60;
    }
}
