package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.CaseRef;

/** Every approval that was ever needed. A document without one needed none. */
@ApplicationScoped
public class Approvals {
    @Inject
    private EntityManager em;

    void add(Approval approval) {
        em.persist(approval);
    }

    public Optional<Approval> of(DocumentNumber document) {
        return Optional.ofNullable(em.find(Approval.class, document.text()));
    }

    /** Held until the transaction ends: of two who decide at once, the second sees what the first did. */
    Optional<Approval> hold(DocumentNumber document) {
        return Optional.ofNullable(em.find(Approval.class, document.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of documents that are not released. */
    List<Approval> withheld() {
        return em.createQuery("select a from Approval a where a.state <> :given", Approval.class)
                .setParameter("given", Approval.State.GIVEN)
                .getResultList();
    }

    List<Approval> withheld(CaseRef ref) {
        return em.createQuery(
                        "select a from Approval a where a.state <> :given and a.document in"
                                + " (select d.number from Document d join d.cases c where c = :ref)",
                        Approval.class)
                .setParameter("ref", ref.text())
                .setParameter("given", Approval.State.GIVEN)
                .getResultList();
    }
}
