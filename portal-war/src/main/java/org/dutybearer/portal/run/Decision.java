package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;

/** What somebody decided about something that left us, because of the consents that were over by then. It never changes. */
@MappedSuperclass
public abstract class Decision extends Identified {
    /** Of a reason, in characters. */
    static final int LONGEST_REASON = 1000;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** @param lapses what was over by then: some of it, or there is nothing to decide */
    protected Decision(Verdict verdict, String reason, Collection<Lapse> lapses, String decidedBy, Instant decidedAt) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON)
            throw new IllegalArgumentException("a decision has a reason of at most " + LONGEST_REASON + " characters");
        if (lapses.isEmpty()) throw new IllegalArgumentException("no consent is over: there is nothing to decide");
        this.verdict = verdict;
        this.reason = reason.strip();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** What it covers, and no more. */
    public abstract List<Lapse> lapses();

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
