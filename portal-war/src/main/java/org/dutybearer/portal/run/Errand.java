package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something asked for that takes longer than a reader waits for a page. It waits, is begun by some node, passes its stages and ends done,
 * failed or cancelled. Where its node dies it is begun again from the first stage under the next attempt number, and what the older attempt
 * still brings is refused.
 */
@MappedSuperclass
public abstract class Errand {
    /** Passing faults after which it is given up. */
    static final int TRIES = 3;

    static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

    /** Beginnings after which it is given up although nothing was reported: it may be what kills the server. */
    private static final int BEGINNINGS = 8;

    private static final int DETAILS = 1000;

    @Id
    private String number;

    private String requester;

    @Column(name = "asked_at")
    @Convert(converter = InstantColumn.class)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int stage;
    private int attempt;
    private int failures;

    @Column(name = "next_try_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant nextTryAt;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    private @Nullable String reason;
    private @Nullable String details;

    @SuppressWarnings("NullAway.Init")
    protected Errand() {}

    protected Errand(String number, String requester, Instant now) {
        this.number = number;
        this.requester = requester;
        this.askedAt = now;
        this.state = RunState.QUEUED;
    }

    /** Whether there is anything left to do; then the next attempt has begun, at the first stage. */
    protected boolean isBegun(Instant now) {
        if (state.isOver()) return false;
        if (attempt >= BEGINNINGS) {
            end(RunState.FAILED, now);
            reason = "GIVEN_UP";
            return false;
        }
        attempt++;
        state = RunState.RUNNING;
        stage = 1;
        startedAt = now;
        nextTryAt = null;
        return true;
    }

    protected void reached(Begun by, int stage) {
        requireCurrent(by);
        this.stage = stage;
    }

    protected void done(Begun by, Instant now) {
        requireCurrent(by);
        end(RunState.DONE, now);
    }

    /** The domain said no: trying again would hear the same. */
    public void refuse(Begun by, Refusal refusal, Instant now) {
        requireCurrent(by);
        reason = refusal.reason().name();
        details = cut(refusal.details().stream().map(Object::toString).collect(Collectors.joining(", ")));
        end(RunState.FAILED, now);
    }

    /** A passing fault; the moment of the next try, or nothing where this was the last. */
    public Optional<Instant> stumble(Begun by, Throwable cause, Instant now) {
        requireCurrent(by);
        failures++;
        // The class alone: a message may quote what must not be kept.
        details = cut(cause.getClass().getName());
        if (failures >= TRIES) {
            reason = "GIVEN_UP";
            end(RunState.FAILED, now);
            return Optional.empty();
        }
        state = RunState.RETRYING;
        nextTryAt = now.plus(BETWEEN_TRIES);
        return Optional.of(nextTryAt);
    }

    /** The node is being stopped: nobody's fault, so it costs no try. */
    public void putBack(Begun by) {
        requireCurrent(by);
        state = RunState.QUEUED;
        stage = 0;
    }

    public void cancel(String by, Instant now) {
        if (state.isOver()) throw new Refusal(Reason.RUN_OVER, number);
        endedBy = by;
        end(RunState.CANCELLED, now);
    }

    /** For good: whoever adds to it lets go of what was needed for another attempt. */
    protected void end(RunState how, Instant now) {
        state = how;
        endedAt = now;
        nextTryAt = null;
    }

    private void requireCurrent(Begun by) {
        if (state != RunState.RUNNING || by.number() != attempt) throw new Superseded(number, by.number());
    }

    private static String cut(String text) {
        return text.length() <= DETAILS ? text : text.substring(0, DETAILS);
    }

    protected String text() {
        return number;
    }

    public String requester() {
        return requester;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public RunState state() {
        return state;
    }

    /** 0 before the first. */
    public int stage() {
        return stage;
    }

    public int attempt() {
        return attempt;
    }

    /** Passing faults so far. */
    public int failures() {
        return failures;
    }

    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who cancelled it. */
    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** The name of a {@link Reason}, or {@code GIVEN_UP} after too many passing faults. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** References and places, never content. */
    public Optional<String> details() {
        return Optional.ofNullable(details);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + number + ", " + state + ", attempt " + attempt + "]";
    }
}
