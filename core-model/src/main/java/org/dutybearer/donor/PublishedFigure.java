package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A figure as it was told: the number, or that there was none and why. What was left out is nowhere in it. */
@Embeddable
public class PublishedFigure {
    @Column(name = "cell", nullable = false)
    private String name;

    @Column(name = "told", nullable = false)
    private Reported told;

    @SuppressWarnings("NullAway.Init")
    protected PublishedFigure() {}

    private PublishedFigure(CellName name, Reported told) {
        this.name = name.toString();
        this.told = Objects.requireNonNull(told, "told");
    }

    public static PublishedFigure of(CellName name, Reported told) {
        return new PublishedFigure(name, told);
    }

    public CellName name() {
        return CellName.parse(name);
    }

    public Reported told() {
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedFigure that && name.equals(that.name) && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, told);
    }

    @Override
    public String toString() {
        return name + " = " + told;
    }
}
