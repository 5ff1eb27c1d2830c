package org.dutybearer.donor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutybearer.briefing.Area;
import org.dutybearer.briefing.CountingFrame;
import org.dutybearer.briefing.ReportingCalendar;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.StateInCase;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Identified;
import org.dutybearer.core.Key;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;

/**
 * What was agreed with a donor: for what time and which countries, what is measured, and when it is to be reported. It says which
 * cases it is about, by reference or by what plays a part in them.
 *
 * <p>Its reporting periods follow each other without a gap and never overlap: two that did would let a reader subtract one from the
 * other and find what neither tells. A changed agreement is a new version; none is ever edited, because reports were made under it.
 */
@Entity
@Table(name = "agreement")
public class Agreement extends Identified {
    @Column(nullable = false, updatable = false)
    private Key reference;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(name = "agreement_number", nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private Text donor;

    @Column(name = "donor_code", nullable = false, updatable = false)
    private String donorCode;

    @Column(nullable = false, updatable = false)
    private Text title;

    @Column(nullable = false, updatable = false)
    private ReportingPeriod period;

    @Column(nullable = false, updatable = false)
    private DacSector sector;

    @ElementCollection
    @CollectionTable(name = "agreement_country", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Convert(converter = CountryCode.Column.class)
    @Column(name = "country", nullable = false)
    private List<CountryCode> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_marker", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Marked> markers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_area", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Area> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_term", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<ReportingTerm> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_case", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Convert(converter = CaseRef.Column.class)
    @Column(name = "case_ref", nullable = false)
    private List<CaseRef> cases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_case_state", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Convert(converter = CountryCode.Column.class)
    @Column(name = "state", nullable = false)
    private List<CountryCode> caseStates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_case_topic", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Column(name = "topic", nullable = false)
    private List<String> caseTopics = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id")
    @OrderColumn(name = "agreement_position")
    private List<AgreedIndicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    private Agreement(
            Key reference,
            int version,
            String number,
            Text donor,
            String donorCode,
            Text title,
            ReportingPeriod period,
            DacSector sector) {
        this.reference = Objects.requireNonNull(reference, "reference");
        if (version < 1) throw new IllegalArgumentException("versions of an agreement count from 1: " + version);
        this.version = version;
        if (number.isBlank() || donorCode.isBlank())
            throw new IllegalArgumentException("an agreement has a number, and its donor a short form: " + reference);
        this.number = number;
        this.donor = Objects.requireNonNull(donor, "donor");
        this.donorCode = donorCode;
        this.title = Objects.requireNonNull(title, "title");
        this.period = Objects.requireNonNull(period, "period");
        this.sector = Objects.requireNonNull(sector, "sector");
    }

    /**
     * The first version of an agreement.
     *
     * @param reference our own, such as {@code nordic-fund-2025}; it travels in addresses and file names
     * @param number as the donor writes it
     * @param donorCode the short form of the donor for file names, such as {@code NRF}
     */
    public static Agreement with(
            Text donor,
            String donorCode,
            Key reference,
            String number,
            Text title,
            ReportingPeriod period,
            DacSector sector) {
        return new Agreement(reference, 1, number, donor, donorCode, title, period, sector);
    }

    /** That this is a later version of what was agreed. */
    public Agreement inVersion(int version) {
        if (version < 1) throw new IllegalArgumentException("versions of an agreement count from 1: " + version);
        this.version = version;
        return this;
    }

    public Agreement in(CountryCode country) {
        countries.add(Objects.requireNonNull(country, "country"));
        return this;
    }

    public Agreement marked(Marked marker) {
        markers.add(Objects.requireNonNull(marker, "marker"));
        return this;
    }

    /** That people may be told apart by this area. */
    public Agreement tellingApart(Area area) {
        areas.add(Objects.requireNonNull(area, "area"));
        return this;
    }

    /** Refuses a period that leaves a gap to the one before, overlaps it, or does not lie within the agreement. */
    public Agreement reporting(ReportingTerm term) {
        var next = terms.isEmpty()
                ? period.start()
                : terms.get(terms.size() - 1).period().end().plusDays(1);
        if (!term.period().start().equals(next) || term.period().end().isAfter(period.end()))
            throw new IllegalArgumentException(
                    "reporting periods follow each other from the first day of the agreement on (expected one from "
                            + next + ", no later than " + period.end() + "): " + term.period());
        terms.add(term);
        return this;
    }

    public Agreement about(CaseRef ref) {
        cases.add(Objects.requireNonNull(ref, "ref"));
        return this;
    }

    /** About every case in which this state plays a part; of several states one is enough. */
    public Agreement aboutCasesWith(CountryCode state) {
        caseStates.add(Objects.requireNonNull(state, "state"));
        return this;
    }

    /** About every case with this topic; of several topics one is enough, and where states are named too, one of each. */
    public Agreement aboutCasesOn(String topic) {
        caseTopics.add(Objects.requireNonNull(topic, "topic"));
        return this;
    }

    public Agreement measuring(AgreedIndicator indicator) {
        if (indicator(indicator.code()).isPresent())
            throw new IllegalArgumentException("this code is taken in the agreement: " + indicator.code());
        indicators.add(indicator);
        return this;
    }

    /**
     * The figures of a period that no rule counts and that the agreement does not say itself: what a partner can be asked for.
     *
     * @throws Refusal {@link Reason#PERIOD_UNKNOWN} where the agreement wants no report of it
     */
    public List<AskedFigure> toAsk(ReportingPeriod of, Locale language) {
        place(of);
        return indicators.stream()
                .filter(each -> each.rule().isEmpty() && each.entered(of).isEmpty())
                .map(each -> new AskedFigure(
                        each.code(),
                        said(each.statement().orElseThrow(), language),
                        said(each.unit().orElseThrow(), language),
                        each.isOfPeople()))
                .toList();
    }

    private static String said(Text text, Locale language) {
        return text.in(language).orElseGet(text::original);
    }

    /**
     * A copy with figures that partners gave since it was agreed, to make a report of and not to be stored: no version is edited. What the
     * agreement itself says of a period holds.
     *
     * @param figures by the code of the indicator; what the agreement does not measure, or a rule counts, is passed over
     */
    public Agreement entering(Map<String, List<Entered>> figures) {
        var copy = new Agreement(reference, version, number, donor, donorCode, title, period, sector);
        copy.countries.addAll(countries);
        copy.markers.addAll(markers);
        copy.areas.addAll(areas);
        copy.terms.addAll(terms);
        copy.cases.addAll(cases);
        copy.caseStates.addAll(caseStates);
        copy.caseTopics.addAll(caseTopics);
        indicators.forEach(each -> copy.indicators.add(each.entering(figures.getOrDefault(each.code(), List.of()))));
        return copy;
    }

    /** Whether the case is one of those the agreement is about. */
    public boolean covers(CaseFile file) {
        if (cases.contains(file.ref())) return true;
        if (caseStates.isEmpty() && caseTopics.isEmpty()) return false;
        boolean inState = caseStates.isEmpty()
                || file.states().stream().map(StateInCase::state).anyMatch(caseStates::contains);
        boolean onTopic = caseTopics.isEmpty() || file.topics().stream().anyMatch(caseTopics::contains);
        return inState && onTopic;
    }

    /** What the gate counts by: the periods, and the areas by which people may be told apart. */
    public CountingFrame frame() {
        return CountingFrame.of(
                ReportingCalendar.of(
                        period.start(),
                        terms.stream().map(t -> t.period().end()).toList()),
                areas);
    }

    /**
     * The place of a period among those to be reported, from 0.
     *
     * @throws Refusal {@link Reason#PERIOD_UNKNOWN} where the agreement wants no report of it
     */
    public int place(ReportingPeriod of) {
        for (int i = 0; i < terms.size(); i++) if (terms.get(i).period().equals(of)) return i;
        throw new Refusal(Reason.PERIOD_UNKNOWN, reference, of);
    }

    /**
     * What a report of the period is to the donor where nobody says otherwise: {@code FINAL} for the one with which the agreement ends,
     * {@code ANNUAL} for a year or more, {@code INTERIM} for less.
     *
     * @throws Refusal {@link Reason#PERIOD_UNKNOWN} where the agreement wants no report of it
     */
    public ReportKind kind(ReportingPeriod of) {
        place(of);
        if (of.end().equals(period.end())) return ReportKind.FINAL;
        return of.end().isBefore(of.start().plusYears(1).minusDays(1)) ? ReportKind.INTERIM : ReportKind.ANNUAL;
    }

    /** What staff wrote in it and the donor reads, by its place, such as {@code A1.statement}. */
    public Map<String, Text> texts() {
        var texts = new LinkedHashMap<String, Text>();
        texts.put("title", title);
        texts.put("donor", donor);
        for (var indicator : indicators) {
            indicator.statement().ifPresent(text -> texts.put(indicator.code() + ".statement", text));
            indicator.unit().ifPresent(text -> texts.put(indicator.code() + ".unit", text));
        }
        return texts;
    }

    /**
     * The term whose report is due next, or overdue: the first by the day it is due of those that the donor does not have.
     *
     * @param released the periods of which the donor has a report
     */
    public Optional<ReportingTerm> nextDue(Collection<ReportingPeriod> released) {
        return terms.stream()
                .filter(t -> t.due().isPresent() && !released.contains(t.period()))
                .min(Comparator.comparing(t -> t.due().orElseThrow()));
    }

    /**
     * Two indicators that a reader could hold against each other to find what neither tells; empty where there are none. Both count the
     * same people or acts in part and not wholly, or wholly, or tell them apart by the same of age, country and area.
     */
    public Optional<List<String>> overlap() {
        for (var one : indicators)
            for (var other : indicators)
                if (one.code().compareTo(other.code()) < 0 && overlap(one, other))
                    return Optional.of(List.of(one.code(), other.code()));
        return Optional.empty();
    }

    private static boolean overlap(AgreedIndicator one, AgreedIndicator other) {
        var rules = CountingRules.shipped();
        var mine = one.rule().flatMap(rules::rule);
        var others = other.rule().flatMap(rules::rule);
        return mine.isPresent()
                && others.isPresent()
                && mine.get().isInTheWayOf(others.get(), one.dimensions(), other.dimensions());
    }

    /**
     * What this version counts otherwise than an earlier one: the code of an indicator, {@code countries}, {@code areas} or
     * {@code reporting}; empty where every figure told under the earlier one is still a figure of this one. New indicators and later
     * periods add figures and change none.
     */
    public Optional<String> countsOtherwiseThan(Agreement earlier) {
        if (!Set.copyOf(countries).equals(Set.copyOf(earlier.countries))) return Optional.of("countries");
        if (!areas.equals(earlier.areas)) return Optional.of("areas");
        if (!periods()
                .limit(earlier.terms.size())
                .toList()
                .equals(earlier.periods().toList())) return Optional.of("reporting");
        return earlier.indicators.stream()
                .filter(before -> indicator(before.code())
                        .filter(now -> now.rule().equals(before.rule())
                                && now.dimensions().equals(before.dimensions()))
                        .isEmpty())
                .map(AgreedIndicator::code)
                .findFirst();
    }

    private Stream<ReportingPeriod> periods() {
        return terms.stream().map(ReportingTerm::period);
    }

    public Optional<AgreedIndicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public Key reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Text donor() {
        return donor;
    }

    public String donorCode() {
        return donorCode;
    }

    public Text title() {
        return title;
    }

    public ReportingPeriod period() {
        return period;
    }

    public DacSector sector() {
        return sector;
    }

    public List<CountryCode> countries() {
        return List.copyOf(countries);
    }

    public List<Marked> markers() {
        return List.copyOf(markers);
    }

    public List<Area> areas() {
        return List.copyOf(areas);
    }

    public List<ReportingTerm> terms() {
        return List.copyOf(terms);
    }

    public List<CaseRef> cases() {
        return List.copyOf(cases);
    }

    public List<CountryCode> caseStates() {
        return List.copyOf(caseStates);
    }

    public List<String> caseTopics() {
        return List.copyOf(caseTopics);
    }

    public List<AgreedIndicator> indicators() {
        return List.copyOf(indicators);
    }

    @Override
    public String toString() {
        return "Agreement[" + reference + ", version " + version + "]";
    }
}
