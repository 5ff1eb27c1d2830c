package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.jspecify.annotations.Nullable;

/**
 * That a person of a case took back what a document rests on. Whoever allows it again and takes it back again makes another one, on another
 * day; its text form shows no key.
 */
@Embeddable
public class Lapse {
    @Column(name = "case_ref")
    private CaseRef caseRef;

    @Column(name = "person_key")
    private Key person;

    @Enumerated(EnumType.STRING)
    private Datum datum;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init")
    protected Lapse() {}

    Lapse(CaseRef caseRef, Key person, Datum datum, @Nullable LocalDate withdrawnOn) {
        this.caseRef = Objects.requireNonNull(caseRef, "caseRef");
        this.person = Objects.requireNonNull(person, "person");
        this.datum = Objects.requireNonNull(datum, "datum");
        this.withdrawnOn = withdrawnOn;
    }

    CaseRef caseRef() {
        return caseRef;
    }

    Key person() {
        return person;
    }

    Datum datum() {
        return datum;
    }

    /** Nothing where the consent is on record no more. */
    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lapse that
                && caseRef.equals(that.caseRef)
                && person.equals(that.person)
                && datum == that.datum
                && Objects.equals(withdrawnOn, that.withdrawnOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseRef, person, datum, withdrawnOn);
    }

    @Override
    public String toString() {
        return "Lapse[" + datum + ", " + withdrawnOn + "]";
    }
}
