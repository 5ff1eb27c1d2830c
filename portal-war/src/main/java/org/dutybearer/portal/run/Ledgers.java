package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Ledger;
import org.dutybearer.briefing.LedgerKey;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/** What documents told, as digests. */
@ApplicationScoped
public class Ledgers {
    @Inject
    private EntityManager em;

    void add(DocumentNumber document, Compared compared) {
        em.persist(new DocumentLedger(document, compared));
    }

    /** The newest document of an earlier day that left for this audience, or stayed with the team as its own, and was not withdrawn. */
    @Transactional
    Optional<DocumentNumber> last(CaseRef ref, Audience audience, LocalDate day) {
        return em.createQuery(
                        "select l from DocumentLedger l, Document d, Run r where l.document = d.number and r.number ="
                                + " d.run and l.caseRef = :ref and l.audience = :audience and d.madeOn < :day and"
                                + " (l.audience = :team or d.run in (select e.run from ReleaseEntry e)) and d.number not"
                                + " in (select x.document from DocumentDecision x where x.verdict = :withdrawn) order by"
                                + " d.madeOn desc, r.endedAt desc",
                        DocumentLedger.class)
                .setParameter("ref", ref)
                .setParameter("audience", audience)
                .setParameter("day", day)
                .setParameter("team", Audience.CASE_TEAM)
                .setParameter("withdrawn", Verdict.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .map(DocumentLedger::document)
                .findFirst();
    }

    /** Which one a document was compared with. */
    @Transactional
    Optional<DocumentNumber> comparedWith(DocumentNumber document) {
        return find(document).flatMap(DocumentLedger::comparedWith);
    }

    /** The briefing with what changed since that document; as it is where the key of that one's ledger is lost. */
    @Transactional
    Briefing since(DocumentNumber earlier, Briefing briefing) {
        return find(earlier)
                .map(DocumentLedger::ledger)
                .filter(ledger -> ledger.isBy(key()))
                .map(ledger -> briefing.since(ledger, key()))
                .orElse(briefing);
    }

    /** What a briefing for this audience would be compared with if it were made on this day; nothing where none would. */
    @Transactional
    public Optional<Earlier> earlier(CaseRef ref, Audience audience, LocalDate day) {
        return last(ref, audience, day)
                .flatMap(this::find)
                .map(DocumentLedger::ledger)
                .filter(ledger -> ledger.isBy(key()))
                .map(ledger -> new Earlier(ledger, key()));
    }

    /** What an earlier briefing told, as digests, and the key that they were made with. */
    public record Earlier(Ledger ledger, LedgerKey key) {
        @Override
        public String toString() {
            return "Earlier[" + ledger + "]";
        }
    }

    /** What is to be remembered of a briefing. */
    @Transactional
    Compared told(CaseRef ref, Briefing briefing, @Nullable DocumentNumber earlier) {
        return new Compared(ref, briefing.ledger(key()), earlier);
    }

    private Optional<DocumentLedger> find(DocumentNumber document) {
        return Optional.ofNullable(em.find(DocumentLedger.class, document.text()));
    }

    /** Of two nodes that draw it at once the second fails, and its run is tried again. */
    private LedgerKey key() {
        var secret = em.find(LedgerSecret.class, LedgerSecret.ONLY);
        if (secret == null) {
            secret = LedgerSecret.drawn();
            em.persist(secret);
        }
        return secret.key();
    }
}
