package org.dutybearer.portal.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What somebody decided about a document. */
@Entity
@Table(name = "document_decision")
public class DocumentDecision extends Decision {
    private String document;

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
        super(verdict, reason, lapses, decidedBy, decidedAt);
        this.document = document.text();
        this.lapses.addAll(lapses);
    }

    DocumentNumber document() {
        return DocumentNumber.parse(document);
    }

    @Override
    public List<Lapse> lapses() {
        return List.copyOf(lapses);
    }

    @Override
    public String toString() {
        return "DocumentDecision[" + document + ", " + verdict() + "]";
    }
}
