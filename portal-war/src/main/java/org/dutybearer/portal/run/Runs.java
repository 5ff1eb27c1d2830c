package org.dutybearer.portal.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutybearer.core.CaseRef;

/** All runs that were ever asked for. */
@ApplicationScoped
public class Runs {
    private static final List<RunState> WAITING = List.of(RunState.QUEUED, RunState.RUNNING, RunState.RETRYING);

    @Inject
    private EntityManager em;

    void add(Run run) {
        em.persist(run);
    }

    public Optional<Run> find(RunNumber number) {
        return Optional.ofNullable(em.find(Run.class, number.text()));
    }

    /** Held until the transaction ends: of a cancelling person and a finishing node, the second sees what the first did. */
    Optional<Run> hold(RunNumber number) {
        return Optional.ofNullable(em.find(Run.class, number.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one that was last asked for of this case. */
    public Optional<Run> latest(CaseRef ref) {
        return em.createQuery("select r from Run r join r.cases c where c = :ref order by r.askedAt desc", Run.class)
                .setParameter("ref", ref.text())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many were asked for earlier and are not over. */
    public long before(Run run) {
        return em.createQuery("select count(r) from Run r where r.state in :waiting and r.askedAt < :asked", Long.class)
                .setParameter("waiting", WAITING)
                .setParameter("asked", run.askedAt())
                .getSingleResult();
    }

    /** Not over, the longest waiting first. */
    public List<Run> waiting() {
        return em.createQuery("select r from Run r where r.state in :waiting order by r.askedAt", Run.class)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    /** Those of this case that are not over. */
    List<Run> waiting(CaseRef ref) {
        return waiting().stream()
                .filter(run -> run.order().cases().contains(ref))
                .toList();
    }

    /** How long the last ten of this kind and format took, on average; nothing where none was made yet. */
    public Optional<Duration> lately(Kind kind, Format format) {
        var done = em.createQuery(
                        "select r from Run r where r.state = :done and r.kind = :kind and r.format = :format"
                                + " order by r.endedAt desc",
                        Run.class)
                .setParameter("done", RunState.DONE)
                .setParameter("kind", kind)
                .setParameter("format", format)
                .setMaxResults(10)
                .getResultList();
        var average = done.stream()
                .flatMap(Runs::duration)
                .mapToLong(Duration::toMillis)
                .average();
        return average.isPresent() ? Optional.of(Duration.ofMillis((long) average.getAsDouble())) : Optional.empty();
    }

    private static Stream<Duration> duration(Run run) {
        return run.startedAt().stream()
                .flatMap(start -> run.endedAt().stream().map(end -> Duration.between(start, end)));
    }
}
