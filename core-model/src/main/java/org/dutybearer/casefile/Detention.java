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
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** That persons were held: where, under what, from when to when. A start nobody recorded stays unknown; the day on which they were seen to be held is kept apart from it. */
@Entity
@Table(name = "detention")
public class Detention extends Fact {
    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DetentionKind kind;

    private @Nullable String area;

    private @Nullable String place;

    @Column(name = "start_date")
    private @Nullable ApproximateDate start;

    @Column(name = "end_date")
    private @Nullable ApproximateDate end;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    private @Nullable Text grounds;

    @SuppressWarnings("NullAway.Init")
    protected Detention() {}

    private Detention(List<Person> persons, CountryCode state, DetentionKind kind) {
        super(persons);
        this.state = Objects.requireNonNull(state, "state");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public static Detention of(List<Person> persons, CountryCode state, DetentionKind kind) {
        return new Detention(persons, state, kind);
    }

    public Detention inArea(String area) {
        this.area = area;
        return this;
    }

    public Detention at(String place) {
        this.place = place;
        return this;
    }

    public Detention from(ApproximateDate start) {
        this.start = start;
        return this;
    }

    public Detention until(ApproximateDate end) {
        this.end = end;
        return this;
    }

    public Detention heldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
        return this;
    }

    public Detention onGrounds(Text grounds) {
        this.grounds = grounds;
        return this;
    }

    public CountryCode state() {
        return state;
    }

    public DetentionKind kind() {
        return kind;
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<ApproximateDate> start() {
        return Optional.ofNullable(start);
    }

    public Optional<ApproximateDate> end() {
        return Optional.ofNullable(end);
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<Text> grounds() {
        return Optional.ofNullable(grounds);
    }
}
