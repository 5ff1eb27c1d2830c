package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/** Where something happened: the state, the first-level area, and the exact place, which may lead to people. */
@Embeddable
public class Place {
    @Column(name = "place_state")
    private CountryCode state;

    @Column(name = "place_area")
    private @Nullable String area;

    @Column(name = "place_exact")
    private @Nullable String exact;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    private Place(CountryCode state, @Nullable String area, @Nullable String exact) {
        this.state = Objects.requireNonNull(state, "state");
        this.area = area;
        this.exact = exact;
    }

    public static Place in(CountryCode state, @Nullable String area, @Nullable String exact) {
        return new Place(state, area, exact);
    }

    public CountryCode state() {
        return state;
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<String> exact() {
        return Optional.ofNullable(exact);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place that
                && state.equals(that.state)
                && Objects.equals(area, that.area)
                && Objects.equals(exact, that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, area, exact);
    }

    @Override
    public String toString() {
        return "Place[" + state + "]";
    }
}
