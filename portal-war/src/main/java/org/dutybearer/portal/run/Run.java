package org.dutybearer.portal.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.jspecify.annotations.Nullable;

/** A document asked for. */
@Entity
public class Run extends Errand {
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

    private @Nullable String document;

    /** While it is not over: one key for all attempts, and for this document alone. */
    @Column(name = "pseudonym_key")
    private @Nullable String pseudonymKey;

    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    private Run(Order order, String requester, Instant now) {
        super(RunNumber.random().text(), requester, now);
        this.kind = order.kind();
        order.cases().forEach(ref -> cases.add(ref.text()));
        this.audience = order.audience();
        this.language = order.language().toLanguageTag();
        this.format = order.format();
    }

    static Run asked(Order order, String requester, Instant now) {
        return new Run(order, requester, now);
    }

    /** The next attempt, or nothing where there is nothing left to do. */
    Optional<Attempt> begin(Instant now) {
        if (!isBegun(now)) return Optional.empty();
        if (pseudonymKey == null)
            pseudonymKey = HexFormat.of().formatHex(PseudonymKey.random().secret());
        var key = PseudonymKey.of(HexFormat.of().parseHex(pseudonymKey));
        return Optional.of(new Attempt(number(), attempt(), order(), requester(), key));
    }

    void reach(Attempt by, Stage stage) {
        reached(by, stage.number());
    }

    void finish(Attempt by, DocumentNumber made, Instant now) {
        done(by, now);
        document = made.text();
    }

    @Override
    protected void end(RunState how, Instant now) {
        super.end(how, now);
        // Nobody can tell any more who was Person A, not even with the database in hand.
        pseudonymKey = null;
    }

    public RunNumber number() {
        return RunNumber.parse(text());
    }

    public Order order() {
        return new Order(
                kind, cases.stream().map(CaseRef::parse).toList(), audience, Locale.forLanguageTag(language), format);
    }

    public Optional<DocumentNumber> document() {
        return Optional.ofNullable(document).map(DocumentNumber::parse);
    }
}
