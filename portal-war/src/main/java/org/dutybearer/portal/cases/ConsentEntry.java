package org.dutybearer.portal.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.dutybearer.consent.Consent;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Key;

/** What became of a consent, when, and who wrote it down. It never changes. */
@Entity
@Table(name = "consent_entry")
public class ConsentEntry extends Identified {
    /** What became of it. */
    public enum What {
        RECORDED,
        WITHDRAWN,
        /** Its last day, who decided or how it is known was put right. */
        CHANGED,
        /** The case file that replaced another holds it no more. */
        DROPPED
    }

    @Column(name = "happened_at", nullable = false, updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private What what;

    @Column(name = "case_ref", nullable = false, updatable = false)
    private CaseRef ref;

    @Column(nullable = false, updatable = false)
    private Key person;

    @Embedded
    private Consent consent;

    @SuppressWarnings("NullAway.Init")
    protected ConsentEntry() {}

    ConsentEntry(Instant at, String who, What what, CaseRef ref, Key person, Consent consent) {
        this.at = Objects.requireNonNull(at, "at");
        this.who = Objects.requireNonNull(who, "who");
        this.what = Objects.requireNonNull(what, "what");
        this.ref = Objects.requireNonNull(ref, "ref");
        this.person = Objects.requireNonNull(person, "person");
        this.consent = Objects.requireNonNull(consent, "consent");
    }

    public Instant at() {
        return at;
    }

    /** The name of an account. */
    public String who() {
        return who;
    }

    public What what() {
        return what;
    }

    public CaseRef ref() {
        return ref;
    }

    public Key person() {
        return person;
    }

    /** As it was from then on; where it was dropped, as it had been. */
    public Consent consent() {
        return consent;
    }

    @Override
    public String toString() {
        return "ConsentEntry[" + ref + ", " + what + ", " + at + "]";
    }
}
