package org.dutybearer.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The record of what was done. It is written in the transaction of the deed: neither is without the other. */
@ApplicationScoped
public class Audit {
    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String who, Deed what, Object subject) {
        em.persist(new AuditEntry(clock.instant(), who, what, subject.toString()));
    }

    /** The newest first. */
    public List<AuditEntry> of(Object subject) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.at desc", AuditEntry.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }
}
