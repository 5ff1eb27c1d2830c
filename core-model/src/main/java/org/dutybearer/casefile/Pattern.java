package org.dutybearer.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.dutybearer.source.Information;
import org.jspecify.annotations.Nullable;

/**
 * What a state is reported to do to whole groups. It is context: for a person of such a group it supports a risk as alleged and
 * shows nothing, and its figures are added to nothing.
 */
@Entity
@Table(name = "pattern")
public class Pattern extends Identified {
    @Column(name = "pattern_key", nullable = false)
    private Key key;

    @Column(nullable = false)
    private CountryCode state;

    private @Nullable String area;

    @ElementCollection
    @CollectionTable(name = "pattern_act", joinColumns = @JoinColumn(name = "pattern_id"))
    @OrderColumn(name = "position")
    @Enumerated(EnumType.STRING)
    @Column(name = "act_type", nullable = false)
    private List<ActType> acts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pattern_group", joinColumns = @JoinColumn(name = "pattern_id"))
    @OrderColumn(name = "position")
    @Convert(converter = Text.Column.class)
    @Column(name = "group_name", nullable = false)
    private List<Text> groups = new ArrayList<>();

    @Embedded
    private @Nullable Quantity quantity;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "pattern_id")
    @OrderColumn(name = "position")
    private List<Information> information = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Pattern() {}

    private Pattern(Key key, CountryCode state) {
        this.key = Objects.requireNonNull(key, "key");
        this.state = Objects.requireNonNull(state, "state");
    }

    public static Pattern of(Key key, CountryCode state) {
        return new Pattern(key, state);
    }

    public Pattern inArea(String area) {
        this.area = area;
        return this;
    }

    public Pattern of(ActType act) {
        acts.add(Objects.requireNonNull(act, "act"));
        return this;
    }

    public Pattern against(Text group) {
        groups.add(Objects.requireNonNull(group, "group"));
        return this;
    }

    public Pattern numbering(Quantity quantity) {
        this.quantity = quantity;
        return this;
    }

    public Pattern accordingTo(Information information) {
        this.information.add(Objects.requireNonNull(information, "information"));
        return this;
    }

    /**
     * The group the person belongs to, if any: it bears the name of her ethnicity, in the singular or the English
     * plural, whatever the case of the letters ({@code Kazakh} is of {@code Kazakhs}).
     */
    public Optional<Text> groupOf(Person person) {
        return person.ethnicity()
                .map(e -> e.toLowerCase(Locale.ROOT))
                .flatMap(e -> groups.stream().filter(g -> names(g, e)).findFirst());
    }

    private static boolean names(Text group, String ethnicity) {
        return group.words().values().stream()
                .map(g -> g.toLowerCase(Locale.ROOT))
                .anyMatch(g -> g.equals(ethnicity) || g.equals(ethnicity + "s"));
    }

    public boolean concerns(Person person) {
        return groupOf(person).isPresent();
    }

    public Key key() {
        return key;
    }

    public CountryCode state() {
        return state;
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public List<ActType> acts() {
        return List.copyOf(acts);
    }

    public List<Text> groups() {
        return List.copyOf(groups);
    }

    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    public List<Information> information() {
        return List.copyOf(information);
    }

    @Override
    public String toString() {
        return "Pattern[" + key + "]";
    }
}
