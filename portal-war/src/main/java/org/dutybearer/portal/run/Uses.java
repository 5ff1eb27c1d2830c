package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.dutybearer.briefing.Use;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.statement.IndexNumber;

/**
 * What documents rest on, what is on record of it now, and what was decided. Each answer is one query, however many documents there
 * are; of a case it tells everything, of all cases only what concerns documents that can still be had. What a decision covers is one
 * more for each: EclipseLink 4 fetches embeddables beside their owner, and fails on them when the transaction ends.
 */
@ApplicationScoped
public class Uses {
    private static final String STILL_TO_BE_HAD = "d.availableUntil >= :today";
    private static final String OF_THE_CASE =
            "d.number in (select o.number from Document o join o.cases r where r = :ref)";

    @Inject
    private EntityManager em;

    void add(DocumentNumber document, Map<CaseRef, List<Use>> uses) {
        uses.forEach((ref, ofCase) -> ofCase.forEach(use -> em.persist(new DocumentUse(document, ref, use))));
    }

    void add(DocumentDecision decision) {
        em.persist(decision);
    }

    List<DocumentUse> all(LocalDate today) {
        return uses(STILL_TO_BE_HAD).setParameter("today", today).getResultList();
    }

    /** Also those of other cases, where a document is of several. */
    List<DocumentUse> of(CaseRef ref) {
        return uses(OF_THE_CASE).setParameter("ref", ref.text()).getResultList();
    }

    private TypedQuery<DocumentUse> uses(String which) {
        return em.createQuery(
                "select u from DocumentUse u, Document d where u.document = d.number and " + which, DocumentUse.class);
    }

    /** Also of documents that cannot be had any more: whoever withdrew one reads it in the list. */
    List<DocumentDecision> decisions() {
        return em.createQuery("select d from DocumentDecision d", DocumentDecision.class)
                .getResultList();
    }

    List<DocumentDecision> decisions(CaseRef ref) {
        return em.createQuery(
                        "select x from DocumentDecision x where x.document in"
                                + " (select d.number from Document d where " + OF_THE_CASE + ")",
                        DocumentDecision.class)
                .setParameter("ref", ref.text())
                .getResultList();
    }

    /** What became of the documents of these runs. */
    List<ReleaseDesk.Became> became(List<String> runs) {
        return em
                .createQuery(
                        "select d.run, d.kind, x.decidedAt from Document d"
                                + " left join DocumentDecision x on x.document = d.number and x.verdict = :withdrawn"
                                + " where d.run in :runs",
                        Object[].class)
                .setParameter("runs", runs)
                .setParameter("withdrawn", Verdict.WITHDRAWN)
                .getResultList()
                .stream()
                .map(row -> new ReleaseDesk.Became((String) row[0], (Kind) row[1], (Instant) row[2]))
                .toList();
    }

    BiFunction<CaseRef, Key, Consents> consents(LocalDate today) {
        return gathered(consents(STILL_TO_BE_HAD).setParameter("today", today));
    }

    BiFunction<CaseRef, Key, Consents> consents(CaseRef ref) {
        return gathered(consents(OF_THE_CASE).setParameter("ref", ref.text()));
    }

    private TypedQuery<Object[]> consents(String which) {
        return consentsIn("select u.caseRef from DocumentUse u, Document d where u.document = d.number and " + which);
    }

    /** What is on record in the cases that reports to donors rest on. */
    public BiFunction<CaseRef, Key, Consents> consentsBehindReports() {
        return gathered(consentsIn("select u.caseRef from ReportUse u"));
    }

    private TypedQuery<Object[]> consentsIn(String cases) {
        return em.createQuery(
                "select f.ref, p.key, c.datum, c.audience, c.givenOn, c.endsOn, c.withdrawnOn"
                        + " from CaseFile f join f.persons p join p.consents c"
                        // What the organisation decided by itself counts for a group alone.
                        + " where (c.decidedBy <> org.dutybearer.consent.Decider.CASE_TEAM or p.group.size > 0)"
                        + " and f.ref in (" + cases + ")",
                Object[].class);
    }

    private static BiFunction<CaseRef, Key, Consents> gathered(TypedQuery<Object[]> query) {
        Map<CaseRef, Map<Key, List<Consent>>> given = new LinkedHashMap<>();
        for (Object[] row : query.getResultList())
            given.computeIfAbsent((CaseRef) row[0], ref -> new LinkedHashMap<>())
                    .computeIfAbsent((Key) row[1], key -> new ArrayList<>())
                    .add(consent(row));
        return (ref, key) -> new Consents(given.getOrDefault(ref, Map.of()).getOrDefault(key, List.of()));
    }

    private static Consent consent(Object[] row) {
        var consent = Consent.given((Datum) row[2], (Audience) row[3], (LocalDate) row[4]);
        if (row[5] != null) consent = consent.until((LocalDate) row[5]);
        return row[6] == null ? consent : consent.withdrawn((LocalDate) row[6]);
    }

    /** What the organisation itself published about the case, the oldest first. */
    List<Published> publications(CaseRef ref) {
        return em
                .createQuery(
                        "select p.index, p.publishedOn from CaseFile f join f.publications p where f.ref = :ref"
                                + " order by p.publishedOn, p.index",
                        Object[].class)
                .setParameter("ref", ref)
                .getResultList()
                .stream()
                .map(row -> new Published((IndexNumber) row[0], (LocalDate) row[1]))
                .toList();
    }
}
