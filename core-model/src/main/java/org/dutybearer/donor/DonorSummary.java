package org.dutybearer.donor;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.briefing.PublicationView;
import org.dutybearer.briefing.RecommendationView;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.RecommendationsView.Over;
import org.dutybearer.statement.IndexNumber;
import org.jspecify.annotations.Nullable;

/**
 * Results without people: what a donor may be told of a period. It is made of briefings for donors and of nothing else, so it can
 * hold nothing that the gate did not let through to them, and of those it takes states, provisions, outcomes and index numbers
 * only: no sentence that a caseworker wrote, no reference, no title, no day on which something happened.
 *
 * <p>Made of briefings alone it counts nobody. Made under an agreement, of a {@link CountedCases}, it counts people who agreed to that, in
 * bands, and leaves out small numbers and what would give them back.
 *
 * <pre>{@code
 * var summary = DonorSummary.of("Example Rights Watch", period, Locale.FRENCH, today, briefings);
 * }</pre>
 */
public final class DonorSummary {
    private final String organisation;
    private final ReportingPeriod period;
    private final Locale language;
    private final LocalDate snapshotDay;
    private final List<FigureView> figures;
    private final List<RecommendationsView> recommendations;
    private final List<OutputView> outputs;
    private final List<DefinitionView> definitions;
    private final @Nullable AgreedResults agreed;

    DonorSummary(
            String organisation,
            ReportingPeriod period,
            Locale language,
            LocalDate snapshotDay,
            List<FigureView> figures,
            List<RecommendationsView> recommendations,
            List<OutputView> outputs) {
        this(organisation, period, language, snapshotDay, figures, recommendations, outputs, null);
    }

    DonorSummary(
            String organisation,
            ReportingPeriod period,
            Locale language,
            LocalDate snapshotDay,
            List<FigureView> figures,
            List<RecommendationsView> recommendations,
            List<OutputView> outputs,
            @Nullable AgreedResults agreed) {
        if (organisation.isBlank()) throw new IllegalArgumentException("a summary names the organisation");
        this.organisation = organisation;
        this.period = Objects.requireNonNull(period, "period");
        this.language = Objects.requireNonNull(language, "language");
        this.snapshotDay = Objects.requireNonNull(snapshotDay, "snapshotDay");
        this.figures = List.copyOf(figures);
        this.recommendations = List.copyOf(recommendations);
        this.outputs = List.copyOf(outputs);
        this.definitions = Definitions.in(language);
        this.agreed = agreed;
    }

    /**
     * Sums up the cases of these briefings, one briefing a case. Their language does not matter: nothing worded is taken over.
     *
     * @param snapshotDay the day on which every one of the briefings was disclosed; the day that the figures stand for
     * @throws IllegalArgumentException for a briefing made for anyone but donors or on another day, or given twice
     * @throws org.dutybearer.core.Refusal where the measures are not worded in that language
     */
    public static DonorSummary of(
            String organisation,
            ReportingPeriod period,
            Locale language,
            LocalDate snapshotDay,
            Collection<Briefing> briefings) {
        for (var briefing : briefings) {
            var heading = briefing.heading();
            if (heading.audience() != Audience.DONOR)
                throw new IllegalArgumentException(
                        "a donor summary is made of briefings for donors, not for " + heading.audience());
            if (!heading.day().equals(snapshotDay))
                throw new IllegalArgumentException("a donor summary is made of briefings of one day, " + snapshotDay
                        + ", not of " + heading.day());
        }
        if (new HashSet<>(briefings).size() < briefings.size())
            throw new IllegalArgumentException("a donor summary counts each briefing once");

        var recommendations = briefings.stream()
                .flatMap(briefing -> briefing.recommendations().stream())
                .toList();
        var outputs = outputs(briefings.stream().flatMap(briefing -> briefing.publications().stream()), period);
        return new DonorSummary(
                organisation,
                period,
                language,
                snapshotDay,
                figures(briefings.size(), Outcomes.of(recommendations), outputs),
                byStateAndRight(recommendations),
                outputs);
    }

