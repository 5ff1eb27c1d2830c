package org.dutybearer.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;

/**
 * Something on record about one or more persons of the case, with what each source says of it. Where several persons are named,
 * the same holds for each by itself.
 */
@Entity
@Table(name = "fact")
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Fact extends Identified {
    @ManyToMany
    @JoinTable(
            name = "fact_person",
            joinColumns = @JoinColumn(name = "fact_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Person> persons = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "fact_id")
    @OrderColumn(name = "position")
    private List<Information> information = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fact_note", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<ClarifyingNote> notes = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sensitivity sensitivity = Sensitivity.OPEN;

    protected Fact() {}

    protected Fact(List<Person> persons) {
        if (persons.isEmpty()) throw new IllegalArgumentException("a fact concerns at least one person");
        this.persons.addAll(persons);
    }

    /** Returns nothing, so that each kind of fact can be told in its own words first. */
    public void accordingTo(Information information) {
        this.information.add(Objects.requireNonNull(information, "information"));
    }

    public void noted(ClarifyingNote note) {
        notes.add(Objects.requireNonNull(note, "note"));
    }

    /** How far it may travel, wherever its sources may: open unless this says otherwise. */
    public void keptWithin(Sensitivity sensitivity) {
        this.sensitivity = Objects.requireNonNull(sensitivity, "sensitivity");
    }

    public boolean concerns(Person person) {
        return persons.contains(person);
    }

    /** What the sources say of this fact as to that person: another's own account is left out. */
    public List<Information> informationOn(Key person) {
        return information.stream().filter(i -> i.speaksOf(person)).toList();
    }

    public List<Person> persons() {
        return List.copyOf(persons);
    }

    public List<Information> information() {
        return List.copyOf(information);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public List<ClarifyingNote> notes() {
        return List.copyOf(notes);
    }
}
