package org.dutybearer.statement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.source.Information;
import org.jspecify.annotations.Nullable;

/**
 * An official's position, as quoted or reported: who speaks for which state, when, and what the words do. What it is about and
 * what it contradicts are named by their keys. A contradiction is recorded, never judged.
 */
@Entity
@Table(name = "statement")
public class Statement extends Identified {
    @Column(name = "statement_key", nullable = false)
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StatementKind kind;

    @Column(nullable = false)
    private CountryCode state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Mode mode = Mode.REPORTED;

    private @Nullable String speaker;
    private @Nullable Text office;
    private @Nullable Text body;

    @Column(name = "statement_date")
    private @Nullable ApproximateDate date;

    private @Nullable Text words;

    @ElementCollection
    @CollectionTable(name = "statement_about", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Key.Column.class)
    @Column(name = "about_key", nullable = false)
    private List<Key> about = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "statement_contradicts", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Key.Column.class)
    @Column(name = "contradicted_key", nullable = false)
    private List<Key> contradicts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id")
    @OrderColumn(name = "position")
    private List<Information> information = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    private Statement(Key key, StatementKind kind, CountryCode state, Stance stance) {
        this.key = Objects.requireNonNull(key, "key");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.state = Objects.requireNonNull(state, "state");
        this.stance = Objects.requireNonNull(stance, "stance");
    }

    public static Statement of(Key key, StatementKind kind, CountryCode state, Stance stance) {
        return new Statement(key, kind, state, stance);
    }

    /** @param name an official who spoke in office, whose name is no secret */
    public Statement spokenBy(String name) {
        this.speaker = name;
        return this;
    }

    public Statement asHolderOf(Text office) {
        this.office = office;
        return this;
    }

    public Statement forBody(Text body) {
        this.body = body;
        return this;
    }

    /** @param date a day, or the interval in which the position was held */
    public Statement on(ApproximateDate date) {
        this.date = date;
        return this;
    }

    public Statement saying(Text words) {
        this.words = words;
        return this;
    }

    public Statement known(Mode mode) {
        this.mode = Objects.requireNonNull(mode, "mode");
        return this;
    }

    public Statement about(Key eventOrPattern) {
        about.add(Objects.requireNonNull(eventOrPattern, "eventOrPattern"));
        return this;
    }

    public Statement contradicts(Key statement) {
        if (statement.equals(key)) throw new IllegalArgumentException("a statement cannot contradict itself: " + key);
        contradicts.add(statement);
        return this;
    }

    public Statement accordingTo(Information information) {
        this.information.add(Objects.requireNonNull(information, "information"));
        return this;
    }

    public Key key() {
        return key;
    }

    public StatementKind kind() {
        return kind;
    }

    public CountryCode state() {
        return state;
    }

    public Stance stance() {
        return stance;
    }

    public Mode mode() {
        return mode;
    }

    public Optional<String> speaker() {
        return Optional.ofNullable(speaker);
    }

    public Optional<Text> office() {
        return Optional.ofNullable(office);
    }

    public Optional<Text> body() {
        return Optional.ofNullable(body);
    }

    public Optional<ApproximateDate> date() {
        return Optional.ofNullable(date);
    }

    public Optional<Text> words() {
        return Optional.ofNullable(words);
    }

    public List<Key> about() {
        return List.copyOf(about);
    }

    public List<Key> contradicts() {
        return List.copyOf(contradicts);
    }

    public List<Information> information() {
        return List.copyOf(information);
    }

    @Override
    public String toString() {
        return "Statement[" + key + "]";
    }
}
