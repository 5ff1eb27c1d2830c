package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.dutybearer.core.Text;

/** A figure that nothing on record gives, entered by hand with where it comes from. */
@Embeddable
public class Entered {
    @Column(nullable = false)
    private ReportingPeriod period;

    @Column(name = "entered", nullable = false)
    private Reported value;

    @Column(nullable = false)
    private Text source;

    @SuppressWarnings("NullAway.Init")
    protected Entered() {}

    private Entered(ReportingPeriod period, Reported value, Text source) {
        this.period = Objects.requireNonNull(period, "period");
        this.value = Objects.requireNonNull(value, "value");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** @param source a document or a count that somebody can ask for; it names nobody, which the gate checks */
    public static Entered of(ReportingPeriod period, Reported value, Text source) {
        return new Entered(period, value, source);
    }

    public ReportingPeriod period() {
        return period;
    }

    public Reported value() {
        return value;
    }

    public Text source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entered that
                && period.equals(that.period)
                && value.equals(that.value)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, value, source);
    }

    @Override
    public String toString() {
        return "Entered[" + period + ", " + value + "]";
    }
}
