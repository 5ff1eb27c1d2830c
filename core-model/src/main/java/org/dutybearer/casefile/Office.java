package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** An office to which people write: never a person, and so without a name, with the address that the office makes known itself. */
@Embeddable
public class Office {
    @Column(nullable = false)
    private CountryCode state;

    @Column(nullable = false)
    private Text office;

    private @Nullable Text body;
    private @Nullable Text salutation;
    private @Nullable Text address;

    @SuppressWarnings("NullAway.Init")
    protected Office() {}

    private Office(
            CountryCode state, Text office, @Nullable Text body, @Nullable Text salutation, @Nullable Text address) {
        this.state = Objects.requireNonNull(state, "state");
        this.office = Objects.requireNonNull(office, "office");
        this.body = body;
        this.salutation = salutation;
        this.address = address;
    }

    public static Office of(CountryCode state, Text office) {
        return new Office(state, office, null, null, null);
    }

    public Office in(Text body) {
        return new Office(state, office, body, salutation, address);
    }

    public Office saluted(Text salutation) {
        return new Office(state, office, body, salutation, address);
    }

    public Office at(Text address) {
        return new Office(state, office, body, salutation, address);
    }

    public CountryCode state() {
        return state;
    }

    /** Such as "Prosecutor General". */
    public Text office() {
        return office;
    }

    public Optional<Text> body() {
        return Optional.ofNullable(body);
    }

    public Optional<Text> salutation() {
        return Optional.ofNullable(salutation);
    }

    public Optional<Text> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Office that
                && state.equals(that.state)
                && office.equals(that.office)
                && Objects.equals(body, that.body)
                && Objects.equals(salutation, that.salutation)
                && Objects.equals(address, that.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, office, body, salutation, address);
    }

    @Override
    public String toString() {
        return "Office[" + state + "]";
    }
}
