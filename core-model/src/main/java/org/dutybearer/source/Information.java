package org.dutybearer.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about one fact: that it shows it or alleges it, and how whoever speaks is connected to it. An account
 * of one's own stays one's own: what a victim tells of himself says nothing of another.
 */
@Entity
@Table(name = "information")
public class Information extends Identified {
    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id", nullable = false)
    private Source source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private @Nullable Connection connection;

    @SuppressWarnings("NullAway.Init")
    protected Information() {}

    private Information(Source source, Standing standing, @Nullable Connection connection) {
        this.source = Objects.requireNonNull(source, "source");
        this.standing = Objects.requireNonNull(standing, "standing");
        this.connection = connection;
    }

    public static Information shown(Source by) {
        return new Information(by, Standing.SHOWN, null);
    }

    public static Information of(Source source, Standing standing, @Nullable Connection connection) {
        return new Information(source, standing, connection);
    }

    /** Whether it speaks of this person: a victim's own account speaks of the victim alone. */
    public boolean speaksOf(Key person) {
        if (connection != Connection.VICTIM) return true;
        return source.witness().map(person::equals).orElse(true);
    }

    /** Whether it is the person's own account. */
    public boolean isOwnAccountOf(Key person) {
        return source.witness().map(person::equals).orElse(false);
    }

    public Source source() {
        return source;
    }

    public Standing standing() {
        return standing;
    }

    public Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }
}
