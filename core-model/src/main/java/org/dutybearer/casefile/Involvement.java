package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/** A perpetrator's part in an act: the state whose act it is, the body that did it, and how it was involved. */
@Embeddable
public class Involvement {
    @Column(name = "by_state", nullable = false)
    private CountryCode state;

    @Column(name = "by_body")
    private @Nullable Text body;

    @Enumerated(EnumType.STRING)
    private @Nullable Degree degree;

    @Enumerated(EnumType.STRING)
    private @Nullable Perpetrator perpetrator;

    @SuppressWarnings("NullAway.Init")
    protected Involvement() {}

    private Involvement(
            CountryCode state, @Nullable Text body, @Nullable Degree degree, @Nullable Perpetrator perpetrator) {
        this.state = Objects.requireNonNull(state, "state");
        this.body = body;
        this.degree = degree;
        this.perpetrator = perpetrator;
    }

    public static Involvement of(CountryCode state) {
        return new Involvement(state, null, null, null);
    }

    public Involvement throughBody(Text body) {
        return new Involvement(state, body, degree, perpetrator);
    }

    public Involvement as(Degree degree) {
        return new Involvement(state, body, degree, perpetrator);
    }

    public Involvement as(Perpetrator perpetrator) {
        return new Involvement(state, body, degree, perpetrator);
    }

    public CountryCode state() {
        return state;
    }

    public Optional<Text> body() {
        return Optional.ofNullable(body);
    }

    public Optional<Degree> degree() {
        return Optional.ofNullable(degree);
    }

    public Optional<Perpetrator> perpetrator() {
        return Optional.ofNullable(perpetrator);
    }

    /** Whether an official did it or stood by it; unknown where the kind of perpetrator is. */
    public Truth official() {
        if (perpetrator == null || perpetrator == Perpetrator.UNKNOWN) return Truth.UNKNOWN;
        return Truth.of(perpetrator != Perpetrator.NON_STATE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Involvement that
                && state.equals(that.state)
                && Objects.equals(body, that.body)
                && degree == that.degree
                && perpetrator == that.perpetrator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, body, degree, perpetrator);
    }

    @Override
    public String toString() {
        return "Involvement[" + state + "]";
    }
}