    /**
     * The report that is ordered, of what the gate lets be told and counted. What it leaves out, and how it is known to be enough, is
     * said in ADR 24.
     *
     * <pre>{@code
     * var cases = disclosure.count(files, agreement.frame(), today);
     * var summary = DonorSummary.of(order, cases, SmallNumbers.set(policy), reports.of(agreement.reference()));
     * }</pre>
     *
     * @param earlier every report that the donor has under this agreement
     * @throws IllegalArgumentException for cases counted by another frame, or reports of another agreement
     * @throws org.dutybearer.core.Refusal {@code PERIOD_UNKNOWN}; {@code LANGUAGE_UNSUPPORTED}; {@code PROTECTED_NAME_IN_TEXT} and the
     *     like for what staff wrote; {@code SUPPRESSION_UNAVAILABLE} without the library that attacks it; {@code FIGURES_NOT_SAFE}
     */
    public static DonorSummary of(
            ReportOrder order, CountedCases cases, SmallNumbers smallNumbers, List<PublishedReport> earlier) {
        return DonorPreview.of(order, cases, smallNumbers, earlier).summary();
    }

    private static List<FigureView> figures(int cases, Outcomes outcomes, List<OutputView> outputs) {
        var inPeriod = (int) outputs.stream().filter(OutputView::inPeriod).count();
        return List.of(
                FigureView.of(Measure.CASES, cases),
                FigureView.of(Measure.RECOMMENDATIONS_MADE, outcomes.made()),
                FigureView.of(Measure.RECOMMENDATIONS_MET, outcomes.met()),
                FigureView.of(Measure.RECOMMENDATIONS_PARTLY_MET, outcomes.partlyMet()),
                FigureView.of(Measure.RECOMMENDATIONS_NOT_MET, outcomes.notMet()),
                FigureView.of(Measure.RECOMMENDATIONS_WITHOUT_REPLY, outcomes.noReply()),
                outcomes.shareMet()
                        .map(share -> new FigureView(Measure.SHARE_MET, share, null))
                        .orElseGet(() -> new FigureView(Measure.SHARE_MET, null, WhyEmpty.NOT_APPLICABLE)),
                FigureView.of(Measure.PUBLICATIONS, outputs.size()),
                FigureView.of(Measure.PUBLICATIONS_IN_PERIOD, inPeriod));
    }

    private static List<RecommendationsView> byStateAndRight(List<RecommendationView> recommendations) {
        var byState = recommendations.stream().collect(groupingBy(RecommendationView::state, TreeMap::new, toList()));
        return byState.entrySet().stream()
                .flatMap(state -> rowsOf(state.getKey(), state.getValue()))
                .toList();
    }

    private static Stream<RecommendationsView> rowsOf(CountryCode state, List<RecommendationView> recommendations) {
        var all = new RecommendationsView(state, Over.ALL_RIGHTS, null, Outcomes.of(recommendations));
        var rights = recommendations.stream()
                .flatMap(recommendation -> recommendation.provisions().stream())
                .distinct()
                .sorted()
                .map(right -> new RecommendationsView(
                        state,
                        Over.ONE_RIGHT,
                        right,
                        Outcomes.of(recommendations.stream()
                                .filter(recommendation ->
                                        recommendation.provisions().contains(right))
                                .toList())));
        var unnamed = recommendations.stream()
                .filter(recommendation -> recommendation.provisions().isEmpty())
                .collect(collectingAndThen(toList(), Outcomes::of));
        var rest = unnamed.made() == 0
                ? Stream.<RecommendationsView>empty()
                : Stream.of(new RecommendationsView(state, Over.NO_RIGHT_NAMED, null, unnamed));
        return Stream.of(Stream.of(all), rights, rest).flatMap(rows -> rows);
    }

