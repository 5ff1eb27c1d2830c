package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.dutybearer.portal.run.RunState;

/** Every making and release of a report to a donor that was ever asked for. */
@ApplicationScoped
public class ReportRuns {
    private static final List<RunState> WAITING = List.of(RunState.QUEUED, RunState.RUNNING, RunState.RETRYING);

    @Inject
    private EntityManager em;

    void add(ReportRun run) {
        em.persist(run);
    }

    Optional<ReportRun> find(ReportRunNumber number) {
        return Optional.ofNullable(em.find(ReportRun.class, number.text()));
    }

    /** Held until the transaction ends: of a cancelling person and a finishing node, the second sees what the first did. */
    Optional<ReportRun> hold(ReportRunNumber number) {
        return Optional.ofNullable(em.find(ReportRun.class, number.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Not over, the longest waiting first. */
    List<ReportRun> waiting() {
        return em.createQuery("select r from ReportRun r where r.state in :waiting order by r.askedAt", ReportRun.class)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    /** The one that prepared this report; nothing where it is of a time before there were such runs. */
    Optional<ReportRun> preparing(ReportNumber report) {
        return em.createQuery(
                        "select r from ReportRun r where r.report = :report and r.deed = :prepare", ReportRun.class)
                .setParameter("report", report.text())
                .setParameter("prepare", ReportDeed.PREPARE)
                .getResultStream()
                .findFirst();
    }
}
