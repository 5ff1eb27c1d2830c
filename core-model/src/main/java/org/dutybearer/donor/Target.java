package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** What is to be reached in one period. */
@Embeddable
public class Target {
    @Column(nullable = false)
    private ReportingPeriod period;

    /** Through its text, so that 12 stays 12 on every database. */
    @Column(name = "target", nullable = false)
    private Reported amount;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    private Target(ReportingPeriod period, Reported amount) {
        this.period = Objects.requireNonNull(period, "period");
        this.amount = amount;
    }

    public static Target of(ReportingPeriod period, BigDecimal value) {
        return new Target(period, Reported.of(value));
    }

    public ReportingPeriod period() {
        return period;
    }

    public BigDecimal value() {
        return amount.number().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target that && period.equals(that.period) && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, amount);
    }

    @Override
    public String toString() {
        return "Target[" + period + ", " + amount + "]";
    }
}
