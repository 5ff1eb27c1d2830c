package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.jspecify.annotations.Nullable;

/** A stay in a third state on the way, in days where known. */
@Embeddable
public class TransitStay {
    @Column(nullable = false)
    private CountryCode state;

    private @Nullable Integer days;

    @SuppressWarnings("NullAway.Init")
    protected TransitStay() {}

    private TransitStay(CountryCode state, @Nullable Integer days) {
        this.state = Objects.requireNonNull(state, "state");
        if (days != null && days < 0) throw new IllegalArgumentException("not a number of days: " + days);
        this.days = days;
    }

    public static TransitStay in(CountryCode state, @Nullable Integer days) {
        return new TransitStay(state, days);
    }

    public CountryCode state() {
        return state;
    }

    public Optional<Integer> days() {
        return Optional.ofNullable(days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransitStay that && state.equals(that.state) && Objects.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, days);
    }

    @Override
    public String toString() {
        return "TransitStay[" + state + "]";
    }
}
