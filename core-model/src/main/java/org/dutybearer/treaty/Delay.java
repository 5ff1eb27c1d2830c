package org.dutybearer.treaty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How a treaty counts from an act to its effect. */
public enum Delay {
    NEVER,
    /** "On the thirtieth day following": deposit on 26 August, effect on 25 September. */
    DAYS,
    MONTHS,
    FIRST_OF_MONTH_AFTER_DAYS,
    FIRST_OF_MONTH_AFTER_MONTHS,
    /** GENOCIDE XIV: ten years from the entry into force, then periods of five; notice so many months before one ends. */
    END_OF_PERIOD;

    Optional<LocalDate> after(LocalDate act, int number, LocalDate treatyInForce) {
        return switch (this) {
            case NEVER -> Optional.empty();
            case DAYS -> Optional.of(act.plusDays(number));
            case MONTHS -> Optional.of(act.plusMonths(number));
            case FIRST_OF_MONTH_AFTER_DAYS ->
                Optional.of(act.plusDays(number).with(TemporalAdjusters.firstDayOfNextMonth()));
            case FIRST_OF_MONTH_AFTER_MONTHS ->
                Optional.of(act.plusMonths(number).with(TemporalAdjusters.firstDayOfNextMonth()));
            case END_OF_PERIOD -> {
                var end = treatyInForce.plusYears(10);
                while (act.plusMonths(number).isAfter(end)) end = end.plusYears(5);
                yield Optional.of(end);
            }
        };
    }
}
