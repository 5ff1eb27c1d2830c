package org.dutybearer.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** That persons entered a state from another: how, when, and whether they presented themselves. */
@Entity
@Table(name = "entry")
public class Entry extends Fact {
    @Column(name = "from_state", nullable = false)
    private CountryCode from;

    @Column(name = "into_state", nullable = false)
    private CountryCode into;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Route route;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Manner manner;

    @Column(name = "entry_date")
    private @Nullable ApproximateDate date;

    @Embedded
    private @Nullable Presentation presentation;

    @ElementCollection
    @CollectionTable(name = "entry_transit", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<TransitStay> transit = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    private Entry(List<Person> persons, CountryCode from, CountryCode into, Route route, Manner manner) {
        super(persons);
        this.from = Objects.requireNonNull(from, "from");
        this.into = Objects.requireNonNull(into, "into");
        this.route = Objects.requireNonNull(route, "route");
        this.manner = Objects.requireNonNull(manner, "manner");
    }

    public static Entry of(List<Person> persons, CountryCode from, CountryCode into, Route route, Manner manner) {
        return new Entry(persons, from, into, route, manner);
    }

    public Entry on(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public Entry presented(Presentation presentation) {
        this.presentation = presentation;
        return this;
    }

    public Entry through(TransitStay stay) {
        transit.add(Objects.requireNonNull(stay, "stay"));
        return this;
    }

    public List<TransitStay> transit() {
        return List.copyOf(transit);
    }

    public CountryCode from() {
        return from;
    }

    public CountryCode into() {
        return into;
    }

    public Route route() {
        return route;
    }

    public Manner manner() {
        return manner;
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }

    public Optional<Presentation> presentation() {
        return Optional.ofNullable(presentation);
    }
}
