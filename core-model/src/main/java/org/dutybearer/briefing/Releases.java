package org.dutybearer.briefing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.dutybearer.core.CaseRef;

/** What was released, as a collection one can add to and ask. Nothing is taken out of it. */
public class Releases {
    private final EntityManager em;

    public Releases(EntityManager em) {
        this.em = Objects.requireNonNull(em, "em");
    }

    public void add(ReleaseEntry entry) {
        em.persist(entry);
    }

    /** The newest first. */
    public List<ReleaseEntry> of(CaseRef ref) {
        return em.createQuery(
                        "select r from ReleaseEntry r where r.ref = :ref order by r.releasedAt desc",
                        ReleaseEntry.class)
                .setParameter("ref", ref)
                .getResultList();
    }

    /** What a file found somewhere is: every release of those very bytes, the newest first; empty where they are not ours. */
    public List<ReleaseEntry> withHash(String sha256) {
        return em.createQuery(
                        "select r from ReleaseEntry r where r.sha256 = :sha256 order by r.releasedAt desc",
                        ReleaseEntry.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }
}
