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
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** A matter on record about persons towards a state, such as that they were not brought before a judge. */
@Entity
@Table(name = "circumstance")
public class Circumstance extends Fact {
    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Matter matter;

    @Column(name = "circumstance_date")
    private @Nullable ApproximateDate date;

    @SuppressWarnings("NullAway.Init")
    protected Circumstance() {}

    private Circumstance(List<Person> persons, CountryCode state, Matter matter) {
        super(persons);
        this.state = Objects.requireNonNull(state, "state");
        this.matter = Objects.requireNonNull(matter, "matter");
    }

    public static Circumstance of(List<Person> persons, CountryCode state, Matter matter) {
        return new Circumstance(persons, state, matter);
    }

    public Circumstance on(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public CountryCode state() {
        return state;
    }

    public Matter matter() {
        return matter;
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }
}
