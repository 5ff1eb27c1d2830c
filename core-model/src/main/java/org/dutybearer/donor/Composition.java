package org.dutybearer.donor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.briefing.CountedCases;
import org.dutybearer.casefile.ActType;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Text;
import org.dutybearer.donor.ChangeView.Why;
import org.dutybearer.donor.NoteView.Note;
import org.dutybearer.donor.QualityView.Quality;
import org.dutybearer.donor.RightsView.Verification;
import org.dutybearer.treaty.ProvisionRef;
import org.jspecify.annotations.Nullable;

/**
 * Puts one report together: counts, has it decided what of that is told, and from there on works with what is told alone. So nothing
 * that is worked out further (a share, a status, a change) can give away what is left out.
 */
final class Composition {
    private static final int DECIMALS = 4;
    private static final BigDecimal NEARLY = new BigDecimal("0.75");

    /** An indicator with what counts it. */
    private record Measured(
            AgreedIndicator indicator, @Nullable CountingRule rule, Counted counted) {}

    private final ReportOrder order;
    private final Agreement agreement;
    private final CountedCases cases;
    private final SmallNumbers policy;
    private final List<PublishedReport> earlier;
    private final Locale language;
    private final CountWords words;
    private final Tally tally;
    private final int place;
    private final List<ReportingPeriod> periods;
    private final List<Measured> measured = new ArrayList<>();
    private final List<CountTable> tables = new ArrayList<>();

    /** Figures that lead to nobody, and those entered by hand: told as they are. */
    private final Map<CellName, Reported> plain = new LinkedHashMap<>();

    private final Suppression.Choice choice;
    private final Map<CellName, Reported> told = new LinkedHashMap<>();

    Composition(ReportOrder order, CountedCases cases, SmallNumbers policy, List<PublishedReport> earlier) {
        this.order = order;
        this.agreement = order.agreement();
        this.cases = cases;
        this.policy = policy;
        this.earlier = List.copyOf(earlier);
        this.language = order.language();
        requireItsOwn();
        this.words = new CountWords(language);
        this.tally = new Tally(agreement, cases);
        this.place = agreement.place(order.period());
        this.periods = agreement.terms().stream().map(ReportingTerm::period).toList();
        requireTellable();
        agreement.indicators().forEach(this::measure);
        requireSeparable();
        var rights = tally.rights();
        tables.add(rights);
        this.choice = Suppression.choose(tables, links(rights), periods, place, policy, known());
        told.putAll(choice.told());
        // What nobody entered is no zero, though nothing is counted there.
        told.putAll(plain);
    }

    private void requireItsOwn() {
        var frame = agreement.frame();
        if (!cases.frame().calendar().equals(frame.calendar())
                || !cases.frame().areas().equals(frame.areas()))
            throw new IllegalArgumentException("a report counts by the frame of its agreement: " + agreement);
        for (var report : earlier)
            if (!report.agreement().equals(agreement.reference()))
                throw new IllegalArgumentException("a report is held against those of its own agreement: " + report);
    }

    /** Whatever staff wrote for donors names nobody of the cases it is about. */
    private void requireTellable() {
        agreement.texts().forEach(this::requireNameless);
        for (var indicator : agreement.indicators())
            for (var figure : indicator.entered()) requireTellable(indicator.code() + ".source", figure.source());
        order.explanations().forEach((code, text) -> requireTellable(code + ".explanation", text));
    }

    private void requireNameless(String place, Text text) {
        text.words().values().forEach(word -> cases.requireNameless(place, word));
    }

    private void requireTellable(String place, Text text) {
        text.words().values().forEach(word -> cases.requireTellable(place, word));
    }

