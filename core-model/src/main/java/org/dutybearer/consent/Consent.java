package org.dutybearer.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person allowed to be shown to whom, since when. A change is a new value: {@code consent.withdrawn(tomorrow)}.
 * A consent for the public covers the case team and treaty bodies too, since what anyone may read they may read; it never
 * covers donors, who get results and no people. One for donors lets a person be counted, and shows nothing of her.
 */
@Embeddable
public class Consent {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Datum datum;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Audience audience;

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by", nullable = false)
    private Decider decidedBy;

    private @Nullable String basis;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    private Consent(
            Datum datum,
            Audience audience,
            LocalDate givenOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate withdrawnOn,
            Decider decidedBy,
            @Nullable String basis) {
        this.datum = Objects.requireNonNull(datum, "datum");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.givenOn = Objects.requireNonNull(givenOn, "givenOn");
        this.endsOn = endsOn;
        this.withdrawnOn = withdrawnOn;
        this.decidedBy = Objects.requireNonNull(decidedBy, "decidedBy");
        this.basis = basis;
        if (endsOn != null && endsOn.isBefore(givenOn))
            throw new IllegalArgumentException("a consent cannot end before it is given: " + givenOn + ", " + endsOn);
        if (withdrawnOn != null && withdrawnOn.isBefore(givenOn))
            throw new IllegalArgumentException(
                    "a consent cannot be withdrawn before it is given: " + givenOn + ", " + withdrawnOn);
    }

    public static Consent given(Datum datum, Audience audience, LocalDate on) {
        return new Consent(datum, audience, on, null, null, Decider.PERSON, null);
    }

    /** @param basis how the consent is known, such as a signed form; it holds no names */
    public Consent onBasis(String basis) {
        return new Consent(datum, audience, givenOn, endsOn, withdrawnOn, decidedBy, basis);
    }

    /** By the person herself, unless somebody else is named here. */
    public Consent decidedBy(Decider decider) {
        return new Consent(datum, audience, givenOn, endsOn, withdrawnOn, decider, basis);
    }

    /** @param lastDay the last day on which it covers anything */
    public Consent until(LocalDate lastDay) {
        return new Consent(datum, audience, givenOn, lastDay, withdrawnOn, decidedBy, basis);
    }

    /** @param from the first day on which it covers nothing any more */
    public Consent withdrawn(LocalDate from) {
        return new Consent(datum, audience, givenOn, endsOn, from, decidedBy, basis);
    }

    public boolean covers(Datum asked, Audience whom, LocalDate day) {
        return isAbout(asked, whom) && hasBegun(day) && !hasEnded(day) && !isWithdrawn(day);
    }

    /** Whether it speaks of this to them at all, on whatever day. */
    boolean isAbout(Datum asked, Audience whom) {
        boolean whomItReaches = audience == whom || (audience == Audience.PUBLIC && whom != Audience.DONOR);
        return datum == asked && whomItReaches;
    }

    private boolean hasBegun(LocalDate day) {
        return !day.isBefore(givenOn);
    }

    private boolean hasEnded(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    boolean isWithdrawn(LocalDate day) {
        return withdrawnOn != null && !day.isBefore(withdrawnOn);
    }

    public Datum datum() {
        return datum;
    }

    public Audience audience() {
        return audience;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Decider decidedBy() {
        return decidedBy;
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that
                && datum == that.datum
                && audience == that.audience
                && givenOn.equals(that.givenOn)
                && Objects.equals(endsOn, that.endsOn)
                && Objects.equals(withdrawnOn, that.withdrawnOn)
                && decidedBy == that.decidedBy
                && Objects.equals(basis, that.basis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(datum, audience, givenOn, endsOn, withdrawnOn, decidedBy, basis);
    }

    @Override
    public String toString() {
        return "Consent[" + datum + " to " + audience + " since " + givenOn + "]";
    }
}
