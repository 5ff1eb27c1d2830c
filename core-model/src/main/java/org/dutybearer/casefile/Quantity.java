package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.dutybearer.core.Text;

/** A number somebody gave, such as about one million people detained. An approximate one is never added to anything. */
@Embeddable
public class Quantity {
    @Column(name = "quantity")
    private long number;

    @Column(name = "quantity_of")
    private Text of;

    @Column(name = "quantity_approximate")
    private boolean approximate;

    @SuppressWarnings("NullAway.Init")
    protected Quantity() {}

    private Quantity(long number, Text of, boolean approximate) {
        if (number < 0) throw new IllegalArgumentException("not a quantity: " + number);
        this.number = number;
        this.of = Objects.requireNonNull(of, "of");
        this.approximate = approximate;
    }

    public static Quantity of(long number, Text of) {
        return new Quantity(number, of, false);
    }

    public static Quantity about(long number, Text of) {
        return new Quantity(number, of, true);
    }

    public long number() {
        return number;
    }

    public Text of() {
        return of;
    }

    public boolean approximate() {
        return approximate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && number == that.number
                && of.equals(that.of)
                && approximate == that.approximate;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, of, approximate);
    }

    @Override
    public String toString() {
        return "Quantity[" + number + "]";
    }
}
