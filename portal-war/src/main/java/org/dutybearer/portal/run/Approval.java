package org.dutybearer.portal.run;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.core.InstantColumn;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The second person's word on a document of a case that demands four eyes. Until it is given the document is not released. It is
 * decided once, by anybody of the case team but the one who asked.
 */
@Entity
public class Approval {
    /** How it stands. */
    public enum State {
        AWAITED,
        GIVEN,
        SENT_BACK
    }

    static final int LONGEST_REASON = 1000;

    @Id
    private String document;

    private String requester;

    /** Until it is decided: with it the document can be made again, to see whether it would still be the same. */
    @Column(name = "pseudonym_key")
    private @Nullable String pseudonymKey;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    private Approval(Document document, PseudonymKey key) {
        this.document = document.number().text();
        this.requester = document.madeBy();
        this.pseudonymKey = HexFormat.of().formatHex(key.secret());
        this.state = State.AWAITED;
    }

    static Approval awaited(Document document, PseudonymKey key) {
        return new Approval(document, key);
    }

    /** @throws Refusal {@link Reason#APPROVAL_OVER}, {@link Reason#APPROVAL_OF_ONES_OWN} */
    void requireOpenTo(String who) {
        if (state != State.AWAITED) throw new Refusal(Reason.APPROVAL_OVER, document);
        if (who.equals(requester)) throw new Refusal(Reason.APPROVAL_OF_ONES_OWN, document);
    }

    void give(String who, Instant now) {
        decide(State.GIVEN, who, now);
    }

    void sendBack(String who, String why, Instant now) {
        if (why.isBlank() || why.strip().length() > LONGEST_REASON)
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST_REASON + " characters");
        decide(State.SENT_BACK, who, now);
        reason = why.strip();
    }

    private void decide(State how, String who, Instant now) {
        requireOpenTo(who);
        state = how;
        decidedBy = who;
        decidedAt = now;
        // From here on nobody can tell who was Person A, as with every document that is released.
        pseudonymKey = null;
    }

    public DocumentNumber document() {
        return DocumentNumber.parse(document);
    }

    public String requester() {
        return requester;
    }

    /** Only while it is awaited. */
    PseudonymKey key() {
        if (pseudonymKey == null) throw new IllegalStateException("the approval of " + document + " is decided");
        return PseudonymKey.of(HexFormat.of().parseHex(pseudonymKey));
    }

    public State state() {
        return state;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was sent back, in the words of whoever did. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public String toString() {
        return "Approval[" + document + ", " + state + "]";
    }
}
