package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.Key;

/** That a document rests on a consent. It is written with the document and never changes; its text form shows no key. */
@Entity
@Table(name = "document_use")
public class DocumentUse {
    @Id
    private String id;

    private String document;

    @Column(name = "person_key")
    private Key person;

    @Enumerated(EnumType.STRING)
    private Datum datum;

    @SuppressWarnings("NullAway.Init")
    protected DocumentUse() {}

    DocumentUse(DocumentNumber document, Use use) {
        this.id = document + " " + use.person() + " " + use.datum();
        this.document = document.text();
        this.person = use.person();
        this.datum = use.datum();
    }

    DocumentNumber document() {
        return DocumentNumber.parse(document);
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
