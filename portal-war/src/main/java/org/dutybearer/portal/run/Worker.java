package org.dutybearer.portal.run;

import java.time.Instant;
import java.util.Optional;
import org.dutybearer.core.Refusal;

/**
 * How a node does one kind of errand. The queue calls it, on whichever node is free, and again after that node died.
 *
 * @param <A> one beginning of such an errand
 */
public interface Worker<A> {
    /** What the numbers of these errands begin with, such as {@code R-}. */
    String sign();

    /** Nothing where there is nothing left to do. */
    Optional<A> begin(String number);

    /**
     * Does it, and stores what came of it together with its end or not at all: until then nothing is to be seen.
     *
     * @param reached to be called at the beginning of each stage
     */
    void work(A attempt, Runnable reached);

    void refuse(A attempt, Refusal refusal);

    /** The moment to try again, where there is one. */
    Optional<Instant> stumble(A attempt, Throwable cause);

    void putBack(A attempt);
}
