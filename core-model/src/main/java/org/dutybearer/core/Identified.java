package org.dutybearer.core;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A thing that stays itself while its content changes. Its identity is given at birth, not by a database. */
@MappedSuperclass
public abstract class Identified {
    @Id
    @Column(nullable = false, updatable = false)
    private UUID id = UUID.randomUUID();

    protected Identified() {}

    public UUID id() {
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Identified that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /** References only: a log outlives permissions, so neither names nor testimony may pass through here. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