    private static List<OutputView> outputs(Stream<PublicationView> publications, ReportingPeriod period) {
        var firstDays = new TreeMap<IndexNumber, LocalDate>();
        publications.forEach(publication -> firstDays.merge(
                publication.index(), publication.date(), (one, other) -> one.isBefore(other) ? one : other));
        return firstDays.entrySet().stream()
                .map(each ->
                        new OutputView(each.getKey(), YearMonth.from(each.getValue()), period.holds(each.getValue())))
                .sorted(Comparator.comparing(OutputView::published))
                .toList();
    }

    public String organisation() {
        return organisation;
    }

    public ReportingPeriod period() {
        return period;
    }

    public Locale language() {
        return language;
    }

    public LocalDate snapshotDay() {
        return snapshotDay;
    }

    /** One for each measure, in the order of the measures. */
    public List<FigureView> figures() {
        return figures;
    }

    /** By state: first over all rights, then right by right. */
    public List<RecommendationsView> recommendations() {
        return recommendations;
    }

    /** Our publications, oldest first, each once however many cases it is on: the only rows about single things. */
    public List<OutputView> outputs() {
        return outputs;
    }

    /** One for each measure, in the language of the summary. */
    public List<DefinitionView> definitions() {
        return definitions;
    }

    /** The agreement it is made under; empty for a summary of cases alone, and then so is all that follows here. */
    public Optional<AgreementView> agreement() {
        return agreed().map(AgreedResults::agreement);
    }

    public Optional<ReportKind> kind() {
        return agreed().map(AgreedResults::kind);
    }

    /** Of the reports of this period under this agreement, from 1; a corrected report is one more. */
    public int version() {
        return agreed().map(AgreedResults::version).orElse(1);
    }

    /** The policy by which small numbers are left out of it. */
    public Optional<SmallNumbers> smallNumbers() {
        return agreed().map(AgreedResults::smallNumbers);
    }

    /** In the order of the agreement. */
    public List<IndicatorView> indicators() {
        return agreed().map(AgreedResults::indicators).orElse(List.of());
    }

    /** Indicator by indicator, the oldest period first; up to the period of the report. */
    public List<ResultView> results() {
        return agreed().map(AgreedResults::results).orElse(List.of());
    }

    /** Indicator by indicator, dimension by dimension; what is not known comes last in each. */
    public List<DisaggregationView> disaggregation() {
        return agreed().map(AgreedResults::disaggregation).orElse(List.of());
    }

    /** Right by right: the whole, then type by type. */
    public List<RightsView> rights() {
        return agreed().map(AgreedResults::rights).orElse(List.of());
    }

    public List<QualityView> quality() {
        return agreed().map(AgreedResults::quality).orElse(List.of());
    }

    /** What is told of earlier periods otherwise than in the last report; empty in the first. */
    public List<ChangeView> changes() {
        return agreed().map(AgreedResults::changes).orElse(List.of());
    }

    /** One for each indicator, in the order of the agreement. */
    public List<IndicatorDefinitionView> indicatorDefinitions() {
        return agreed().map(AgreedResults::definitions).orElse(List.of());
    }

    /** What a reader has to know of how people are counted and what is left out. */
    public List<NoteView> about() {
        return agreed().map(AgreedResults::about).orElse(List.of());
    }

    /** Every figure of people or acts as it is told, by its name: what the next report will be held against. */
    List<PublishedFigure> published() {
        return agreed().map(AgreedResults::published).orElse(List.of());
    }

    /** Which figures are not what they were when the last report was made; told to nobody. */
    List<Restatement> restated() {
        return agreed().map(AgreedResults::restated).orElse(List.of());
    }

    private Optional<AgreedResults> agreed() {
        return Optional.ofNullable(agreed);
    }

    @Override
    public String toString() {
        return "DonorSummary[" + period + ", as at " + snapshotDay + "]";
    }
}
