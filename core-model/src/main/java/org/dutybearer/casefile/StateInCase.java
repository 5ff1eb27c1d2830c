package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.dutybearer.core.CountryCode;

/** A state with the part it plays in a case, such as Kazakhstan, state of refuge. */
@Embeddable
public class StateInCase {
    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_role", nullable = false)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected StateInCase() {}

    private StateInCase(CountryCode state, Role role) {
        this.state = Objects.requireNonNull(state, "state");
        this.role = Objects.requireNonNull(role, "role");
    }

    public static StateInCase of(CountryCode state, Role role) {
        return new StateInCase(state, role);
    }

    public CountryCode state() {
        return state;
    }

    public Role role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateInCase that && state.equals(that.state) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, role);
    }

    @Override
    public String toString() {
        return state + " " + role;
    }
}
