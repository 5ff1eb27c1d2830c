package org.dutybearer.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** Something that happened, with what was done to whom in it. */
@Entity
@Table(name = "event")
public class Event extends Identified {
    @Column(name = "event_key", nullable = false)
    private Key key;

    @Column(nullable = false)
    private Text title;

    @Column(name = "event_date")
    private @Nullable ApproximateDate date;

    @Embedded
    private @Nullable Place place;

    private @Nullable Text description;

    @Enumerated(EnumType.STRING)
    @Column(name = "violation_status", nullable = false)
    private ViolationStatus violationStatus = ViolationStatus.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "monitoring_status")
    private @Nullable MonitoringStatus monitoringStatus;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "event_id")
    @OrderColumn(name = "position")
    private List<Act> acts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_note", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    private List<ClarifyingNote> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    private Event(Key key, Text title) {
        this.key = Objects.requireNonNull(key, "key");
        this.title = Objects.requireNonNull(title, "title");
    }

    public static Event of(Key key, Text title) {
        return new Event(key, title);
    }

    public Event on(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public Event at(Place place) {
        this.place = place;
        return this;
    }

    public Event described(Text description) {
        this.description = description;
        return this;
    }

    public Event heldToBe(ViolationStatus status) {
        this.violationStatus = Objects.requireNonNull(status, "status");
        return this;
    }

    public Event followed(MonitoringStatus status) {
        this.monitoringStatus = status;
        return this;
    }

    public Event with(Act act) {
        acts.add(Objects.requireNonNull(act, "act"));
        return this;
    }

    public Event noted(ClarifyingNote note) {
        notes.add(Objects.requireNonNull(note, "note"));
        return this;
    }

    public Key key() {
        return key;
    }

    public Text title() {
        return title;
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    public Optional<Text> description() {
        return Optional.ofNullable(description);
    }

    public ViolationStatus violationStatus() {
        return violationStatus;
    }

    public Optional<MonitoringStatus> monitoringStatus() {
        return Optional.ofNullable(monitoringStatus);
    }

    public List<Act> acts() {
        return List.copyOf(acts);
    }

    public List<ClarifyingNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "Event[" + key + "]";
    }
}
