package org.dutybearer.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.statement.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What one of our own publications says: paragraphs that people wrote, and the calls it makes. It says whom it tells of, because
 * nothing of it is told without their consent; where it does not say, it may tell of anybody in the case.
 */
@Entity
@Table(name = "published_text")
public class PublishedText extends Identified {
    @ManyToOne(optional = false)
    @JoinColumn(name = "publication_id", nullable = false)
    private Publication publication;

    @ElementCollection
    @CollectionTable(name = "published_text_person", joinColumns = @JoinColumn(name = "published_text_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Key.Column.class)
    @Column(name = "person_key", nullable = false)
    private List<Key> about = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "published_text_id")
    @OrderColumn(name = "text_position")
    private List<Paragraph> paragraphs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "published_text_call", joinColumns = @JoinColumn(name = "published_text_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Key.Column.class)
    @Column(name = "recommendation_key", nullable = false)
    private List<Key> calls = new ArrayList<>();

    /** In a table of its own, because EclipseLink 4 writes an absent UUID as absent text, which PostgreSQL refuses. */
    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinTable(
            name = "published_text_appeal",
            joinColumns = @JoinColumn(name = "published_text_id"),
            inverseJoinColumns = @JoinColumn(name = "appeal_id"))
    private @Nullable Appeal appeal;

    @SuppressWarnings("NullAway.Init")
    protected PublishedText() {}

    private PublishedText(Publication publication) {
        this.publication = Objects.requireNonNull(publication, "publication");
    }

    public static PublishedText of(Publication publication) {
        return new PublishedText(publication);
    }

    public PublishedText about(Key person) {
        about.add(Objects.requireNonNull(person, "person"));
        return this;
    }

    public PublishedText saying(Paragraph paragraph) {
        paragraphs.add(Objects.requireNonNull(paragraph, "paragraph"));
        return this;
    }

    /** Makes one of the recommendations of the case its own. */
    public PublishedText calling(Key recommendation) {
        calls.add(Objects.requireNonNull(recommendation, "recommendation"));
        return this;
    }

    /** Makes it an urgent appeal, which asks people to write. */
    public PublishedText appealing(Appeal appeal) {
        this.appeal = Objects.requireNonNull(appeal, "appeal");
        return this;
    }

    public Publication publication() {
        return publication;
    }

    /** The keys of the persons it tells of; empty where it does not say. */
    public List<Key> about() {
        return List.copyOf(about);
    }

    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public List<Key> calls() {
        return List.copyOf(calls);
    }

    /** Empty where it is a statement and asks nobody to write. */
    public Optional<Appeal> appeal() {
        return Optional.ofNullable(appeal);
    }

    @Override
    public String toString() {
        return "PublishedText[" + publication.index() + "]";
    }
}
