package org.dutybearer.donor;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.dutybearer.core.Key;

/** The reports that donors have, as a collection one can add to and ask. Nothing is taken out of it and nothing edited. */
public class PublishedReports {
    private final EntityManager em;

    public PublishedReports(EntityManager em) {
        this.em = Objects.requireNonNull(em, "em");
    }

    public void add(PublishedReport report) {
        em.persist(report);
    }

    /** All reports under an agreement, the oldest first: what the next one is held against. */
    public List<PublishedReport> of(Key agreement) {
        return em.createQuery(
                        "select r from PublishedReport r where r.agreement = :agreement order by r.releasedAt",
                        PublishedReport.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }
}
