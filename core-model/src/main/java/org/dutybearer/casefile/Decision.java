package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * A human decision about an obligation towards persons, with who made it, when and why. Its information is what it cites: the
 * judgment, or the words in which the state acknowledges.
 */
@Entity
@Table(name = "decision")
public class Decision extends Fact {
    @Column(nullable = false)
    private ProvisionRef provision;

    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Conclusion conclusion;

    @Column(name = "decided_by", nullable = false)
    private Text by;

    @Column(name = "decided_on", nullable = false)
    private LocalDate on;

    @Column(nullable = false)
    private Text reason;

    @Column(name = "rests_on")
    private @Nullable String restsOn;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    private Decision(
            List<Person> persons,
            ProvisionRef provision,
            CountryCode state,
            Conclusion conclusion,
            Text by,
            LocalDate on,
            Text reason) {
        super(persons);
        this.provision = Objects.requireNonNull(provision, "provision");
        this.state = Objects.requireNonNull(state, "state");
        this.conclusion = Objects.requireNonNull(conclusion, "conclusion");
        this.by = Objects.requireNonNull(by, "by");
        this.on = Objects.requireNonNull(on, "on");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** @param by who signs it; for what is found or acknowledged the body that did so */
    public static Decision of(
            List<Person> persons,
            ProvisionRef provision,
            CountryCode state,
            Conclusion conclusion,
            Text by,
            LocalDate on,
            Text reason) {
        return new Decision(persons, provision, state, conclusion, by, on, reason);
    }

    /** The mark of the facts it was made on, as the assessment of that day gave it: where they change, it is looked at again. */
    public Decision restingOn(String mark) {
        this.restsOn = mark;
        return this;
    }

    public ProvisionRef provision() {
        return provision;
    }

    public CountryCode state() {
        return state;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public Text by() {
        return by;
    }

    public LocalDate on() {
        return on;
    }

    public Text reason() {
        return reason;
    }

    public Optional<String> restsOn() {
        return Optional.ofNullable(restsOn);
    }
}
