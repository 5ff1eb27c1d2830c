package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.dutybearer.briefing.Ledger;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/** What a document told, as digests, and which earlier document it was compared with. It is written with the document and never changes. */
@Entity
@Table(name = "document_ledger")
public class DocumentLedger {
    @Id
    private String document;

    @Column(name = "case_ref")
    private CaseRef caseRef;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "compared_with")
    private @Nullable String comparedWith;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentLedger() {}

    DocumentLedger(DocumentNumber document, Compared compared) {
        this.document = document.text();
        this.caseRef = compared.caseRef();
        this.audience = compared.ledger().audience();
        var with = compared.with();
        this.comparedWith = with == null ? null : with.text();
        this.content = compared.ledger().toString();
    }

    DocumentNumber document() {
        return DocumentNumber.parse(document);
    }

    Optional<DocumentNumber> comparedWith() {
        return Optional.ofNullable(comparedWith).map(DocumentNumber::parse);
    }

    Ledger ledger() {
        return Ledger.parse(content);
    }

    @Override
    public String toString() {
        return "DocumentLedger[" + document + ", " + audience + "]";
    }
}
