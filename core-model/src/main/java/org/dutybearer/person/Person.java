package org.dutybearer.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutybearer.consent.Audience;
import org.dutybearer.consent.Consent;
import org.dutybearer.consent.Consents;
import org.dutybearer.consent.Datum;
import org.dutybearer.consent.Decider;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Text;
import org.dutybearer.core.Truth;
import org.jspecify.annotations.Nullable;

/**
 * An individual or a group in a case. A person enters with a key and no more; names, dates and consents are recorded as they
 * become known. What may be shown of her to whom follows from her consents alone: silence is refusal.
 *
 * <p>Her text form shows her identity and not her key: somebody chose the key, nobody can check that it is not her name, and logs
 * outlive permissions.
 */
@Entity
@Table(name = "person")
public class Person extends Identified {
    /** Under the Convention on the Rights of the Child, article 1. */
    private static final int ADULT_AT = 18;

    @Column(name = "person_key", nullable = false)
    private Key key;

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonName> names = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sex sex = Sex.UNKNOWN;

    private @Nullable ApproximateDate birth;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Disability disability = Disability.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "population_group", nullable = false)
    private PopulationGroup populationGroup = PopulationGroup.UNKNOWN;

    @ElementCollection
    @CollectionTable(name = "person_elsewhere", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Elsewhere> elsewhere = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_citizenship", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @Convert(converter = CountryCode.Column.class)
    @Column(name = "country", nullable = false)
    private List<CountryCode> citizenships = new ArrayList<>();

    private @Nullable String ethnicity;
    private @Nullable Text occupation;

    @Embedded
    private @Nullable GroupSize group;

    @ElementCollection
    @CollectionTable(name = "consent", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(Key key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public static Person of(Key key) {
        return new Person(key);
    }

    public Person named(PersonName name) {
        names.add(Objects.requireNonNull(name, "name"));
        return this;
    }

    public Person ofSex(Sex sex) {
        this.sex = Objects.requireNonNull(sex, "sex");
        return this;
    }

    public Person born(ApproximateDate birth) {
        this.birth = birth;
        return this;
    }

    public Person ofDisability(Disability disability) {
        this.disability = Objects.requireNonNull(disability, "disability");
        return this;
    }

    public Person ofGroup(PopulationGroup group) {
        this.populationGroup = Objects.requireNonNull(group, "group");
        return this;
    }

    /** That she is a person of another case too; for counting alone. */
    public Person alsoIn(Elsewhere other) {
        elsewhere.add(Objects.requireNonNull(other, "other"));
        return this;
    }

    public Person citizenOf(CountryCode state) {
        citizenships.add(Objects.requireNonNull(state, "state"));
        return this;
    }

    public Person ofEthnicity(String ethnicity) {
        this.ethnicity = ethnicity;
        return this;
    }

    public Person workingAs(Text occupation) {
        this.occupation = occupation;
        return this;
    }

    public Person standingFor(GroupSize group) {
        this.group = group;
        return this;
    }

    public Person allows(Consent consent) {
        consents.add(Objects.requireNonNull(consent, "consent"));
        return this;
    }

    /**
     * Takes a consent back. It stays on record with the day from which it covers nothing any more.
     *
     * @throws IllegalArgumentException where she gave no such consent
     */
    public Person takesBack(Consent consent, LocalDate from) {
        int place = consents.indexOf(consent);
        if (place < 0) throw new IllegalArgumentException("not a consent of this person: " + consent);
        consents.set(place, consent.withdrawn(from));
        return this;
    }

    /** Whether this kind of datum about her may be shown to them on that day. Donors get results, never people. */
    public boolean allows(Datum datum, Audience audience, LocalDate day) {
        return switch (audience) {
            case CASE_TEAM -> true;
            case DONOR -> false;
            case TREATY_BODY, PUBLIC -> consents.stream().anyMatch(c -> isValid(c) && c.covers(datum, audience, day));
        };
    }

    /** The last day on which she allows it without a break, from a day on which she does; nothing where she named no end. */
    public Optional<LocalDate> lastDay(Datum datum, Audience audience, LocalDate day) {
        return new Consents(consents.stream().filter(this::isValid).toList()).lastDay(datum, audience, day);
    }

    /**
     * Whether she may be counted among what donors are told, which shows nothing of her: she agreed that donors may know of the case,
     * and for what she or those close to her told ({@code TESTIMONY}), to that too. No other consent reaches donors, and one for the
     * public does not either.
     */
    public boolean letsCount(Datum datum, LocalDate day) {
        return switch (datum) {
            case CASE_EXISTENCE, TESTIMONY ->
                consents.stream().anyMatch(c -> isValid(c) && c.covers(datum, Audience.DONOR, day));
            case NAME, IMAGE, LOCATION -> false;
        };
    }

    /** The organisation decides for a group in which nobody is singled out, and for nobody else. */
    private boolean isValid(Consent consent) {
        return consent.decidedBy() != Decider.CASE_TEAM || group != null;
    }

    /**
     * Whether she was under eighteen on the whole of that date; unknown where her birth or the date leaves it open. A birth
     * that is about right or in doubt ({@code 2008~}) leaves it open: a child is never guessed to be an adult.
     */
    public Truth wasChildOn(@Nullable ApproximateDate date) {
        if (birth == null || birth.approximate() || birth.uncertain() || date == null) return Truth.UNKNOWN;
        var firstBirth = birth.earliest();
        var lastBirth = birth.latest();
        var firstDay = date.earliest();
        var lastDay = date.latest();
        if (firstBirth.isPresent()
                && lastDay.isPresent()
                && lastDay.get().isBefore(firstBirth.get().plusYears(ADULT_AT))) return Truth.YES;
        if (lastBirth.isPresent()
                && firstDay.isPresent()
                && !firstDay.get().isBefore(lastBirth.get().plusYears(ADULT_AT))) return Truth.NO;
        return Truth.UNKNOWN;
    }

    public Key key() {
        return key;
    }

    public List<PersonName> names() {
        return List.copyOf(names);
    }

    public Sex sex() {
        return sex;
    }

    public Optional<ApproximateDate> birth() {
        return Optional.ofNullable(birth);
    }

    public Disability disability() {
        return disability;
    }

    public PopulationGroup populationGroup() {
        return populationGroup;
    }

    /** The other cases she is in, by those who made the tie. */
    public List<Elsewhere> elsewhere() {
        return List.copyOf(elsewhere);
    }

    public List<CountryCode> citizenships() {
        return List.copyOf(citizenships);
    }

    public Optional<String> ethnicity() {
        return Optional.ofNullable(ethnicity);
    }

    public Optional<Text> occupation() {
        return Optional.ofNullable(occupation);
    }

    public Optional<GroupSize> group() {
        return Optional.ofNullable(group);
    }

    public List<Consent> consents() {
        return List.copyOf(consents);
    }
}
