package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dutybearer.briefing.Use;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Key;
import org.dutybearer.donor.Agreement;
import org.dutybearer.donor.ReportingPeriod;

/** All reports to donors that were ever prepared, and who of the accounts belongs to which donor. */
@ApplicationScoped
public class Reports {
    @Inject
    private EntityManager em;

    void add(DonorReport report, Map<Locale, List<Written>> written, Map<CaseRef, List<Use>> uses) {
        em.persist(report);
        // Rows that refer by key are else written in an order of the mapper's own.
        em.flush();
        written.forEach((language, forms) -> forms.forEach(form -> {
            var file = ReportFile.of(report.number(), language, form);
            em.persist(file);
            em.flush();
            em.persist(new ReportContent(file, form.content()));
        }));
        uses.forEach((ref, ofCase) -> ofCase.stream()
                .map(use -> new ReportUse(report.number(), ref, use))
                .distinct()
                .forEach(em::persist));
    }

    void add(ReportNumber report, ReportPreview preview) {
        em.persist(new StoredPreview(report, preview));
    }

    /** Nothing once somebody has decided about it. */
    Optional<ReportPreview> preview(ReportNumber report) {
        return Optional.ofNullable(em.find(StoredPreview.class, report.text())).map(StoredPreview::preview);
    }

    void forgetPreview(ReportNumber report) {
        Optional.ofNullable(em.find(StoredPreview.class, report.text())).ifPresent(em::remove);
    }

    /** One that nobody decided about: nothing of it stays but that it was there, in the record of deeds. */
    void remove(DonorReport report) {
        forgetPreview(report.number());
        uses(report.number()).forEach(em::remove);
        files(report.number()).forEach(file -> {
            em.remove(em.find(ReportContent.class, file.id()));
            em.flush();
            em.remove(file);
        });
        em.flush();
        em.remove(report);
    }

    Optional<DonorReport> find(ReportNumber number) {
        return Optional.ofNullable(em.find(DonorReport.class, number.text()));
    }

    /** Held until the transaction ends: of two who decide about it, the second sees what the first did. */
    Optional<DonorReport> hold(ReportNumber number) {
        return Optional.ofNullable(em.find(DonorReport.class, number.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Held until the transaction ends, in all its versions: of two reports under one agreement that are released at once, the second
     * has to be held against the first.
     */
    void hold(Key agreement) {
        em.createQuery("select a from Agreement a where a.reference = :reference", Agreement.class)
                .setParameter("reference", agreement)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The newest first. */
    List<DonorReport> all() {
        return em.createQuery("select r from DonorReport r order by r.preparedAt desc", DonorReport.class)
                .getResultList();
    }

    /** Those of a period that this person prepared and nobody has decided about. */
    List<ReportNumber> awaited(Key agreement, ReportingPeriod period, String preparedBy) {
        return em.createQuery(
                        "select r.number from DonorReport r where r.agreement = :agreement and r.period = :period"
                                + " and r.preparedBy = :who and r.state = :awaited",
                        String.class)
                .setParameter("agreement", agreement)
                .setParameter("period", period)
                .setParameter("who", preparedBy)
                .setParameter("awaited", DonorReport.State.AWAITED)
                .getResultStream()
                .map(ReportNumber::parse)
                .toList();
    }

    /** Language by language, the one for people first. */
    List<ReportFile> files(ReportNumber report) {
        return em.createQuery("select f from ReportFile f where f.report = :report", ReportFile.class)
                .setParameter("report", report.text())
                .getResultStream()
                .sorted(Comparator.comparing(
                                (ReportFile file) -> file.language().toLanguageTag())
                        .thenComparing(ReportFile::form))
                .toList();
    }

    Optional<ReportFile> file(ReportNumber report, String language, ReportForm form) {
        return Optional.ofNullable(em.find(ReportFile.class, ReportFile.id(report, language, form)));
    }

    /** Of whatever report, also one that never left. */
    List<ReportFile> withHash(String sha256) {
        return em.createQuery("select f from ReportFile f where f.sha256 = :sha256", ReportFile.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    byte[] content(ReportFile file) {
        return em.find(ReportContent.class, file.id()).content();
    }

    void add(ReportDecision decision) {
        em.persist(decision);
    }

    List<ReportUse> uses() {
        return em.createQuery("select u from ReportUse u", ReportUse.class).getResultList();
    }

    List<ReportUse> uses(ReportNumber report) {
        return em.createQuery("select u from ReportUse u where u.report = :report", ReportUse.class)
                .setParameter("report", report.text())
                .getResultList();
    }

    List<ReportDecision> decisions() {
        return em.createQuery("select d from ReportDecision d", ReportDecision.class)
                .getResultList();
    }

    List<ReportDecision> decisions(ReportNumber report) {
        return em.createQuery("select d from ReportDecision d where d.report = :report", ReportDecision.class)
                .setParameter("report", report.text())
                .getResultList();
    }

    /** The donor that an account belongs to; empty where it belongs to none. */
    Optional<String> donorOf(String account) {
        return Optional.ofNullable(em.find(Membership.class, account)).map(Membership::donorCode);
    }

    /** From now on the account belongs to this donor and to no other. */
    void assign(String account, String donorCode) {
        em.merge(new Membership(account, donorCode));
    }

    List<Membership> memberships() {
        return em.createQuery("select m from Membership m order by m.account", Membership.class)
                .getResultList();
    }
}