    private void measure(AgreedIndicator indicator) {
        var key = indicator.rule();
        if (key.isEmpty()) {
            enter(indicator);
            return;
        }
        var rule = CountingRules.shipped().the(key.get());
        var code = indicator.code();
        measured.add(new Measured(indicator, rule, rule.counts()));
        switch (rule.counts()) {
            case PEOPLE -> {
                tables.add(telling(indicator, tally.people(code, rule)));
                tables.add(tally.peopleInGroups(code, rule));
                plain(code, Counted.GROUPS_OF_UNKNOWN_SIZE, tally.groups(rule));
            }
            case ACTS -> tables.add(telling(indicator, tally.acts(code, rule)));
            case CASES -> tables.add(tally.cases(code, rule));
            case RECOMMENDATIONS -> plain(code, Counted.RECOMMENDATIONS, tally.recommendations(rule));
            case INTERVENTIONS -> plain(code, Counted.INTERVENTIONS, tally.interventions(rule));
            case PUBLICATIONS -> plain(code, Counted.PUBLICATIONS, tally.publications());
            case PEOPLE_IN_GROUPS, GROUPS_OF_UNKNOWN_SIZE, AS_ENTERED ->
                throw new IllegalArgumentException("no rule counts these by themselves: " + rule);
        }
    }

    /** What the agreement does not ask for is counted and not told, but for what says how sure the figures are. */
    private static CountTable telling(AgreedIndicator indicator, CountTable table) {
        for (var category : table.categories()) {
            int colon = category.indexOf(':');
            if (colon < 0) continue;
            var dimension = Dimension.valueOf(category.substring(0, colon));
            if (dimension != Dimension.VERIFICATION && !indicator.dimensions().contains(dimension))
                table.withoutTelling(category);
        }
        return table;
    }

    private void plain(String code, Counted counted, long[] counts) {
        for (int p = 0; p <= place; p++) plain.put(whole(code, counted, periods.get(p)), Reported.of(counts[p]));
        if (place > 0)
            plain.put(
                    whole(code, counted, soFar()),
                    Reported.of(Arrays.stream(counts, 0, place + 1).sum()));
    }

    /** By hand: a count of people is held to the same policy as any other. */
    private void enter(AgreedIndicator indicator) {
        var counted = indicator.isOfPeople() ? Counted.PEOPLE : Counted.AS_ENTERED;
        measured.add(new Measured(indicator, null, counted));
        if (indicator.isOfPeople()) {
            var table = new CountTable(indicator.code(), Counted.PEOPLE, periods.size()).byPeriodAlone();
            for (int p = 0; p <= place; p++) {
                int period = p;
                indicator
                        .entered(periods.get(p))
                        .flatMap(figure -> figure.value().number())
                        .ifPresent(number -> table.count(CountTable.WHOLE, period, number.longValueExact()));
            }
            tables.add(table);
        }
        for (int p = 0; p <= place; p++) {
            var entered = indicator
                    .entered(periods.get(p))
                    .map(Entered::value)
                    .orElse(Reported.empty(WhyEmpty.NOT_COLLECTED));
            if (!indicator.isOfPeople() || entered.value() == null)
                plain.put(whole(indicator.code(), counted, periods.get(p)), entered);
        }
    }

    /** Two that could be held against each other in ways that nobody looks at. */
    private void requireSeparable() {
        agreement.overlap().ifPresent(codes -> {
            throw new IllegalArgumentException("these indicators could be held against each other: " + codes);
        });
    }

    private List<Link> links(CountTable rights) {
        var ruled = new LinkedHashMap<CountTable, CountingRule>();
        for (var each : measured)
            if (each.rule() != null)
                tables.stream()
                        .filter(table -> table.code().equals(each.indicator().code()))
                        .forEach(table -> ruled.put(table, each.rule()));
        return Relations.between(ruled, rights);
    }

    private Optional<CountTable> table(String code, Counted counted) {
        return tables.stream()
                .filter(table -> table.code().equals(code) && table.counted() == counted)
                .findFirst();
    }

    private List<Suppression.Told> known() {
        return earlier.stream()
                .sorted(Comparator.comparing(PublishedReport::releasedAt))
                .map(report -> new Suppression.Told(
                        agreement.place(report.period()), report.smallNumbers(), report.told(), report.restated()))
                .toList();
    }

