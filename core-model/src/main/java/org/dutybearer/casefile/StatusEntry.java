package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** How a recommendation stood from a day on. */
@Embeddable
public class StatusEntry {
    @Column(name = "since", nullable = false)
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecommendationStatus status;

    private @Nullable Text note;

    @SuppressWarnings("NullAway.Init")
    protected StatusEntry() {}

    private StatusEntry(LocalDate on, RecommendationStatus status, @Nullable Text note) {
        this.on = Objects.requireNonNull(on, "on");
        this.status = Objects.requireNonNull(status, "status");
        this.note = note;
    }

    public static StatusEntry of(LocalDate on, RecommendationStatus status, @Nullable Text note) {
        return new StatusEntry(on, status, note);
    }

    public LocalDate on() {
        return on;
    }

    public RecommendationStatus status() {
        return status;
    }

    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusEntry that
                && on.equals(that.on)
                && status == that.status
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, status, note);
    }

    @Override
    public String toString() {
        return "StatusEntry[" + on + ", " + status + "]";
    }
}
