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
 * That a consent which something that left us rests on is over. Whoever allows it again, and lets that be over too, makes another one, on
 * another day; its text form shows no key.
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
    private @Nullable LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected Lapse() {}

    public Lapse(CaseRef caseRef, Key person, Datum datum, @Nullable LocalDate since) {
        this.caseRef = Objects.requireNonNull(caseRef, "caseRef");
        this.person = Objects.requireNonNull(person, "person");
        this.datum = Objects.requireNonNull(datum, "datum");
        this.since = since;
    }

    public CaseRef caseRef() {
        return caseRef;
    }

    public Key person() {
        return person;
    }

    public Datum datum() {
        return datum;
    }

    /** The first day on which it was. Nothing where the consent is on record no more. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lapse that
                && caseRef.equals(that.caseRef)
                && person.equals(that.person)
                && datum == that.datum
                && Objects.equals(since, that.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseRef, person, datum, since);
    }

    @Override
    public String toString() {
        return "Lapse[" + datum + ", " + since + "]";
    }
}
