package org.dutybearer.portal.run;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dutybearer.core.Refusal;

/**
 * How a node does one kind of errand. The queue calls it, on whichever node is free, and again after that node died.
 *
 * @param <A> one beginning of such an errand
 */
public abstract class Worker<A extends Begun> {
    @Inject
    private Clock clock;

    /** What the numbers of these errands begin with, such as {@code R-}. */
    public abstract String sign();

    /** Nothing where there is nothing left to do. */
    public abstract Optional<A> begin(String number);

    /**
     * Does it, and stores what came of it together with its end or not at all: until then nothing is to be seen.
     *
     * @param reached to be called at the beginning of each stage
     */
    public abstract void work(A attempt, Runnable reached);

    /** Its errand, with the row held for the transaction. */
    protected abstract Errand held(A attempt);

    @Transactional
    public void refuse(A attempt, Refusal refusal) {
        held(attempt).refuse(attempt, refusal, clock.instant());
    }

    /** The moment to try again, where there is one. */
    @Transactional
    public Optional<Instant> stumble(A attempt, Throwable cause) {
        return held(attempt).stumble(attempt, cause, clock.instant());
    }

    @Transactional
    public void putBack(A attempt) {
        held(attempt).putBack(attempt);
    }
}
