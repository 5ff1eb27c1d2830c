package org.dutybearer.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dutybearer.casefile.ActType;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.Category;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.DefinitionView;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.FigureView;
import org.dutybearer.donor.IndicatorView;
import org.dutybearer.donor.Measure;
import org.dutybearer.donor.RecommendationsView;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.RightsView;
import org.jspecify.annotations.Nullable;

/**
 * One told figure with everything that says what it is a figure of: a row of the tables that programs read. Codes and not words name
 * the kind and the category, so reports in two languages can be joined.
 *
 * @param code of the indicator or measure; {@code RIGHTS} for acts by the right they touch
 * @param level null for what is no indicator of the agreement
 * @param start null where the figure is of everything up to the end
 * @param end null where the days of a baseline are not known
 * @param category null for the whole
 */
record Observation(
        String code,
        String name,
        @Nullable String level,
        String unit,
        Counted counted,
        Kind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable CountryCode country,
        @Nullable String area,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable String label,
        Reported figure) {
    enum Kind {
        BASELINE,
        TARGET,
        ACTUAL,
        TARGET_TO_DATE,
        ACTUAL_TO_DATE
    }

    static final String RIGHTS = "RIGHTS";

    /** Donors read codes too, and that a detention was arbitrary is for an assessment to say and not for a count. */
    static String code(ActType type) {
        return type == ActType.ARBITRARY_DETENTION ? "DETENTION" : type.name();
    }

    static Counted counts(Measure measure) {
        return switch (measure) {
            case CASES -> Counted.CASES;
            case RECOMMENDATIONS_MADE,
                    RECOMMENDATIONS_MET,
                    RECOMMENDATIONS_PARTLY_MET,
                    RECOMMENDATIONS_NOT_MET,
                    RECOMMENDATIONS_WITHOUT_REPLY,
                    SHARE_MET -> Counted.RECOMMENDATIONS;
            case PUBLICATIONS, PUBLICATIONS_IN_PERIOD -> Counted.PUBLICATIONS;
        };
    }

    @Override
    public String toString() {
        return "Observation[" + code + " " + kind + " " + start + "/" + end + " " + category + "]";
    }

    /** Every figure of the summary, each once: by indicator, then rights, then what every summary counts. */
    static List<Observation> of(DonorSummary summary, WorkbookWords words) {
        var all = new Reading(summary, words);
        summary.indicators().forEach(all::indicator);
        summary.results()
                .forEach(result ->
                        all.result(result.code(), result.period(), result.counted(), result.target(), result.actual()));
        summary.disaggregation()
                .forEach(row -> all.category(row.code(), row.category(), row.actual(), row.cumulative()));
        summary.rights().forEach(all::right);
        summary.figures().forEach(all::measure);
        summary.recommendations().forEach(all::recommendations);
        return all.found;
    }

    private static final class Reading {
        private final DonorSummary summary;
        private final WorkbookWords words;
        private final Map<String, IndicatorView> indicators;
        private final Map<Measure, DefinitionView> measures;
        private final List<Observation> found = new ArrayList<>();

        Reading(DonorSummary summary, WorkbookWords words) {
            this.summary = summary;
            this.words = words;
            this.indicators =
                    summary.indicators().stream().collect(Collectors.toMap(IndicatorView::code, each -> each));
            this.measures =
                    summary.definitions().stream().collect(Collectors.toMap(DefinitionView::measure, each -> each));
        }

        private ReportingPeriod toDate() {
            var agreed = summary.agreement().orElseThrow().period();
            return ReportingPeriod.parse(agreed.start() + "/" + summary.period().end());
        }

        void indicator(IndicatorView of) {
            var year = of.baselineYear();
            found.add(whole(
                    of,
                    of.counted(),
                    Kind.BASELINE,
                    year.isEmpty() ? null : LocalDate.parse(year + "-01-01"),
                    year.isEmpty() ? null : LocalDate.parse(year + "-12-31"),
                    of.baseline()));
            inPeriod(of, of.counted(), Kind.TARGET, summary.period(), of.target());
            inPeriod(of, of.counted(), Kind.ACTUAL, summary.period(), of.actual());
            inPeriod(of, of.counted(), Kind.TARGET_TO_DATE, toDate(), of.cumulativeTarget());
            inPeriod(of, of.counted(), Kind.ACTUAL_TO_DATE, toDate(), of.cumulative());
        }

        /** The row of the period of the report repeats what its indicator says, so it is passed over. */
        void result(String code, ReportingPeriod period, Counted counted, Reported target, Reported actual) {
            var of = indicators.get(code);
            if (of == null) throw new IllegalArgumentException("a result of no indicator: " + code);
            if (counted == of.counted() && period.equals(summary.period())) return;
            inPeriod(of, counted, Kind.TARGET, period, target);
            inPeriod(of, counted, Kind.ACTUAL, period, actual);
        }

        void category(String code, Category category, Reported actual, Reported cumulative) {
            var of = indicators.get(code);
            if (of == null) throw new IllegalArgumentException("a category of no indicator: " + code);
            found.add(inCategory(of, category, Kind.ACTUAL, summary.period(), actual));
            found.add(inCategory(of, category, Kind.ACTUAL_TO_DATE, toDate(), cumulative));
        }

        private Observation inCategory(
                IndicatorView of, Category category, Kind kind, ReportingPeriod period, Reported figure) {
            return new Observation(
                    of.code(),
                    of.statement(),
                    of.level().name(),
                    of.unit(),
                    of.counted(),
                    kind,
                    period.start(),
                    period.end(),
                    country(category),
                    area(category),
                    category.dimension().name(),
                    category.code(),
                    category.label(),
                    figure);
        }

        private static @Nullable CountryCode country(Category category) {
            return switch (category.dimension()) {
                case COUNTRY -> category.isOnePlace() ? CountryCode.parse(category.code()) : null;
                // The rest of a country lies in it too.
                case AREA ->
                    category.isUnknown()
                            ? null
                            : CountryCode.parse(category.code().substring(0, 3));
                case SEX, AGE, DISABILITY, GROUP, VERIFICATION -> null;
            };
        }

        private static @Nullable String area(Category category) {
            return category.dimension() == Dimension.AREA && category.isOnePlace() ? category.label() : null;
        }

        private void inPeriod(IndicatorView of, Counted counted, Kind kind, ReportingPeriod period, Reported figure) {
            found.add(whole(of, counted, kind, period.start(), period.end(), figure));
        }

        private static Observation whole(
                IndicatorView of,
                Counted counted,
                Kind kind,
                @Nullable LocalDate start,
                @Nullable LocalDate end,
                Reported figure) {
            return new Observation(
                    of.code(),
                    of.statement(),
                    of.level().name(),
                    of.unit(),
                    counted,
                    kind,
                    start,
                    end,
                    null,
                    null,
                    null,
                    null,
                    null,
                    figure);
        }

        void right(RightsView row) {
            var code = row.right().toString();
            var label = row.right().inWords(summary.language());
            var dimension = "RIGHT";
            var type = row.type();
            if (type != null) {
                dimension += "/ACT";
                code += "/" + code(type);
                label += words.of("reasons.next") + words.of(type);
            }
            var verification = row.verification();
            if (verification != null) {
                dimension += "/VERIFICATION";
                code += "/" + verification;
                label += words.of("reasons.next") + words.of(verification);
            }
            acts(Kind.ACTUAL, summary.period(), dimension, code, label, row.actual());
            acts(Kind.ACTUAL_TO_DATE, toDate(), dimension, code, label, row.cumulative());
        }

        private void acts(
                Kind kind, ReportingPeriod period, String dimension, String category, String label, Reported figure) {
            found.add(new Observation(
                    RIGHTS,
                    words.of("rights.title"),
                    null,
                    words.of("unit.act"),
                    Counted.ACTS,
                    kind,
                    period.start(),
                    period.end(),
                    null,
                    null,
                    dimension,
                    category,
                    label,
                    figure));
        }

        void measure(FigureView of) {
            var value = of.value();
            found.add(counted(of.measure(), null, null, null, value != null ? Reported.of(value) : empty(of)));
        }

        private static Reported empty(FigureView of) {
            var why = of.whyEmpty();
            if (why == null)
                throw new IllegalArgumentException("neither a figure nor why there is none: " + of.measure());
            return Reported.empty(why);
        }

        void recommendations(RecommendationsView row) {
            var right = row.right();
            var category = right == null ? row.over().name() : right.toString();
            var label = right == null ? words.of(row.over()) : right.inWords(summary.language());
            Consumer<Map.Entry<Measure, Integer>> add = each ->
                    found.add(counted(each.getKey(), row.state(), category, label, Reported.of(each.getValue())));
            var outcomes = row.outcomes();
            add.accept(Map.entry(Measure.RECOMMENDATIONS_MADE, outcomes.made()));
            add.accept(Map.entry(Measure.RECOMMENDATIONS_MET, outcomes.met()));
            add.accept(Map.entry(Measure.RECOMMENDATIONS_PARTLY_MET, outcomes.partlyMet()));
            add.accept(Map.entry(Measure.RECOMMENDATIONS_NOT_MET, outcomes.notMet()));
            add.accept(Map.entry(Measure.RECOMMENDATIONS_WITHOUT_REPLY, outcomes.noReply()));
        }

        private Observation counted(
                Measure measure,
                @Nullable CountryCode country,
                @Nullable String category,
                @Nullable String label,
                Reported figure) {
            var definition = measures.get(measure);
            if (definition == null) throw new IllegalArgumentException("a measure without a definition: " + measure);
            return new Observation(
                    definition.code(),
                    definition.statement(),
                    null,
                    definition.unit(),
                    counts(measure),
                    Kind.ACTUAL,
                    null,
                    summary.snapshotDay(),
                    country,
                    null,
                    category == null ? null : "RIGHT",
                    category,
                    label,
                    figure);
        }
    }
}
