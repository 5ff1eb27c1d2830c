package org.dutybearer.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/** One of our own publications on a case. Its translations share the index number. */
@Entity
@Table(name = "publication")
public class Publication extends Identified {
    @Column(name = "index_number", nullable = false)
    private IndexNumber index;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationKind kind;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "embargo_until")
    private @Nullable LocalDate embargoUntil;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private Text title;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    private Publication(IndexNumber index, PublicationKind kind, LocalDate publishedOn, Locale language, Text title) {
        this.index = Objects.requireNonNull(index, "index");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.publishedOn = Objects.requireNonNull(publishedOn, "publishedOn");
        this.language = language.toLanguageTag();
        this.title = Objects.requireNonNull(title, "title");
    }

    public static Publication of(
            IndexNumber index, PublicationKind kind, LocalDate publishedOn, Locale language, Text title) {
        return new Publication(index, kind, publishedOn, language, title);
    }

    /** @param day the first day on which anybody but the case team may know of it, where that is not the day of publication */
    public Publication embargoedUntil(LocalDate day) {
        this.embargoUntil = Objects.requireNonNull(day, "day");
        return this;
    }

    public Optional<LocalDate> embargoUntil() {
        return Optional.ofNullable(embargoUntil);
    }

    /** The first day on which it may be told of: it is out, and no embargo holds it back. */
    public LocalDate opensOn() {
        return embargoUntil == null || embargoUntil.isBefore(publishedOn) ? publishedOn : embargoUntil;
    }

    public IndexNumber index() {
        return index;
    }

    public PublicationKind kind() {
        return kind;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Text title() {
        return title;
    }

    @Override
    public String toString() {
        return "Publication[" + index + "]";
    }
}