    private static CellName whole(String code, Counted counted, ReportingPeriod of) {
        return new CellName(code, counted, of, null);
    }

    private ReportingPeriod soFar() {
        return new ReportingPeriod(
                agreement.period().start(), periods.get(place).end());
    }

    private Reported told(String code, Counted counted, ReportingPeriod of, @Nullable String category) {
        return Optional.ofNullable(told.get(new CellName(code, counted, of, category)))
                .orElse(Reported.empty(WhyEmpty.NOT_APPLICABLE));
    }

    // From here on nothing knows more than is told.

    DonorPreview preview() {
        return new DonorPreview(summary(), choice.hidden(), cases.leftOut());
    }

    private DonorSummary summary() {
        var plain = DonorSummary.of(order.organisation(), order.period(), language, cases.day(), cases.briefings());
        return new DonorSummary(
                order.organisation(),
                order.period(),
                language,
                cases.day(),
                plain.figures().stream().map(Composition::withoutCases).toList(),
                plain.recommendations(),
                plain.outputs(),
                new AgreedResults(
                        agreement(),
                        isOver() ? order.kind() : ReportKind.INTERIM,
                        1
                                + (int) earlier.stream()
                                        .filter(report -> report.period().equals(order.period()))
                                        .count(),
                        policy,
                        measured.stream().map(this::indicator).toList(),
                        measured.stream().flatMap(this::results).toList(),
                        measured.stream().flatMap(this::disaggregation).toList(),
                        rights(),
                        measured.stream().flatMap(this::quality).toList(),
                        changes(),
                        measured.stream().map(this::definition).toList(),
                        Arrays.stream(Note.values())
                                .filter(note -> note != Note.NOT_OVER || !isOver())
                                .map(note -> words.note(note, policy))
                                .toList(),
                        told.entrySet().stream()
                                .map(each -> PublishedFigure.of(each.getKey(), each.getValue()))
                                .toList(),
                        choice.restated()));
    }

    /** A report of a period that goes on is no annual or final one, and says so. */
    private boolean isOver() {
        return cases.day().isAfter(order.period().end());
    }

    /** How many cases there are tells of those in which nobody agreed to be counted. An indicator counts the others. */
    private static FigureView withoutCases(FigureView figure) {
        return figure.measure() == Measure.CASES ? new FigureView(Measure.CASES, null, WhyEmpty.WITHHELD) : figure;
    }

    private AgreementView agreement() {
        return new AgreementView(
                agreement.reference(),
                agreement.version(),
                agreement.number(),
                said(agreement.donor()),
                agreement.donorCode(),
                said(agreement.title()),
                agreement.period(),
                agreement.countries(),
                agreement.sector(),
                agreement.markers().stream().collect(Collectors.toMap(Marked::marker, Marked::significance)));
    }

    private String said(Text text) {
        return text.in(language).orElseGet(text::original);
    }

    private String statement(Measured each) {
        return each.indicator()
                .statement()
                .map(this::said)
                .orElseGet(
                        () -> rule(each).map(rule -> rule.statement(language)).orElse(""));
    }

    private String unit(Measured each) {
        return each.indicator()
                .unit()
                .map(this::said)
                .orElseGet(() -> rule(each).map(rule -> rule.unit(language)).orElse(""));
    }

    private static Optional<CountingRule> rule(Measured each) {
        return Optional.ofNullable(each.rule());
    }

    private IndicatorView indicator(Measured each) {
        var indicator = each.indicator();
        var target = target(indicator, order.period());
        var actual = told(indicator.code(), each.counted(), order.period(), null);
        var baseline = indicator.baseline().orElse(Reported.empty(WhyEmpty.NOT_COLLECTED));
        return new IndicatorView(
                indicator.code(),
                indicator.level(),
                statement(each),
                unit(each),
                each.counted(),
                indicator.direction(),
                baseline,
                indicator.baselineYear().map(String::valueOf).orElse(""),
                target,
                actual,
                targetSoFar(each),
                soFar(each),
                share(actual, target),
                status(indicator.direction(), baseline, target, actual),
                Optional.ofNullable(order.explanations().get(indicator.code()))
                        .map(this::said)
                        .orElse(""),
                method(each));
    }

