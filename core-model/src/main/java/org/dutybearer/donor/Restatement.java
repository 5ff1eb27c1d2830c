package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * That what an indicator counts in a period is not what it was when the report before was made, and which way it went. The next report
 * needs it to know what a reader can work out; it is told to nobody.
 */
@Embeddable
class Restatement {
    /** Which way. */
    enum Way {
        MORE,
        FEWER,
        /** Some more and some fewer. */
        OTHERWISE
    }

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Counted counted;

    @Column(nullable = false)
    private ReportingPeriod period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Way way;

    @SuppressWarnings("NullAway.Init")
    protected Restatement() {}

    private Restatement(String code, Counted counted, ReportingPeriod period, Way way) {
        this.code = code;
        this.counted = counted;
        this.period = period;
        this.way = way;
    }

    static Restatement of(String code, Counted counted, ReportingPeriod period, Way way) {
        return new Restatement(code, counted, period, way);
    }

    String code() {
        return code;
    }

    Counted counted() {
        return counted;
    }

    ReportingPeriod period() {
        return period;
    }

    Way way() {
        return way;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Restatement that
                && code.equals(that.code)
                && counted == that.counted
                && period.equals(that.period)
                && way == that.way;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, counted, period, way);
    }

    @Override
    public String toString() {
        return "Restatement[" + code + ", " + period + ", " + way + "]";
    }
}
