package org.dutybearer.portal.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A document asked for. It waits, is begun by some node, passes five stages and ends done, failed or cancelled. Where its node dies
 * it is begun again from the first stage under the next attempt number, and what the older attempt still brings is refused.
 */
@Entity
public class Run {
    /** Passing faults after which a run is given up. */
    static final int TRIES = 3;

    static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

    /** Beginnings after which a run is given up although nothing was reported: it may be what kills the server. */
    private static final int BEGINNINGS = 8;

    private static final int DETAILS = 1000;

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "run_case", joinColumns = @JoinColumn(name = "run"))
    @Column(name = "case_ref")
    private List<String> cases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String language;

    @Enumerated(EnumType.STRING)
    private Format format;

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
    private @Nullable String document;

    /** While it is not over: one key for all attempts, and for this document alone. */
    @Column(name = "pseudonym_key")
    private @Nullable String pseudonymKey;

    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    private Run(Order order, String requester, Instant now) {
        this.number = RunNumber.random().text();
        this.kind = order.kind();
        order.cases().forEach(ref -> cases.add(ref.text()));
        this.audience = order.audience();
        this.language = order.language().toLanguageTag();
        this.format = order.format();
        this.requester = requester;
        this.askedAt = now;
        this.state = RunState.QUEUED;
    }

    static Run asked(Order order, String requester, Instant now) {
        return new Run(order, requester, now);
    }

    /** The next attempt, or nothing where there is nothing left to do. */
    Optional<Attempt> begin(Instant now) {
        if (state.isOver()) return Optional.empty();
        if (attempt >= BEGINNINGS) {
            end(RunState.FAILED, now);
            reason = "GIVEN_UP";
            return Optional.empty();
        }
        attempt++;
        state = RunState.RUNNING;
        stage = Stage.CHOOSE.number();
        startedAt = now;
        nextTryAt = null;
        if (pseudonymKey == null)
            pseudonymKey = HexFormat.of().formatHex(PseudonymKey.random().secret());
        var key = PseudonymKey.of(HexFormat.of().parseHex(pseudonymKey));
        return Optional.of(new Attempt(number(), attempt, order(), requester, key));
    }

    void reach(Attempt by, Stage reached) {
        requireCurrent(by);
        stage = reached.number();
    }

    void finish(Attempt by, DocumentNumber made, Instant now) {
        requireCurrent(by);
        document = made.text();
        end(RunState.DONE, now);
    }

    /** The domain said no: trying again would hear the same. */
    void refuse(Attempt by, Refusal refusal, Instant now) {
        requireCurrent(by);
        reason = refusal.reason().name();
        details = cut(refusal.details().stream().map(Object::toString).collect(Collectors.joining(", ")));
        end(RunState.FAILED, now);
    }

    /** A passing fault; the moment of the next try, or nothing where this was the last. */
    Optional<Instant> stumble(Attempt by, Throwable cause, Instant now) {
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
    void putBack(Attempt by) {
        requireCurrent(by);
        state = RunState.QUEUED;
        stage = 0;
    }

    void cancel(String by, Instant now) {
        if (state.isOver()) throw new Refusal(Reason.RUN_OVER, number);
        endedBy = by;
        end(RunState.CANCELLED, now);
    }

    private void end(RunState how, Instant now) {
        state = how;
        endedAt = now;
        nextTryAt = null;
        // Nobody can tell any more who was Person A, not even with the database in hand.
        pseudonymKey = null;
    }

    private void requireCurrent(Attempt by) {
        if (state != RunState.RUNNING || by.number() != attempt) throw new Superseded(number(), by.number());
    }

    private static String cut(String text) {
        return text.length() <= DETAILS ? text : text.substring(0, DETAILS);
    }

    public RunNumber number() {
        return RunNumber.parse(number);
    }

    public Order order() {
        return new Order(
                kind, cases.stream().map(CaseRef::parse).toList(), audience, Locale.forLanguageTag(language), format);
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

    public Optional<DocumentNumber> document() {
        return Optional.ofNullable(document).map(DocumentNumber::parse);
    }

    @Override
    public String toString() {
        return "Run[" + number + ", " + state + ", attempt " + attempt + "]";
    }
}
