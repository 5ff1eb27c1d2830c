package org.dutybearer.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;

/** Who did what, when, to which run, document or correction. The subject is a number, never a title and never a name of a person concerned. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Identified {
    @Column(name = "happened_at")
    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String who;

    @Enumerated(EnumType.STRING)
    private Deed what;

    private String subject;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, String who, Deed what, String subject) {
        this.at = at;
        this.who = who;
        this.what = what;
        this.subject = subject;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public Deed what() {
        return what;
    }

    public String subject() {
        return subject;
    }
}
