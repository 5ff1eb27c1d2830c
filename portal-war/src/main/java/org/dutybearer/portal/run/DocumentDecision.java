package org.dutybearer.portal.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dutybearer.core.Identified;
import org.dutybearer.core.InstantColumn;

/** What somebody decided about a document, because of what had been taken back by then. It never changes. */
@Entity
@Table(name = "document_decision")
public class DocumentDecision extends Identified {
    /** Of a reason, in characters. */
    static final int LONGEST_REASON = 1000;

    private String document;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "document_decision_lapse", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Lapse> lapses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DocumentDecision() {}

    DocumentDecision(
            DocumentNumber document,
            Verdict verdict,
            String reason,
            Collection<Lapse> lapses,
            String decidedBy,
            Instant decidedAt) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON)
            throw new IllegalArgumentException("a decision has a reason of at most " + LONGEST_REASON + " characters");
        if (lapses.isEmpty()) throw new IllegalArgumentException("nothing was taken back: there is nothing to decide");
        this.document = document.text();
        this.verdict = verdict;
        this.reason = reason.strip();
        this.lapses.addAll(lapses);
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    DocumentNumber document() {
        return DocumentNumber.parse(document);
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<Lapse> lapses() {
        return List.copyOf(lapses);
    }

    @Override
    public String toString() {
        return "DocumentDecision[" + document + ", " + verdict + "]";
    }
}
