package org.dutybearer.portal.treaties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All corrections that were ever entered in this portal. */
@ApplicationScoped
public class OwnCorrections {
    @Inject
    private EntityManager em;

    void add(OwnCorrection correction) {
        em.persist(correction);
    }

    /** Those that were not taken back, in the order in which they were entered. */
    List<OwnCorrection> inForce() {
        return em.createQuery(
                        "select c from OwnCorrection c where c.takenBackAt is null order by c.enteredAt, c.number",
                        OwnCorrection.class)
                .getResultList();
    }

    /** The last taken back first. */
    List<OwnCorrection> takenBack() {
        return em.createQuery(
                        "select c from OwnCorrection c where c.takenBackAt is not null order by c.takenBackAt desc, c.number",
                        OwnCorrection.class)
                .getResultList();
    }

    Optional<OwnCorrection> find(CorrectionNumber number) {
        return Optional.ofNullable(em.find(OwnCorrection.class, number.text()));
    }

    /** Held until the transaction ends: of two who take it back at once, the second sees what the first did. */
    Optional<OwnCorrection> hold(CorrectionNumber number) {
        return Optional.ofNullable(em.find(OwnCorrection.class, number.text(), LockModeType.PESSIMISTIC_WRITE));
    }
}
