package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.CaseRef;

/** All documents that were ever made. */
@ApplicationScoped
public class Documents {
    @Inject
    private EntityManager em;

    void add(Document document, byte[] content) {
        em.persist(document);
        em.persist(new DocumentContent(document.number(), content));
    }

    public Optional<Document> find(DocumentNumber number) {
        return Optional.ofNullable(em.find(Document.class, number.text()));
    }

    /** Held until the transaction ends: of two who decide about it, the second sees what the first did. */
    Optional<Document> hold(DocumentNumber number) {
        return Optional.ofNullable(em.find(Document.class, number.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    public List<Document> all() {
        return em.createQuery(
                        "select distinct d from Document d join fetch d.cases order by d.madeOn desc, d.number",
                        Document.class)
                .getResultList();
    }

    /** The newest first. */
    public List<Document> of(CaseRef ref) {
        return em.createQuery(
                        "select distinct d from Document d join fetch d.cases where d.number in"
                                + " (select x.number from Document x join x.cases c where c = :ref)"
                                + " order by d.madeOn desc, d.number",
                        Document.class)
                .setParameter("ref", ref.text())
                .getResultList();
    }

    byte[] content(DocumentNumber number) {
        return em.find(DocumentContent.class, number.text()).content();
    }
}
