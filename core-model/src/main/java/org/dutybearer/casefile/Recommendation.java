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
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/** What is asked of whom. It rests on provisions, and its status is followed over time: the history is kept, not overwritten. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends Identified {
    @Column(name = "recommendation_key", nullable = false)
    private Key key;

    @Column(nullable = false)
    private CountryCode state;

    private @Nullable Text body;

    @Column(nullable = false)
    private Text action;

    @ElementCollection
    @CollectionTable(name = "recommendation_ground", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    @Convert(converter = ProvisionRef.Column.class)
    @Column(name = "provision", nullable = false)
    private List<ProvisionRef> grounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_status", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<StatusEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    private Recommendation(Key key, CountryCode state, Text action) {
        this.key = Objects.requireNonNull(key, "key");
        this.state = Objects.requireNonNull(state, "state");
        this.action = Objects.requireNonNull(action, "action");
    }

    public static Recommendation to(CountryCode state, Key key, Text action) {
        return new Recommendation(key, state, action);
    }

    public Recommendation addressing(Text body) {
        this.body = body;
        return this;
    }

    public Recommendation restingOn(ProvisionRef ground) {
        grounds.add(Objects.requireNonNull(ground, "ground"));
        return this;
    }

    /**
     * Adds how it stood from a day on. A draft comes first, and what follows it is that the call was made: what nobody has made
     * cannot be met, rejected or overtaken.
     */
    public Recommendation stands(StatusEntry entry) {
        boolean followsDraft = isDraft();
        if (isDraft(entry) && !history.isEmpty())
            throw new IllegalArgumentException("a recommendation is drafted first, and not after anything: " + key);
        if (followsDraft && entry.status() != RecommendationStatus.OPEN)
            throw new IllegalArgumentException("a draft is made before anything else: " + key + ", " + entry.status());
        if (followsDraft && entry.on().isBefore(history.get(0).on()))
            throw new IllegalArgumentException("made before it was drafted: " + key + ", " + entry.on());
        history.add(Objects.requireNonNull(entry, "entry"));
        return this;
    }

    /** The newest entry up to that day, of two of one day the later written; empty before the first. */
    public Optional<StatusEntry> standing(LocalDate on) {
        return history.stream()
                .filter(e -> !e.on().isAfter(on))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    /** Whether nobody has recorded yet that it was made. */
    public boolean isDraft() {
        return !history.isEmpty() && isDraft(history.get(history.size() - 1));
    }

    /** Whether it had been made by that day. One that has no draft among its history was made from the beginning. */
    public boolean isMade(LocalDate on) {
        boolean drafted = !history.isEmpty() && isDraft(history.get(0));
        return !drafted || standing(on).filter(e -> !isDraft(e)).isPresent();
    }

    private static boolean isDraft(StatusEntry entry) {
        return entry.status() == RecommendationStatus.DRAFTED;
    }

    public Key key() {
        return key;
    }

    public CountryCode state() {
        return state;
    }

    public Optional<Text> body() {
        return Optional.ofNullable(body);
    }

    public Text action() {
        return action;
    }

    public List<ProvisionRef> grounds() {
        return List.copyOf(grounds);
    }

    public List<StatusEntry> history() {
        return List.copyOf(history);
    }

    @Override
    public String toString() {
        return "Recommendation[" + key + "]";
    }
}
