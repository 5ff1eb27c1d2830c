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
import java.util.Comparator;
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

    public Recommendation stands(StatusEntry entry) {
        history.add(Objects.requireNonNull(entry, "entry"));
        return this;
    }

    /** The newest entry up to that day; empty before the first. */
    public Optional<StatusEntry> standing(LocalDate on) {
        return history.stream().filter(e -> !e.on().isAfter(on)).max(Comparator.comparing(StatusEntry::on));
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
