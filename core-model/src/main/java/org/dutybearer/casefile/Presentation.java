package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * That a person presented himself to the authorities after entry: on which day, to whom, with what reason. Whether that was
 * without delay is for a person to say, not for this record.
 */
@Embeddable
public class Presentation {
    @Column(name = "presented_on")
    private ApproximateDate on;

    @Column(name = "presented_to")
    private @Nullable String to;

    @Column(name = "presented_cause")
    private @Nullable Text cause;

    @SuppressWarnings("NullAway.Init")
    protected Presentation() {}

    private Presentation(ApproximateDate on, @Nullable String to, @Nullable Text cause) {
        this.on = Objects.requireNonNull(on, "on");
        this.to = to;
        this.cause = cause;
    }

    public static Presentation on(ApproximateDate day, @Nullable String to, @Nullable Text cause) {
        return new Presentation(day, to, cause);
    }

    public ApproximateDate on() {
        return on;
    }

    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    public Optional<Text> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Presentation that
                && on.equals(that.on)
                && Objects.equals(to, that.to)
                && Objects.equals(cause, that.cause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, to, cause);
    }

    @Override
    public String toString() {
        return "Presentation[" + on + "]";
    }
}