    private static Reported target(AgreedIndicator indicator, ReportingPeriod period) {
        return indicator.target(period).map(Reported::of).orElse(Reported.empty(WhyEmpty.NOT_APPLICABLE));
    }

    /** A sum of what was entered by hand may mean nothing: shares do not add up. */
    private Reported targetSoFar(Measured each) {
        var targets = periods.subList(0, place + 1).stream()
                .map(each.indicator()::target)
                .toList();
        if (each.rule() == null || targets.stream().anyMatch(Optional::isEmpty))
            return Reported.empty(WhyEmpty.NOT_APPLICABLE);
        return Reported.of(targets.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Reported soFar(Measured each) {
        return each.rule() == null
                ? Reported.empty(WhyEmpty.NOT_APPLICABLE)
                : told(each.indicator().code(), each.counted(), soFar(), null);
    }

    private static Reported share(Reported part, Reported of) {
        var number = part.number();
        var whole = of.number();
        if (number.isEmpty()) return Reported.empty(Objects.requireNonNull(part.whyEmpty()));
        if (whole.isEmpty() || whole.get().signum() == 0) return Reported.empty(WhyEmpty.NOT_APPLICABLE);
        return Reported.of(number.get().divide(whole.get(), DECIMALS, RoundingMode.HALF_UP));
    }

    private static IndicatorStatus status(Direction direction, Reported baseline, Reported target, Reported actual) {
        var wanted = target.number();
        var reached = actual.number();
        if (wanted.isEmpty() || reached.isEmpty()) return IndicatorStatus.NOT_ASSESSED;
        boolean met = switch (direction) {
            case INCREASE -> reached.get().compareTo(wanted.get()) >= 0;
            case DECREASE -> reached.get().compareTo(wanted.get()) <= 0;
        };
        if (met) return IndicatorStatus.MET;
        var from = direction == Direction.INCREASE ? Optional.of(BigDecimal.ZERO) : baseline.number();
        if (from.isEmpty()) return IndicatorStatus.NOT_MET;
        var way = wanted.get().subtract(from.get());
        var gone = reached.get().subtract(from.get());
        if (way.signum() == 0) return IndicatorStatus.NOT_MET;
        return gone.divide(way, DECIMALS, RoundingMode.HALF_UP).compareTo(NEARLY) >= 0
                ? IndicatorStatus.NEARLY_MET
                : IndicatorStatus.NOT_MET;
    }

    private String method(Measured each) {
        return rule(each)
                .map(rule -> rule.method(language))
                .orElseGet(() -> each.indicator()
                        .entered(order.period())
                        .map(Entered::source)
                        .map(this::said)
                        .orElse(""));
    }

    private Stream<ResultView> results(Measured each) {
        var code = each.indicator().code();
        var rows = new ArrayList<ResultView>();
        for (var period : periods.subList(0, place + 1)) {
            rows.add(new ResultView(
                    code,
                    period,
                    each.counted(),
                    target(each.indicator(), period),
                    told(code, each.counted(), period, null)));
            if (each.rule() == null || each.counted() != Counted.PEOPLE) continue;
            for (var apart : List.of(Counted.PEOPLE_IN_GROUPS, Counted.GROUPS_OF_UNKNOWN_SIZE))
                rows.add(new ResultView(
                        code, period, apart, Reported.empty(WhyEmpty.NOT_APPLICABLE), told(code, apart, period, null)));
        }
        return rows.stream();
    }

    private Stream<DisaggregationView> disaggregation(Measured each) {
        var code = each.indicator().code();
        var table = table(code, each.counted());
        if (each.rule() == null || table.isEmpty()) return Stream.of();
        return table.get().categories().stream()
                .filter(category -> category.indexOf(':') > 0)
                .map(this::category)
                .filter(category -> each.indicator().dimensions().contains(category.dimension()))
                .sorted(Comparator.comparing(Category::dimension))
                .map(category -> new DisaggregationView(
                        code,
                        category,
                        told(code, each.counted(), order.period(), name(category)),
                        told(code, each.counted(), soFar(), name(category))));
    }

    private static String name(Category category) {
        return Tally.code(category.dimension(), category.code());
    }

    private Category category(String name) {
        int colon = name.indexOf(':');
        var dimension = Dimension.valueOf(name.substring(0, colon));
        var code = name.substring(colon + 1);
        return new Category(dimension, code, label(dimension, code));
    }

    private String label(Dimension dimension, String code) {
        return switch (dimension) {
            case SEX, AGE, DISABILITY, GROUP, VERIFICATION -> words.category(dimension, code);
            case COUNTRY ->
                code.equals(Category.OTHER) || code.equals(Category.UNKNOWN)
                        ? words.category(dimension, code)
                        : words.country(CountryCode.parse(code));
            case AREA ->
                agreement.areas().stream()
                        .filter(area -> Tally.code(area).equals(Tally.code(dimension, code)))
                        .map(area -> said(area.name()))
                        .findFirst()
                        .orElseGet(() -> words.restOf(CountryCode.parse(code.substring(0, code.indexOf('/')))));
        };
    }

    private List<RightsView> rights() {
        var rows = new ArrayList<RightsView>();
        for (var right : Rights.all()) {
            addRights(right, null, rows);
            for (var type : Rights.types(right)) addRights(right, type, rows);
        }
        return rows;
    }

    private void addRights(ProvisionRef right, @Nullable ActType type, List<RightsView> rows) {
        var of = type == null ? right.toString() : right + "/" + type;
        rows.add(right(right, type, null, of));
        for (var how : Verification.values())
            rows.add(right(right, type, how, (type == null ? of + "//" : of + "/") + how));
    }

    private RightsView right(ProvisionRef right, @Nullable ActType type, @Nullable Verification how, String category) {
        return new RightsView(
                right,
                type,
                how,
                told(Tally.RIGHTS, Counted.ACTS, order.period(), category),
                told(Tally.RIGHTS, Counted.ACTS, soFar(), category));
    }

    private Stream<QualityView> quality(Measured each) {
        var rule = each.rule();
        if (rule == null || table(each.indicator().code(), each.counted()).isEmpty()) return Stream.of();
        var rows = new ArrayList<QualityView>();
        if (each.counted() != Counted.CASES) {
            rows.add(share(each, Quality.VERIFIED, Dimension.VERIFICATION, Verification.VERIFIED.name()));
            rows.add(share(each, Quality.ALLEGED, Dimension.VERIFICATION, Verification.ALLEGED.name()));
            for (var dimension : each.indicator().dimensions())
                unknown(dimension).ifPresent(quality -> rows.add(share(each, quality, dimension, Category.UNKNOWN)));
        }
        var none = Reported.empty(WhyEmpty.NOT_APPLICABLE);
        rows.add(new QualityView(each.indicator().code(), Quality.NOT_DATED_WELL_ENOUGH, notDated(rule), none));
        rows.add(new QualityView(each.indicator().code(), Quality.LATE_ENTRIES, late(each), none));
        return rows.stream();
    }

    /**
     * Roughly, since no later report is held against it. Of an indicator within another it is not told: whoever is missing there could be
     * found by the difference of the two.
     */
    private Reported notDated(CountingRule rule) {
        boolean isWithin = measured.stream()
                .map(Measured::rule)
                .anyMatch(other ->
                        other != null && !other.equals(rule) && other.counts().isOfPeople() && rule.isWithin(other));
        if (isWithin) return Reported.empty(WhyEmpty.WITHHELD);
        long left = tally.notDated(rule);
        return policy.isSmall(left)
                ? Reported.empty(WhyEmpty.SUPPRESSED)
                : Reported.of(policy.roughly().told(left));
    }

    private QualityView share(Measured each, Quality quality, Dimension dimension, String category) {
        var code = each.indicator().code();
        var number = told(code, each.counted(), order.period(), Tally.code(dimension, category));
        return new QualityView(code, quality, number, share(number, told(code, each.counted(), order.period(), null)));
    }

    private static Optional<Quality> unknown(Dimension dimension) {
        return switch (dimension) {
            case SEX -> Optional.of(Quality.SEX_UNKNOWN);
            case AGE -> Optional.of(Quality.AGE_UNKNOWN);
            case DISABILITY -> Optional.of(Quality.DISABILITY_UNKNOWN);
            case GROUP -> Optional.of(Quality.GROUP_UNKNOWN);
            case COUNTRY -> Optional.of(Quality.COUNTRY_UNKNOWN);
            // The rest of a country is no gap in the record, and everything is either shown or alleged.
            case AREA, VERIFICATION -> Optional.empty();
        };
    }

    /** By how many the told figures grew that the donor has already, as far as the sheet of changes tells that as late entries. */
    private Reported late(Measured each) {
        long late = 0;
        boolean compared = false;
        for (var period : periods.subList(0, place + 1)) {
            var name = whole(each.indicator().code(), each.counted(), period);
            var before = before(name);
            if (before.isEmpty()) continue;
            var was = before.get().told(name).flatMap(Reported::number);
            var is = told(name.code(), name.counted(), period, null).number();
            if (was.isEmpty() || is.isEmpty()) return Reported.empty(WhyEmpty.SUPPRESSED);
            if (isByOtherRules(before.get())) return Reported.empty(WhyEmpty.NOT_APPLICABLE);
            late += Math.max(0, is.get().subtract(was.get()).longValue());
            compared = true;
        }
        return compared ? Reported.of(late) : Reported.empty(WhyEmpty.NOT_APPLICABLE);
    }

    /** The newest report that has the figure: a corrected report of an early period has none of later ones. */
    private Optional<PublishedReport> before(CellName name) {
        return earlier.stream()
                .filter(report -> report.told(name).isPresent())
                .max(Comparator.comparing(PublishedReport::releasedAt));
    }

    /** Under another policy or version of the agreement the same record gives another figure. */
    private boolean isByOtherRules(PublishedReport report) {
        return !report.smallNumbers().equals(policy) || report.agreementVersion() != agreement.version();
    }

    private List<ChangeView> changes() {
        var changes = new ArrayList<ChangeView>();
        for (var each : measured)
            for (var row : results(each).toList()) change(row).ifPresent(changes::add);
        return changes;
    }

    private Optional<ChangeView> change(ResultView row) {
        var name = whole(row.code(), row.counted(), row.period());
        return before(name)
                .flatMap(report -> report.told(name)
                        .filter(was -> !was.equals(row.actual()))
                        .map(was -> new ChangeView(
                                row.code(),
                                row.period(),
                                row.counted(),
                                was,
                                row.actual(),
                                why(report, was, row.actual()),
                                Optional.ofNullable(order.explanations().get(row.code()))
                                        .map(this::said)
                                        .orElse(""))));
    }

    private Why why(PublishedReport report, Reported was, Reported is) {
        var before = was.number();
        var after = is.number();
        if (before.isEmpty() || after.isEmpty() || isByOtherRules(report)) return Why.TOLD_OTHERWISE;
        return after.get().compareTo(before.get()) > 0 ? Why.LATE_ENTRIES : Why.CORRECTION;
    }

    private IndicatorDefinitionView definition(Measured each) {
        return new IndicatorDefinitionView(
                each.indicator().code(),
                statement(each),
                unit(each),
                each.counted(),
                rule(each).map(rule -> rule.key().text()).orElse(""),
                method(each),
                each.indicator().dimensions().stream().sorted().toList());
    }
}
