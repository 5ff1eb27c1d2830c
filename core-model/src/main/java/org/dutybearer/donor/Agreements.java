package org.dutybearer.donor;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Key;

/** The agreements with donors, as a collection one can add to and ask. None is edited: what changed is a new version. */
public class Agreements {
    private final EntityManager em;

    public Agreements(EntityManager em) {
        this.em = Objects.requireNonNull(em, "em");
    }

    /** The newest version. */
    public Optional<Agreement> find(Key reference) {
        return versions(reference).stream().findFirst();
    }

    /** All versions, the newest first. */
    public List<Agreement> versions(Key reference) {
        return em.createQuery(
                        "select a from Agreement a where a.reference = :reference order by a.version desc",
                        Agreement.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** The newest version of each, by reference. */
    public List<Agreement> all() {
        return em.createQuery(
                        "select a from Agreement a where a.version = "
                                + "(select max(b.version) from Agreement b where b.reference = a.reference)"
                                + " order by a.reference",
                        Agreement.class)
                .getResultList();
    }

    /** One version more; the first where there is none, and one that is there already is an {@link IllegalArgumentException}. */
    public void add(Agreement agreement) {
        int newest = find(agreement.reference()).map(Agreement::version).orElse(0);
        if (agreement.version() <= newest)
            throw new IllegalArgumentException(
                    "version " + newest + " of this agreement is there already: " + agreement);
        em.persist(agreement);
    }
}
