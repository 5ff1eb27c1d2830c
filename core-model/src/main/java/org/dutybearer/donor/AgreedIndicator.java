package org.dutybearer.donor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement measures: a statement, a baseline, a target for each period, and where the figures come from. Either a counting
 * rule computes them from what donors may be told, or somebody enters them by hand with a source; never both.
 */
@Entity
@Table(name = "agreed_indicator")
public class AgreedIndicator extends Identified {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_level", nullable = false)
    private ResultLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction = Direction.INCREASE;

    private @Nullable Text statement;
    private @Nullable Text unit;

    @Column(name = "of_people", nullable = false)
    private boolean ofPeople;

    @Column(name = "counting_rule")
    private @Nullable Key rule;

    private @Nullable Reported baseline;

    @Column(name = "baseline_year")
    private @Nullable Integer baselineYear;

    @ElementCollection
    @CollectionTable(name = "indicator_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    private List<Target> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_entered", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    private List<Entered> entered = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_dimension", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    @Enumerated(EnumType.STRING)
    @Column(name = "dimension", nullable = false)
    private List<Dimension> dimensions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgreedIndicator() {}

    private AgreedIndicator(String code, ResultLevel level) {
        if (!CODE.matcher(code).matches())
            throw new IllegalArgumentException("not a code of an indicator (expected 'OC1.2'): '" + code + "'");
        this.code = code;
        this.level = Objects.requireNonNull(level, "level");
    }

    /** Computed by this rule, in its words unless {@link #saying} gives others. */
    public static AgreedIndicator by(Key rule, String code, ResultLevel level) {
        var indicator = new AgreedIndicator(code, level);
        indicator.rule = Objects.requireNonNull(rule, "rule");
        return indicator;
    }

    /** Entered by hand: nothing on record gives it, so it says itself what it measures, and in what. */
    public static AgreedIndicator entered(String code, ResultLevel level, Text statement, Text unit) {
        var indicator = new AgreedIndicator(code, level);
        indicator.statement = Objects.requireNonNull(statement, "statement");
        indicator.unit = Objects.requireNonNull(unit, "unit");
        return indicator;
    }

    /** That what is entered by hand counts people: it is a whole number then, and small ones are left out like any other. */
    public AgreedIndicator ofPeople() {
        if (rule != null) throw new IllegalArgumentException("the rule says what this indicator counts: " + code);
        this.ofPeople = true;
        return this;
    }

    /** In the words of the agreement, where they are others than those of the rule. */
    public AgreedIndicator saying(Text statement) {
        this.statement = Objects.requireNonNull(statement, "statement");
        return this;
    }

    public AgreedIndicator better(Direction direction) {
        this.direction = Objects.requireNonNull(direction, "direction");
        return this;
    }

    public AgreedIndicator from(Reported baseline, @Nullable Integer year) {
        this.baseline = Objects.requireNonNull(baseline, "baseline");
        this.baselineYear = year;
        return this;
    }

    public AgreedIndicator aimingAt(Target target) {
        if (target(target.period()).isPresent())
            throw new IllegalArgumentException("a period has one target: " + code + ", " + target.period());
        targets.add(target);
        return this;
    }

    public AgreedIndicator toldApartBy(Dimension dimension) {
        if (!dimensions.contains(dimension)) dimensions.add(dimension);
        return this;
    }

    /** Refuses a figure where a rule counts: of two figures nobody would know which holds. */
    public AgreedIndicator with(Entered figure) {
        if (rule != null) throw new IllegalArgumentException("a rule counts this indicator: " + code);
        if (entered(figure.period()).isPresent())
            throw new IllegalArgumentException("a period has one figure: " + code + ", " + figure.period());
        if (!isPossible(figure)) throw new IllegalArgumentException("people are counted in whole numbers: " + code);
        entered.add(figure);
        return this;
    }

    /** Whether the figure can be entered here: no rule counts, nothing is entered of the period yet, and people come in whole numbers. */
    public boolean takes(Entered figure) {
        return rule == null && entered(figure.period()).isEmpty() && isPossible(figure);
    }

    private boolean isPossible(Entered figure) {
        return !ofPeople
                || figure.value()
                        .number()
                        .filter(n -> n.scale() > 0 || n.signum() < 0)
                        .isEmpty();
    }

    /** A copy with these figures as well, as far as it takes them. */
    AgreedIndicator entering(List<Entered> figures) {
        var copy = new AgreedIndicator(code, level);
        copy.direction = direction;
        copy.statement = statement;
        copy.unit = unit;
        copy.ofPeople = ofPeople;
        copy.rule = rule;
        copy.baseline = baseline;
        copy.baselineYear = baselineYear;
        copy.targets.addAll(targets);
        copy.entered.addAll(entered);
        copy.dimensions.addAll(dimensions);
        figures.stream().filter(copy::takes).forEach(copy::with);
        return copy;
    }

    public Optional<BigDecimal> target(ReportingPeriod period) {
        return targets.stream()
                .filter(t -> t.period().equals(period))
                .map(Target::value)
                .findFirst();
    }

    public Optional<Entered> entered(ReportingPeriod period) {
        return entered.stream().filter(e -> e.period().equals(period)).findFirst();
    }

    public String code() {
        return code;
    }

    public ResultLevel level() {
        return level;
    }

    public Direction direction() {
        return direction;
    }

    public Optional<Text> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<Text> unit() {
        return Optional.ofNullable(unit);
    }

    /** Whether a figure entered by hand counts people. */
    public boolean isOfPeople() {
        return ofPeople;
    }

    /** Empty where figures are entered by hand. */
    public Optional<Key> rule() {
        return Optional.ofNullable(rule);
    }

    public Optional<Reported> baseline() {
        return Optional.ofNullable(baseline);
    }

    public Optional<Integer> baselineYear() {
        return Optional.ofNullable(baselineYear);
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }

    public List<Entered> entered() {
        return List.copyOf(entered);
    }

    public Set<Dimension> dimensions() {
        return dimensions.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(dimensions);
    }

    @Override
    public String toString() {
        return "AgreedIndicator[" + code + "]";
    }
}
