package org.dutybearer.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Text;

/** What makes a published text an urgent appeal: until when people are to write, to which offices, how, and what would do harm. */
@Entity
@Table(name = "appeal")
public class Appeal extends Identified {
    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    @ElementCollection
    @CollectionTable(name = "appeal_language", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    @Column(name = "language", nullable = false)
    private List<String> languages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appeal_office", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    private List<Office> offices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "appeal_caution", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Text.Column.class)
    @Column(name = "caution", nullable = false)
    private List<Text> cautions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    private Appeal(LocalDate expiresOn) {
        this.expiresOn = Objects.requireNonNull(expiresOn, "expiresOn");
    }

    /** @param day the last day on which people are to write without asking us first */
    public static Appeal until(LocalDate day) {
        return new Appeal(day);
    }

    public Appeal inLanguage(Locale language) {
        languages.add(language.toLanguageTag());
        return this;
    }

    public Appeal to(Office office) {
        offices.add(Objects.requireNonNull(office, "office"));
        return this;
    }

    /** What whoever follows it must not do, as a sentence. */
    public Appeal warning(Text caution) {
        cautions.add(Objects.requireNonNull(caution, "caution"));
        return this;
    }

    public boolean isExpired(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** Those that the offices read; in none where it does not matter. */
    public List<Locale> languages() {
        return languages.stream().map(Locale::forLanguageTag).toList();
    }

    public List<Office> offices() {
        return List.copyOf(offices);
    }

    public List<Text> cautions() {
        return List.copyOf(cautions);
    }

    @Override
    public String toString() {
        return "Appeal[until " + expiresOn + "]";
    }
}
