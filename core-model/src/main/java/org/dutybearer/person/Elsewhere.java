package org.dutybearer.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;

/**
 * That a person of this case is the same as one of another case, by its reference and her key there. It ties the two for counting and
 * for nothing else: neither record is changed by the other, and a consent given in one says nothing in the other. Its text form shows
 * no key.
 */
@Embeddable
public class Elsewhere {
    @Column(name = "case_ref", nullable = false)
    private CaseRef ref;

    @Column(name = "person_key", nullable = false)
    private Key person;

    @SuppressWarnings("NullAway.Init")
    protected Elsewhere() {}

    private Elsewhere(CaseRef ref, Key person) {
        this.ref = Objects.requireNonNull(ref, "ref");
        this.person = Objects.requireNonNull(person, "person");
    }

    public static Elsewhere in(CaseRef ref, Key person) {
        return new Elsewhere(ref, person);
    }

    public CaseRef ref() {
        return ref;
    }

    public Key person() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Elsewhere that && ref.equals(that.ref) && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, person);
    }

    @Override
    public String toString() {
        return "Elsewhere[" + ref + "]";
    }
}
