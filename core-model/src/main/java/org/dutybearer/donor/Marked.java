package org.dutybearer.donor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** How much a policy marker of the OECD DAC is meant by the agreement: 0 not, 1 significant, 2 principal. */
@Embeddable
public class Marked {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PolicyMarker marker;

    @Column(nullable = false)
    private int significance;

    @SuppressWarnings("NullAway.Init")
    protected Marked() {}

    private Marked(PolicyMarker marker, int significance) {
        this.marker = Objects.requireNonNull(marker, "marker");
        this.significance = significance;
        if (significance < 0 || significance > 2)
            throw new IllegalArgumentException("a marker is 0, 1 or 2: " + significance);
    }

    public static Marked of(PolicyMarker marker, int significance) {
        return new Marked(marker, significance);
    }

    public PolicyMarker marker() {
        return marker;
    }

    public int significance() {
        return significance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marked that && marker == that.marker && significance == that.significance;
    }

    @Override
    public int hashCode() {
        return Objects.hash(marker, significance);
    }

    @Override
    public String toString() {
        return "Marked[" + marker + " " + significance + "]";
    }
}
