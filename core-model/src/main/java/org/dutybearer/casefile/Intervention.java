package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Text;
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
