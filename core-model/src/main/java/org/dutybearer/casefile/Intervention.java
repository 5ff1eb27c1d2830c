package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** What somebody did for the victims, to whom it was addressed, and what came of it. */
@Entity
@Table(name = "intervention")
public class Intervention extends Identified {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InterventionKind kind;

    @Column(name = "intervention_date", nullable = false)
    private ApproximateDate date;

    private @Nullable Text addressees;
    private @Nullable Text response;
    private @Nullable Text outcome;

    @ManyToMany
    @JoinTable(
            name = "intervention_person",
            joinColumns = @JoinColumn(name = "intervention_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Person> persons = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    private Intervention(InterventionKind kind, ApproximateDate date) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.date = Objects.requireNonNull(date, "date");
    }

    public static Intervention of(InterventionKind kind, ApproximateDate date) {
        return new Intervention(kind, date);
    }

    public Intervention addressedTo(Text addressees) {
        this.addressees = addressees;
        return this;
    }

    public Intervention answered(Text response) {
        this.response = response;
        return this;
    }

    public Intervention endedIn(Text outcome) {
        this.outcome = outcome;
        return this;
    }

    /** That it helped this person herself. An intervention for nobody in particular names nobody. */
    public Intervention helping(Person person) {
        persons.add(Objects.requireNonNull(person, "person"));
        return this;
    }

    public List<Person> persons() {
        return List.copyOf(persons);
    }

    public InterventionKind kind() {
        return kind;
    }

    public ApproximateDate date() {
        return date;
    }

    public Optional<Text> addressees() {
        return Optional.ofNullable(addressees);
    }

    public Optional<Text> response() {
        return Optional.ofNullable(response);
    }

    public Optional<Text> outcome() {
        return Optional.ofNullable(outcome);
    }
}
