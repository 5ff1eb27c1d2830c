package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period that the agreement wants a report of, and by when. */
@Embeddable
public class ReportingTerm {
    @Column(nullable = false)
    private ReportingPeriod period;

    private @Nullable LocalDate due;

    @SuppressWarnings("NullAway.Init")
    protected ReportingTerm() {}

    private ReportingTerm(ReportingPeriod period, @Nullable LocalDate due) {
        this.period = Objects.requireNonNull(period, "period");
        this.due = due;
        if (due != null && !due.isAfter(period.end()))
            throw new IllegalArgumentException("a report is due after its period ends: " + period + ", " + due);
    }

    public static ReportingTerm of(ReportingPeriod period, @Nullable LocalDate due) {
        return new ReportingTerm(period, due);
    }

    public ReportingPeriod period() {
        return period;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingTerm that && period.equals(that.period) && Objects.equals(due, that.due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, due);
    }

    @Override
    public String toString() {
        return "ReportingTerm[" + period + "]";
    }
}
