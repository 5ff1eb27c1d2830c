package org.dutybearer.casefile;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CaseRef;

/** The case files, as a collection one can ask. */
public class CaseFiles {
    private final EntityManager em;

    public CaseFiles(EntityManager em) {
        this.em = Objects.requireNonNull(em, "em");
    }

    public Optional<CaseFile> find(CaseRef ref) {
        return em.createQuery("select c from CaseFile c where c.ref = :ref", CaseFile.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** All references, the newest change first. */
    public List<CaseRef> refs() {
        return em.createQuery("select c.ref from CaseFile c order by c.changedOn desc, c.ref", CaseRef.class)
                .getResultList();
    }

    public void add(CaseFile file) {
        em.persist(file);
    }

    /** Takes the place of the file with the same reference, whole; adds it where there is none. */
    public void replace(CaseFile file) {
        find(file.ref()).ifPresent(old -> {
            em.remove(old);
            em.flush();
        });
        em.persist(file);
    }
}
