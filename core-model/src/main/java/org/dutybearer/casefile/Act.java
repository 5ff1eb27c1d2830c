package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** What was done to its victims. The allegation of one victim says nothing of another. */
@Entity
@Table(name = "act")
public class Act extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(name = "act_type", nullable = false)
    private ActType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Modality modality;

    @Embedded
    private Involvement by;

    @Enumerated(EnumType.STRING)
    private @Nullable Method method;

    @Column(name = "to_state")
    private @Nullable CountryCode to;

    @Column(name = "stated_reason")
    private @Nullable Text statedReason;

    @SuppressWarnings("NullAway.Init")
    protected Act() {}

    private Act(List<Person> persons, ActType type, Modality modality, Involvement by) {
        super(persons);
        this.type = Objects.requireNonNull(type, "type");
        this.modality = Objects.requireNonNull(modality, "modality");
        this.by = Objects.requireNonNull(by, "by");
    }

    public static Act of(List<Person> persons, ActType type, Modality modality, Involvement by) {
        return new Act(persons, type, modality, by);
    }

    public Act byMeansOf(Method method) {
        this.method = method;
        return this;
    }

    public Act towards(CountryCode to) {
        this.to = to;
        return this;
    }

    public Act forStatedReason(Text statedReason) {
        this.statedReason = statedReason;
        return this;
    }

    public ActType type() {
        return type;
    }

    public Modality modality() {
        return modality;
    }

    public Involvement by() {
        return by;
    }

    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    public Optional<CountryCode> to() {
        return Optional.ofNullable(to);
    }

    public Optional<Text> statedReason() {
        return Optional.ofNullable(statedReason);
    }
}
