package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** A proceeding against persons, with the charge in its own words. */
@Entity
@Table(name = "proceeding")
public class Proceeding extends Fact {
    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable ProceedingKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Offence offence;

    private @Nullable Text charge;

    private @Nullable String court;

    private @Nullable Text counsel;

    @Column(name = "proceeding_date")
    private @Nullable ApproximateDate date;

    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    private Proceeding(List<Person> persons, CountryCode state, Stage stage) {
        super(persons);
        this.state = Objects.requireNonNull(state, "state");
        this.stage = Objects.requireNonNull(stage, "stage");
    }

    public static Proceeding of(List<Person> persons, CountryCode state, Stage stage) {
        return new Proceeding(persons, state, stage);
    }

    public Proceeding being(ProceedingKind kind) {
        this.kind = kind;
        return this;
    }

    public Proceeding about(Offence offence) {
        this.offence = offence;
        return this;
    }

    public Proceeding charging(Text charge) {
        this.charge = charge;
        return this;
    }

    public Proceeding before(String court) {
        this.court = court;
        return this;
    }

    public Proceeding assistedBy(Text counsel) {
        this.counsel = counsel;
        return this;
    }

    public Proceeding on(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public CountryCode state() {
        return state;
    }

    public Stage stage() {
        return stage;
    }

    /** Empty where the record does not say what kind of proceeding it is. */
    public Optional<ProceedingKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Empty where the record does not say what it is for, whatever the words of the charge may suggest. */
    public Optional<Offence> offence() {
        return Optional.ofNullable(offence);
    }

    public Optional<Text> charge() {
        return Optional.ofNullable(charge);
    }

    public Optional<String> court() {
        return Optional.ofNullable(court);
    }

    public Optional<Text> counsel() {
        return Optional.ofNullable(counsel);
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }
}
