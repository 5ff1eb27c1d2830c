package org.dutybearer.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dutybearer.consent.Consent;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.portal.cases.ConsentEntry.What;

/** What became of the consents in each case. It is written in the transaction of the change: neither is without the other. */
@ApplicationScoped
public class ConsentHistory {
    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What the difference between two lists of one person's consents means, one entry for each consent that is not the same in both. */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(CaseRef ref, Key person, List<Consent> before, List<Consent> after, String who) {
        changes(before, after)
                .forEach(change -> em.persist(
                        new ConsentEntry(clock.instant(), who, change.what(), ref, person, change.consent())));
    }

    record Change(What what, Consent consent) {}

    static List<Change> changes(List<Consent> before, List<Consent> after) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<Consent>();
        for (var consent : after) if (!gone.remove(consent)) come.add(consent);
        var changes = new ArrayList<Change>();
        for (var consent : come) {
            var old = gone.stream().filter(other -> isSame(other, consent)).findFirst();
            old.ifPresent(gone::remove);
            boolean withdrawn = consent.withdrawnOn().isPresent()
                    && old.flatMap(Consent::withdrawnOn).isEmpty();
            if (old.isEmpty()) changes.add(new Change(What.RECORDED, consent));
            else changes.add(new Change(withdrawn ? What.WITHDRAWN : What.CHANGED, consent));
        }
        gone.forEach(consent -> changes.add(new Change(What.DROPPED, consent)));
        return List.copyOf(changes);
    }

    private static boolean isSame(Consent one, Consent other) {
        return one.datum() == other.datum()
                && one.audience() == other.audience()
                && one.givenOn().equals(other.givenOn());
    }

    /** The newest first. */
    public List<ConsentEntry> of(CaseRef ref) {
        return em.createQuery(
                        "select e from ConsentEntry e where e.ref = :ref order by e.at desc, e.person",
                        ConsentEntry.class)
                .setParameter("ref", ref)
                .getResultList();
    }
}
