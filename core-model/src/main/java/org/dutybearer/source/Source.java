package org.dutybearer.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.consent.Sensitivity;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from: our own publication, a testimony, a court file. A testimony belongs to a person of the case. A source
 * that reached us through another goes back to the same origin, and the two count once. Its text form does not show its key, which
 * may tell whose testimony it is.
 */
@Entity
@Table(name = "source")
public class Source extends Identified {
    @Column(name = "source_key", nullable = false)
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reliability reliability = Reliability.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sensitivity sensitivity = Sensitivity.OPEN;

    private @Nullable Citation citation;
    private @Nullable Text title;
    private @Nullable String publisher;
    private @Nullable String url;

    @Column(name = "source_date")
    private @Nullable ApproximateDate date;

    @Column(name = "witness_key")
    private @Nullable Key witness;

    /** In a table of its own, because EclipseLink 4 writes an absent UUID as absent text, which PostgreSQL refuses. */
    @ManyToOne
    @JoinTable(
            name = "source_through",
            joinColumns = @JoinColumn(name = "source_id"),
            inverseJoinColumns = @JoinColumn(name = "through_id"))
    private @Nullable Source through;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    private Source(Key key, SourceKind kind) {
        this.key = Objects.requireNonNull(key, "key");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public static Source of(Key key, SourceKind kind) {
        return new Source(key, kind);
    }

    public Source reliable(Reliability reliability) {
        this.reliability = Objects.requireNonNull(reliability, "reliability");
        return this;
    }

    public Source keptWithin(Sensitivity sensitivity) {
        this.sensitivity = Objects.requireNonNull(sensitivity, "sensitivity");
        return this;
    }

    public Source citedAs(Citation citation) {
        this.citation = citation;
        return this;
    }

    public Source titled(Text title) {
        this.title = title;
        return this;
    }

    public Source publishedBy(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public Source foundAt(String url) {
        this.url = url;
        return this;
    }

    public Source dated(ApproximateDate date) {
        this.date = date;
        return this;
    }

    /** @param person the key of the person of the case whose testimony it is */
    public Source givenBy(Key person) {
        this.witness = person;
        return this;
    }

    /** Refuses a source that would go back to itself. */
    public Source through(Source nearer) {
        for (Source s = nearer; s != null; s = s.through)
            if (s.equals(this)) throw new IllegalArgumentException("a source cannot reach us through itself: " + key);
        this.through = nearer;
        return this;
    }

    /** The first in the chain through which it reached us; itself where there is none. Two with one origin count once. */
    public Source origin() {
        return through == null ? this : through.origin();
    }

    public Key key() {
        return key;
    }

    public SourceKind kind() {
        return kind;
    }

    public Reliability reliability() {
        return reliability;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    public Optional<Text> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }

    public Optional<Key> witness() {
        return Optional.ofNullable(witness);
    }

    public Optional<Source> through() {
        return Optional.ofNullable(through);
    }
}
