package org.dutybearer.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

    /** What was done to it in these ways after the last time it was done in one of those, the newest first. */
    public List<AuditEntry> of(Object subject, Set<Deed> these, Set<Deed> since) {
        return of(subject).stream()
                .takeWhile(entry -> !since.contains(entry.what()))
                .filter(entry -> these.contains(entry.what()))
                .toList();
    }

    /** All deeds of this kind to any of these, in no order. */
    public List<AuditEntry> of(Deed deed, Collection<String> subjects) {
        if (subjects.isEmpty()) return List.of();
        return em.createQuery(
                        "select e from AuditEntry e where e.what = :deed and e.subject in :subjects", AuditEntry.class)
                .setParameter("deed", deed)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    /** The newest first. */
    public List<AuditEntry> of(Object subject) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subject = :subject order by e.at desc", AuditEntry.class)
                .setParameter("subject", subject.toString())
                .getResultList();
    }
}
