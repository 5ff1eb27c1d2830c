package org.dutybearer.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;
import org.dutybearer.person.Person;
import org.dutybearer.source.Source;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A case file. It opens with a reference and a title, gathers people, events and statements while the team works, and is never
 * deleted: it is closed, and takes nothing in from then on.
 *
 * <p>It is one aggregate: its people, sources and statements are parts of it, refer to each other as objects, and are stored,
 * read and replaced together, as one file is. Other case files refer to it by its reference.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Identified {
    @Column(nullable = false, unique = true)
    private CaseRef ref;

    @Version
    private long version;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private Text title;

    private @Nullable Text summary;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status = Status.OPEN;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "changed_on")
    private @Nullable LocalDate changedOn;

    @Column(name = "prepared_by")
    private @Nullable Text preparedBy;

    @Column(name = "reviewed_by")
    private @Nullable Text reviewedBy;

    @Column(name = "reviewed_on")
    private @Nullable LocalDate reviewedOn;

    @Column(name = "four_eyes", nullable = false)
    private boolean fourEyes;

    @ElementCollection
    @CollectionTable(name = "case_topic", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "topic", nullable = false)
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_state", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<StateInCase> states = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Source> sources = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Person> persons = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Entry> entries = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<AsylumClaim> asylumClaims = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Detention> detentions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Proceeding> proceedings = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Circumstance> circumstances = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Event> events = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Pattern> patterns = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Statement> statements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Recommendation> recommendations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Publication> publications = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<PublishedText> publishedTexts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Intervention> interventions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id")
    @OrderColumn(name = "case_position")
    private List<Decision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    private CaseFile(CaseRef ref, Locale language, Text title, LocalDate openedOn) {
        this.ref = Objects.requireNonNull(ref, "ref");
        this.language = language.toLanguageTag();
        this.title = Objects.requireNonNull(title, "title");
        this.openedOn = Objects.requireNonNull(openedOn, "openedOn");
    }

    public static CaseFile open(CaseRef ref, Locale language, Text title, LocalDate on) {
        return new CaseFile(ref, language, title, on);
    }

    /** Refuses a second closing, and a day before the opening. */
    public CaseFile close(LocalDate on) {
        if (status == Status.CLOSED) throw new Refusal(Reason.CASE_CLOSED, ref);
        if (on.isBefore(openedOn))
            throw new IllegalArgumentException("a case cannot close before it opens: " + openedOn + ", " + on);
        status = Status.CLOSED;
        closedOn = on;
        return this;
    }

    public CaseFile summarised(Text summary) {
        this.summary = summary;
        return this;
    }

    public CaseFile preparedBy(Text team) {
        this.preparedBy = team;
        return this;
    }

    /** A named person of the organisation has read the case and stands by its assessment as of that day. */
    public CaseFile reviewed(Text by, LocalDate on) {
        this.reviewedBy = Objects.requireNonNull(by, "by");
        this.reviewedOn = Objects.requireNonNull(on, "on");
        return this;
    }

    /** Nothing about the case leaves the case team on the word of one person alone: another of them approves each document. */
    public CaseFile demandingFourEyes() {
        this.fourEyes = true;
        return this;
    }

    public CaseFile changed(LocalDate on) {
        this.changedOn = on;
        return this;
    }

    public CaseFile about(String topic) {
        topics.add(Objects.requireNonNull(topic, "topic"));
        return this;
    }

    /** Refuses a state that plays a part already: a state of origin never is the state of refuge too. */
    public CaseFile with(CountryCode state, Role role) {
        if (roleOf(state).isPresent())
            throw new IllegalArgumentException("this state plays a part in the case already: " + state);
        states.add(StateInCase.of(state, role));
        return this;
    }

    public CaseFile with(Source source) {
        requireNew(source.key(), sources.stream().map(Source::key));
        sources.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    public CaseFile with(Person person) {
        requireNew(person.key(), persons.stream().map(Person::key));
        persons.add(Objects.requireNonNull(person, "person"));
        return this;
    }

    public CaseFile with(Entry entry) {
        entries.add(Objects.requireNonNull(entry, "entry"));
        return this;
    }

    public CaseFile with(AsylumClaim claim) {
        asylumClaims.add(Objects.requireNonNull(claim, "claim"));
        return this;
    }

    public CaseFile with(Detention detention) {
        detentions.add(Objects.requireNonNull(detention, "detention"));
        return this;
    }

    public CaseFile with(Proceeding proceeding) {
        proceedings.add(Objects.requireNonNull(proceeding, "proceeding"));
        return this;
    }

    public CaseFile with(Circumstance circumstance) {
        circumstances.add(Objects.requireNonNull(circumstance, "circumstance"));
        return this;
    }

    public CaseFile with(Event event) {
        requireNew(event.key(), events.stream().map(Event::key));
        events.add(Objects.requireNonNull(event, "event"));
        return this;
    }

    public CaseFile with(Pattern pattern) {
        requireNew(pattern.key(), patterns.stream().map(Pattern::key));
        patterns.add(Objects.requireNonNull(pattern, "pattern"));
        return this;
    }

    public CaseFile with(Statement statement) {
        requireNew(statement.key(), statements.stream().map(Statement::key));
        statements.add(Objects.requireNonNull(statement, "statement"));
        return this;
    }

    public CaseFile with(Recommendation recommendation) {
        requireNew(recommendation.key(), recommendations.stream().map(Recommendation::key));
        recommendations.add(Objects.requireNonNull(recommendation, "recommendation"));
        return this;
    }

    /**
     * Asks for one thing more while the team works on the case.
     *
     * @throws Refusal {@link Reason#CASE_CLOSED}
     */
    public CaseFile ask(Recommendation recommendation, LocalDate on) {
        if (status == Status.CLOSED) throw new Refusal(Reason.CASE_CLOSED, ref);
        return with(recommendation).changed(on);
    }

    /**
     * Records on which day a recommendation that was drafted was made.
     *
     * @param day not before it was drafted, and not after today
     * @throws Refusal {@link Reason#DRAFT_GONE} where there is no such draft; {@link Reason#CASE_CLOSED}
     */
    public CaseFile made(Key draft, LocalDate day, LocalDate today) {
        if (status == Status.CLOSED) throw new Refusal(Reason.CASE_CLOSED, ref);
        if (day.isAfter(today)) throw new IllegalArgumentException("not made yet: " + day + " is after " + today);
        recommendations.stream()
                .filter(r -> r.key().equals(draft) && r.isDraft())
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.DRAFT_GONE, ref))
                .stands(StatusEntry.of(day, RecommendationStatus.OPEN, null));
        return changed(today);
    }

    /** The key for a further recommendation: the one wished for, or where it is taken, that with the first free number. */
    public Key keyForRecommendation(String wished) {
        var taken = recommendations.stream().map(Recommendation::key).toList();
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> Key.parse(n == 1 ? wished : wished + "-" + n))
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    public CaseFile with(Publication publication) {
        publications.add(Objects.requireNonNull(publication, "publication"));
        return this;
    }

    /** Refuses the text of what the case has not published, and one that names people, sources or calls the case does not have. */
    public CaseFile with(PublishedText text) {
        if (!publications.contains(text.publication())
                || textOf(text.publication()).isPresent())
            throw new IllegalArgumentException("one text for each publication of the case: " + text);
        requireKnown(text.about(), persons.stream().map(Person::key), text);
        requireKnown(text.calls(), recommendations.stream().map(Recommendation::key), text);
        var cited = text.paragraphs().stream()
                .flatMap(p -> p.notes().stream())
                .flatMap(n -> n.source().stream())
                .toList();
        requireKnown(cited, sources.stream().map(Source::key), text);
        if (text.appeal().stream()
                .flatMap(appeal -> appeal.offices().stream())
                .anyMatch(office ->
                        roleOf(office.state()).filter(Role.ORIGIN::equals).isPresent()))
            throw new IllegalArgumentException("nobody writes to the state that people fled: " + text);
        publishedTexts.add(text);
        return this;
    }

    private static void requireKnown(List<Key> named, Stream<Key> known, PublishedText by) {
        if (!known.collect(Collectors.toSet()).containsAll(named))
            throw new IllegalArgumentException("names what the case does not have: " + by);
    }

    public CaseFile with(Intervention intervention) {
        interventions.add(Objects.requireNonNull(intervention, "intervention"));
        return this;
    }

    public CaseFile with(Decision decision) {
        decisions.add(Objects.requireNonNull(decision, "decision"));
        return this;
    }

    private void requireNew(Key key, Stream<Key> taken) {
        if (taken.anyMatch(key::equals)) throw new IllegalArgumentException("this key is taken in the case: " + key);
    }

    public Optional<Role> roleOf(CountryCode state) {
        return states.stream()
                .filter(s -> s.state().equals(state))
                .map(StateInCase::role)
                .findFirst();
    }

    public Optional<Person> person(Key key) {
        return persons.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    public Optional<Source> source(Key key) {
        return sources.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    public List<Act> acts() {
        return events.stream().flatMap(e -> e.acts().stream()).toList();
    }

    /** Every fact of the case: entries, claims, detentions, proceedings, circumstances, acts and decisions. */
    public List<Fact> facts() {
        return Stream.of(entries, asylumClaims, detentions, proceedings, circumstances, acts(), decisions)
                .flatMap(List::stream)
                .map(Fact.class::cast)
                .toList();
    }

    /**
     * Every day that the record names exactly, with what it is the day of; a stretch gives its ends. Months, seasons and years
     * are no days. It leaves out when documents were written, and when a recommendation was drafted: a draft is no fact.
     */
    public List<DayOnRecord> days() {
        var days = new ArrayList<DayOnRecord>();
        days.add(new DayOnRecord(openedOn, this));
        closedOn().ifPresent(d -> days.add(new DayOnRecord(d, this)));
        persons.forEach(p -> p.birth().ifPresent(d -> add(days, d, p)));
        entries.forEach(e -> {
            e.date().ifPresent(d -> add(days, d, e));
            e.presentation().ifPresent(p -> add(days, p.on(), e));
        });
        asylumClaims.forEach(c -> c.date().ifPresent(d -> add(days, d, c)));
        detentions.forEach(d -> {
            d.start().ifPresent(day -> add(days, day, d));
            d.end().ifPresent(day -> add(days, day, d));
            d.heldOn().ifPresent(day -> days.add(new DayOnRecord(day, d)));
        });
        proceedings.forEach(p -> p.date().ifPresent(d -> add(days, d, p)));
        events.forEach(e -> e.date().ifPresent(d -> add(days, d, e)));
        statements.forEach(s -> s.date().ifPresent(d -> add(days, d, s)));
        recommendations.forEach(r -> r.history().stream()
                .filter(e -> e.status() != RecommendationStatus.DRAFTED)
                .forEach(e -> days.add(new DayOnRecord(e.on(), r))));
        publications.forEach(p -> days.add(new DayOnRecord(p.publishedOn(), p)));
        interventions.forEach(i -> add(days, i.date(), i));
        return List.copyOf(days);
    }

    private static void add(List<DayOnRecord> days, ApproximateDate date, Identified of) {
        Stream.of(Optional.of(date), date.start(), date.end())
                .flatMap(Optional::stream)
                .flatMap(d -> d.day().stream())
                .forEach(d -> days.add(new DayOnRecord(d, of)));
    }

    /** The newest day the record speaks of, whoever may know it. */
    public LocalDate factsAsAt() {
        return days().stream().map(DayOnRecord::day).max(LocalDate::compareTo).orElse(openedOn);
    }

    public CaseRef ref() {
        return ref;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Text title() {
        return title;
    }

    public Optional<Text> summary() {
        return Optional.ofNullable(summary);
    }

    public Status status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<LocalDate> changedOn() {
        return Optional.ofNullable(changedOn);
    }

    public Optional<Text> preparedBy() {
        return Optional.ofNullable(preparedBy);
    }

    public Optional<Text> reviewedBy() {
        return Optional.ofNullable(reviewedBy);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public boolean demandsFourEyes() {
        return fourEyes;
    }

    public List<String> topics() {
        return List.copyOf(topics);
    }

    public List<StateInCase> states() {
        return List.copyOf(states);
    }

    public List<Source> sources() {
        return List.copyOf(sources);
    }

    public List<Person> persons() {
        return List.copyOf(persons);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<AsylumClaim> asylumClaims() {
        return List.copyOf(asylumClaims);
    }

    public List<Detention> detentions() {
        return List.copyOf(detentions);
    }

    public List<Proceeding> proceedings() {
        return List.copyOf(proceedings);
    }

    public List<Circumstance> circumstances() {
        return List.copyOf(circumstances);
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    public List<Publication> publications() {
        return List.copyOf(publications);
    }

    public List<PublishedText> publishedTexts() {
        return List.copyOf(publishedTexts);
    }

    /** Empty where the record holds no more of it than its number and title. */
    public Optional<PublishedText> textOf(Publication publication) {
        return publishedTexts.stream()
                .filter(text -> text.publication().equals(publication))
                .findFirst();
    }

    public List<Intervention> interventions() {
        return List.copyOf(interventions);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public String toString() {
        return "CaseFile[" + ref + "]";
    }
}
