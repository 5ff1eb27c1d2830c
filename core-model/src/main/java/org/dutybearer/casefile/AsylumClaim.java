package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** A claim of asylum. Refugee status is declaratory: whoever has claimed is an asylum-seeker until it is recognised. */
@Entity
@Table(name = "asylum_claim")
public class AsylumClaim extends Fact {
    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClaimStatus status;

    @Column(name = "claim_date")
    private @Nullable ApproximateDate date;

    @SuppressWarnings("NullAway.Init")
    protected AsylumClaim() {}

    private AsylumClaim(List<Person> persons, CountryCode state, ClaimStatus status) {
        super(persons);
        this.state = Objects.requireNonNull(state, "state");
        this.status = Objects.requireNonNull(status, "status");
    }

    public static AsylumClaim of(List<Person> persons, CountryCode state, ClaimStatus status) {
        return new AsylumClaim(persons, state, status);
    }

    public AsylumClaim madeOn(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public CountryCode state() {
        return state;
    }

    public ClaimStatus status() {
        return status;
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }
}
