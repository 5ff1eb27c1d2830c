package org.dutybearer.portal.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.Database;
import org.dutybearer.portal.Trace;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hands errands to the nodes, over the database they share. A node that takes one says every two seconds that it lives; eight seconds
 * of silence and another node, or the same one after a restart, begins the errand anew.
 */
@ApplicationScoped
public class RunQueue {
    private static final System.Logger LOG = System.getLogger(RunQueue.class.getName());
    private static final int AT_ONCE = 2;
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED = 4;

    @Inject
    private DataSource source;

    @Inject
    private Database database;

    @Inject
    @Any
    private Instance<Worker<?>> workers;

    @Inject
    private Clock clock;

    /** Seconds to wait in each stage: for tests that end the server in the middle of a run. */
    @Inject
    @ConfigProperty(name = "dutybearer.run.pause", defaultValue = "0")
    private long pause;

    @Resource
    private ManagedThreadFactory threads;

    private final CustomTask<Void> task = Tasks.custom("run", Void.class)
            .onFailureReschedule(FixedDelay.of(Errand.BETWEEN_TRIES))
            .onDeadExecutionRevive()
            .execute(this::work);

    private @Nullable Scheduler scheduler;

    public void start() {
        var builder = Scheduler.create(source, task)
                .threads(AT_ONCE)
                .executorService(Executors.newFixedThreadPool(AT_ONCE, threads))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .enableImmediateExecution();
        // H2 serves one node and cannot pick and lock in one statement.
        if (database.isPostgres()) builder.pollUsingLockAndFetch(0.5, 1.0);
        scheduler = builder.build();
        scheduler.start();
    }

    public void stop() {
        if (scheduler != null) scheduler.stop();
    }

    /** In the transaction of whoever asks: an errand and its place in the queue are stored together or not at all. */
    public void add(String number) {
        if (scheduler == null) throw new IllegalStateException("the queue was not started");
        scheduler.schedule(task.instance(number), clock.instant());
    }

    private CompletionHandler<Void> work(TaskInstance<Void> instance, ExecutionContext context) {
        var number = instance.getId();
        var next = workers.stream()
                .filter(worker -> number.startsWith(worker.sign()))
                .findFirst()
                .flatMap(worker -> work(worker, number));
        return (complete, operations) ->
                next.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::remove);
    }

    /** The scheduler tries again what throws, and logs what was thrown, message and all: it gets a number and a class. */
    private <A extends Begun> Optional<Instant> work(Worker<A> worker, String number) {
        try {
            return worker.begin(number).flatMap(attempt -> attempt(worker, number, attempt));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, () -> number + " could not be written down: " + Trace.of(fault));
            throw new IllegalStateException(number + ": " + fault.getClass().getName());
        }
    }

    /** The moment to try again, where there is one. */
    private <A extends Begun> Optional<Instant> attempt(Worker<A> worker, String number, A attempt) {
        try {
            worker.work(attempt, this::rest);
            return Optional.empty();
        } catch (Superseded over) {
            LOG.log(System.Logger.Level.INFO, "{0} is left to whoever has it now", over.getMessage());
            return Optional.empty();
        } catch (Refusal refusal) {
            worker.refuse(attempt, refusal);
            return Optional.empty();
        } catch (Stopping stopping) {
            worker.putBack(attempt);
            return Optional.of(clock.instant());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, () -> number + " stumbled: " + Trace.of(fault));
            return worker.stumble(attempt, fault);
        }
    }

    private void rest() {
        try {
            Thread.sleep(Duration.ofSeconds(pause).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    /** The server is being stopped. */
    private static final class Stopping extends RuntimeException {}
}
