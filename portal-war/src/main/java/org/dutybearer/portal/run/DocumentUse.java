package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;

/** That a document rests on a consent. It is written with the document and never changes; its text form shows no key. */
@Entity
@Table(name = "document_use")
public class DocumentUse {
    @Id
    private String id;

    private String document;

    /** Whose person it is: of two cases, one key is two people. */
    @Column(name = "case_ref")
    private CaseRef caseRef;

    @Column(name = "person_key")
    private Key person;

    @Enumerated(EnumType.STRING)
    private Datum datum;

    @SuppressWarnings("NullAway.Init")
    protected DocumentUse() {}

    DocumentUse(DocumentNumber document, CaseRef caseRef, Use use) {
        this.id = document + " " + caseRef + " " + use.person() + " " + use.datum();
        this.document = document.text();
        this.caseRef = caseRef;
        this.person = use.person();
        this.datum = use.datum();
    }

    DocumentNumber document() {
        return DocumentNumber.parse(document);
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

    @Override
    public String toString() {
        return "DocumentUse[" + document + ", " + datum + "]";
    }
}
