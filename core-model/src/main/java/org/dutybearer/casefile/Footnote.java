package org.dutybearer.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Key;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/** What a published text rests on where it says something: one provision, or one source of the case. */
@Embeddable
public class Footnote {
    private @Nullable ProvisionRef provision;

    @Column(name = "source_key")
    private @Nullable Key source;

    protected Footnote() {}

    private Footnote(@Nullable ProvisionRef provision, @Nullable Key source) {
        this.provision = provision;
        this.source = source;
    }

    public static Footnote citing(ProvisionRef provision) {
        return new Footnote(Objects.requireNonNull(provision, "provision"), null);
    }

    public static Footnote citing(Key source) {
        return new Footnote(null, Objects.requireNonNull(source, "source"));
    }

    /** Empty where it cites a source. */
    public Optional<ProvisionRef> provision() {
        return Optional.ofNullable(provision);
    }

    /** Empty where it cites a provision. */
    public Optional<Key> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Footnote that
                && Objects.equals(provision, that.provision)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(provision, source);
    }

    @Override
    public String toString() {
        return "Footnote[" + (provision == null ? source : provision) + "]";
    }
}
