package org.dutybearer.portal.donor;

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
 * That a consent a report rests on is over. Whoever allows it again, and lets that be over too, makes another one, on another day; its text
 * form shows no key.
 */
@Embeddable
public class ReportLapse {
    @Column(name = "case_ref")
    private CaseRef caseRef;

    @Column(name = "person_key")
    private Key person;

    @Enumerated(EnumType.STRING)
    private Datum datum;

    @Column(name = "over_since")
    private @Nullable LocalDate overSince;

    @SuppressWarnings("NullAway.Init")
    protected ReportLapse() {}

    ReportLapse(CaseRef caseRef, Key person, Datum datum, @Nullable LocalDate overSince) {
        this.caseRef = Objects.requireNonNull(caseRef, "caseRef");
        this.person = Objects.requireNonNull(person, "person");
        this.datum = Objects.requireNonNull(datum, "datum");
        this.overSince = overSince;
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

    /** The first day on which it was. Nothing where the consent is on record no more. */
    Optional<LocalDate> overSince() {
        return Optional.ofNullable(overSince);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportLapse that
                && caseRef.equals(that.caseRef)
                && person.equals(that.person)
                && datum == that.datum
                && Objects.equals(overSince, that.overSince);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseRef, person, datum, overSince);
    }

    @Override
    public String toString() {
        return "ReportLapse[" + datum + ", " + overSince + "]";
    }
}
