package org.dutybearer.portal.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a document: a row of their own, so that listing documents reads none. */
@Entity
@Table(name = "document_content")
public class DocumentContent {
    @Id
    private String document;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentContent() {}

    DocumentContent(DocumentNumber document, byte[] content) {
        this.document = document.text();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
