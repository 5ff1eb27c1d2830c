package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutybearer.core.CountryCode;
import org.dutybearer.donor.AgreementView;
import org.dutybearer.donor.DefinitionView;
import org.dutybearer.donor.Direction;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.FigureView;
import org.dutybearer.donor.IndicatorDefinitionView;
import org.dutybearer.donor.IndicatorView;
import org.dutybearer.donor.Measure;
import org.dutybearer.donor.RecommendationsView;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.RightsView;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * A donor summary as an Excel workbook, for people to read and for programs to load: one table a sheet, and one sheet for programs
 * alone ({@link HxlSheet}). Table names and codes are the same in every language; sheet names, heads and words are the summary's
 * language. A summary under no agreement has four sheets, for want of anything to fill the others. The same summary gives the same
 * bytes on the same Java.
 */
public final class DonorWorkbook {
    private final DonorSummary summary;
    private final WorkbookWords words;

    private DonorWorkbook(DonorSummary summary) {
        this.summary = summary;
        this.words = new WorkbookWords(summary.language());
    }

    /**
     * Writes the whole workbook, in the language of the summary, or nothing at all. The caller owns the stream.
     *
     * @throws org.dutybearer.core.Refusal where the workbook is not worded in that language, and for more rows than a sheet or a
     *     longer text than a cell can hold
     */
    public static void write(DonorSummary summary, OutputStream out) throws IOException {
        var workbook = new DonorWorkbook(summary);
        Bindery.bind(workbook.leaves(), workbook.imprint(), out);
    }

    private Imprint imprint() {
        var made = summary.agreement().isPresent() ? ".agreed" : "";
        return new Imprint(
                words.of(
                        "title" + made,
                        summary.period().start(),
                        summary.period().end()),
                summary.organisation(),
                summary.snapshotDay(),
                summary.language(),
                words.of("footer" + made, summary.snapshotDay()),
                words.of("pages"));
    }

    private List<Leaf> leaves() {
        return summary.agreement()
                .map(this::underAn)
                .orElseGet(() -> List.of(cover(), recommendations(), outputs(), definitions()));
    }

    private List<Leaf> underAn(AgreementView agreement) {
        var hxl = new HxlSheet(summary, words);
        var leaves = new ArrayList<Leaf>(List.of(
                agreedCover(agreement),
                indicators(),
                results(),
                disaggregation(),
                rights(),
                recommendations(),
                outputs(),
                quality(),
                agreedDefinitions(),
                hxl,
                changes()));
        leaves.add(about(agreement, leaves));
        return leaves;
    }

    private TableSheet cover() {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(fact("ORGANISATION", summary.organisation(), "text"));
        rows.add(fact("PERIOD_START", summary.period().start(), "date"));
        rows.add(fact("PERIOD_END", summary.period().end(), "date"));
        rows.add(fact("SNAPSHOT", summary.snapshotDay(), "date"));
        rows.add(fact("LANGUAGE", words.languageName(), "text"));
        for (var figure : summary.figures()) {
            var definition = definition(figure.measure());
            rows.add(cells(
                    definition.code(),
                    definition.statement(),
                    value(figure),
                    definition.unit(),
                    reason(figure.whyEmpty())));
        }
        return sheet(
                "Cover",
                "cover",
                columns(text("code", 20), text("item", 44), text("value", 40), text("unit", 20), text("reason", 18)),
                rows,
                row -> row);
    }

    private @Nullable Object[] fact(String code, Object value, String unit) {
        return cells(code, words.of("cover." + code), value, words.of("unit." + unit), null);
    }

    private CoverSheet agreedCover(AgreementView agreement) {
        var rows = new ArrayList<@Nullable Object[]>();
        rows.add(label("ORGANISATION", summary.organisation()));
        rows.add(label("DONOR", agreement.donor()));
        rows.add(label("AGREEMENT", agreement.number()));
        rows.add(label("AGREEMENT_TITLE", agreement.title()));
        rows.add(label("COUNTRIES", countries(agreement.countries())));
        rows.add(label("REPORT", words.of(summary.kind().orElseThrow())));
        rows.add(label("REPORT_VERSION", String.valueOf(summary.version())));
        rows.add(label("PERIOD_START", summary.period().start()));
        rows.add(label("PERIOD_END", summary.period().end()));
        rows.add(label("SNAPSHOT", summary.snapshotDay()));
        rows.add(label("LANGUAGE", words.languageName()));
        var firstIndicator = rows.size();
        for (var indicator : summary.indicators()) rows.add(atAGlance(indicator));
        var firstMeasure = rows.size();
        for (var figure : summary.figures()) rows.add(atAGlance(figure));

        var table = sheet(
                "Cover",
                "cover",
                ".agreed",
                columns(
                        code("code", 20),
                        text("item", 44),
                        text("value", 30),
                        number("actual", 12),
                        number("target", 12),
                        number("share", 12),
                        text("progress", 16),
                        text("unit", 18),
                        text("reason", 34)),
                rows,
                row -> row);
        return new CoverSheet(table, charts(firstIndicator, firstMeasure));
    }

    private @Nullable Object[] label(String code, Object value) {
        return cells(code, words.of("cover." + code), value, null, null, null, null, null, null);
    }

    private @Nullable Object[] atAGlance(IndicatorView indicator) {
        return cells(
                indicator.code(),
                indicator.statement(),
                better(indicator),
                number(indicator.actual()),
                number(indicator.target()),
                share(indicator.shareOfTarget()),
                words.of(indicator.status()),
                indicator.unit(),
                reasons(
                        Empty.of("actual", indicator.actual()),
                        Empty.of("target", indicator.target()),
                        Empty.of("share", indicator.shareOfTarget())));
    }

    /** Which way is better, with the code: it names the bar too, because of fewer people ill-treated a short bar is good. */
    private String better(IndicatorView indicator) {
        return words.of("better." + indicator.direction(), indicator.code());
    }

    private @Nullable Object[] atAGlance(FigureView figure) {
        var definition = definition(figure.measure());
        return cells(
                definition.code(),
                definition.statement(),
                null,
                value(figure),
                null,
                null,
                null,
                definition.unit(),
                reason(figure.whyEmpty()));
    }

    private List<BarChart> charts(int firstIndicator, int firstMeasure) {
        var charts = new ArrayList<BarChart>();
        var indicators = summary.indicators();
        if (indicators.stream().anyMatch(i -> i.shareOfTarget().number().isPresent()))
            charts.add(new BarChart(
                    words.of(
                            indicators.stream().anyMatch(i -> i.direction() == Direction.DECREASE)
                                    ? "chart.share.title.mixed"
                                    : "chart.share.title"),
                    words.of(
                            "chart.share.told",
                            indicators.stream()
                                    .map(i -> better(i) + " (" + told(i.shareOfTarget()) + ")")
                                    .collect(Collectors.joining(words.of("reasons.next")))),
                    2,
                    5,
                    firstIndicator,
                    firstIndicator + indicators.size() - 1,
                    true));
        var outcomes = List.of(
                Measure.RECOMMENDATIONS_MET,
                Measure.RECOMMENDATIONS_PARTLY_MET,
                Measure.RECOMMENDATIONS_NOT_MET,
                Measure.RECOMMENDATIONS_WITHOUT_REPLY);
        var made = summary.figures().stream()
                .filter(figure -> outcomes.contains(figure.measure()))
                .toList();
        var first = firstMeasure + summary.figures().indexOf(made.get(0));
        charts.add(new BarChart(
                words.of("chart.outcomes.title"),
                words.of(
                        "chart.outcomes.told",
                        made.stream()
                                .map(figure -> definition(figure.measure()).statement() + " " + value(figure))
                                .collect(Collectors.joining(words.of("reasons.next")))),
                1,
                3,
                first,
                first + made.size() - 1,
                false));
        return charts;
    }

    private String told(Reported share) {
        var why = share.whyEmpty();
        if (why != null) return words.of(why);
        return share.number()
                        .orElseThrow()
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString() + " %";
    }

    private String countries(Collection<CountryCode> countries) {
        return countries.stream()
                .map(country -> country.name(summary.language()))
                .collect(Collectors.joining(words.of("reasons.next")));
    }

    private DefinitionView definition(Measure measure) {
        return summary.definitions().stream()
                .filter(definition -> definition.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object value(FigureView figure) {
        var value = figure.value();
        if (value == null) return null;
        return switch (figure.measure()) {
            case SHARE_MET -> new Share(value);
            case CASES,
                    RECOMMENDATIONS_MADE,
                    RECOMMENDATIONS_MET,
                    RECOMMENDATIONS_PARTLY_MET,
                    RECOMMENDATIONS_NOT_MET,
                    RECOMMENDATIONS_WITHOUT_REPLY,
                    PUBLICATIONS,
                    PUBLICATIONS_IN_PERIOD -> value.intValueExact();
        };
    }

    private TableSheet indicators() {
        return sheet(
                "Indicators",
                "indicators",
                columns(
                        code("code", 9),
                        text("level", 11),
                        text("statement", 32),
                        text("unit", 16),
                        text("direction", 13),
                        number("baseline", 11),
                        code("baselineYear", 11),
                        number("target", 10),
                        number("actual", 10),
                        number("share", 10),
                        number("targetToDate", 12),
                        number("actualToDate", 12),
                        text("progress", 14),
                        text("explanation", 28),
                        text("method", 32),
                        text("reason", 28)),
                summary.indicators(),
                indicator -> cells(
                        indicator.code(),
                        words.of(indicator.level()),
                        indicator.statement(),
                        indicator.unit(),
                        words.of(indicator.direction()),
                        number(indicator.baseline()),
                        orNothing(indicator.baselineYear()),
                        number(indicator.target()),
                        number(indicator.actual()),
                        share(indicator.shareOfTarget()),
                        number(indicator.cumulativeTarget()),
                        number(indicator.cumulative()),
                        words.of(indicator.status()),
                        orNothing(indicator.explanation()),
                        orNothing(indicator.method()),
                        reasons(
                                Empty.of("baseline", indicator.baseline()),
                                Empty.of("target", indicator.target()),
                                Empty.of("actual", indicator.actual()),
                                Empty.of("share", indicator.shareOfTarget()),
                                Empty.of("targetToDate", indicator.cumulativeTarget()),
                                Empty.of("actualToDate", indicator.cumulative()))));
    }

    private TableSheet results() {
        var statements = statements();
        return sheet(
                "Results",
                "periods",
                columns(
                        code("code", 9),
                        text("statement", 44),
                        code("start", 13),
                        code("end", 13),
                        text("counted", 30),
                        number("target", 12),
                        number("actual", 12),
                        text("reason", 42)),
                summary.results(),
                result -> cells(
                        result.code(),
                        statements.get(result.code()),
                        result.period().start(),
                        result.period().end(),
                        words.of(result.counted()),
                        number(result.target()),
                        number(result.actual()),
                        reasons(Empty.of("target", result.target()), Empty.of("actual", result.actual()))));
    }

    private TableSheet disaggregation() {
        var statements = statements();
        return sheet(
                "Disaggregation",
                "disaggregation",
                columns(
                        code("code", 9),
                        text("statement", 38),
                        code("dimensionCode", 15),
                        text("dimension", 18),
                        code("categoryCode", 24),
                        text("category", 26),
                        number("actual", 12),
                        number("actualToDate", 12),
                        text("reason", 30)),
                summary.disaggregation(),
                row -> cells(
                        row.code(),
                        statements.get(row.code()),
                        row.category().dimension().name(),
                        words.of(row.category().dimension()),
                        row.category().code(),
                        row.category().label(),
                        number(row.actual()),
                        number(row.cumulative()),
                        reasons(Empty.of("actual", row.actual()), Empty.of("actualToDate", row.cumulative()))));
    }

    private TableSheet rights() {
        return sheet(
                "Rights",
                "rights",
                columns(
                        code("rightCode", 12),
                        text("right", 44),
                        code("actCode", 24),
                        text("act", 28),
                        text("verification", 20),
                        number("actual", 12),
                        number("actualToDate", 12),
                        text("reason", 30)),
                summary.rights(),
                row -> cells(
                        row.right().toString(),
                        row.right().inWords(summary.language()),
                        actCode(row),
                        act(row),
                        verification(row),
                        number(row.actual()),
                        number(row.cumulative()),
                        reasons(Empty.of("actual", row.actual()), Empty.of("actualToDate", row.cumulative()))));
    }

    private static String actCode(RightsView row) {
        var type = row.type();
        return type == null ? "ALL" : Observation.code(type);
    }

    private String act(RightsView row) {
        var type = row.type();
        return type == null ? words.of("acts.all") : words.of(type);
    }

    private String verification(RightsView row) {
        var verification = row.verification();
        return verification == null ? words.of("verification.both") : words.of(verification);
    }

    private TableSheet recommendations() {
        return sheet(
                "Recommendations",
                "recommendations",
                columns(
                        code("stateCode", 8),
                        text("state", 18),
                        text("over", 18),
                        code("rightCode", 16),
                        text("right", 44),
                        number("made", 10),
                        number("met", 10),
                        number("partlyMet", 10),
                        number("notMet", 10),
                        number("noReply", 12),
                        number("shareMet", 11),
                        text("reason", 18)),
                summary.recommendations(),
                this::recommended);
    }

    private @Nullable Object[] recommended(RecommendationsView row) {
        var right = row.right();
        var outcomes = row.outcomes();
        return cells(
                row.state().code(),
                row.state().name(summary.language()),
                words.of(row.over()),
                right == null ? null : right.toString(),
                right == null ? null : right.inWords(summary.language()),
                outcomes.made(),
                outcomes.met(),
                outcomes.partlyMet(),
                outcomes.notMet(),
                outcomes.noReply(),
                outcomes.shareMet().map(Share::new).orElse(null),
                reason(whyWithoutRight(row)));
    }

    private static @Nullable WhyEmpty whyWithoutRight(RecommendationsView row) {
        return switch (row.over()) {
            case ALL_RIGHTS -> WhyEmpty.NOT_APPLICABLE;
            case ONE_RIGHT -> null;
            case NO_RIGHT_NAMED -> WhyEmpty.NOT_COLLECTED;
        };
    }

    private TableSheet outputs() {
        return sheet(
                "Outputs",
                "outputs",
                columns(
                        code("index", 36),
                        number("year", 18),
                        number("month", 18),
                        text("inPeriod", 22),
                        text("reason", 30)),
                summary.outputs(),
                output -> cells(
                        output.index().toString(),
                        Year.of(output.published().getYear()),
                        output.published().getMonthValue(),
                        words.of(output.inPeriod() ? "yes" : "no"),
                        null));
    }

    private TableSheet quality() {
        var statements = statements();
        return sheet(
                "Quality",
                "quality",
                columns(
                        code("code", 9),
                        text("statement", 44),
                        text("quality", 44),
                        number("number", 12),
                        number("shareOfActual", 14),
                        text("reason", 34)),
                summary.quality(),
                row -> cells(
                        row.code(),
                        statements.get(row.code()),
                        words.of(row.quality()),
                        number(row.number()),
                        share(row.share()),
                        reasons(Empty.of("number", row.number()), Empty.of("shareOfActual", row.share()))));
    }

    private TableSheet definitions() {
        return sheet(
                "Definitions",
                "definitions",
                columns(code("code", 10), text("statement", 42), text("unit", 22), text("howCounted", 84)),
                summary.definitions(),
                definition ->
                        cells(definition.code(), definition.statement(), definition.unit(), definition.howCounted()));
    }

    private TableSheet agreedDefinitions() {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var definition : summary.indicatorDefinitions()) rows.add(defined(definition));
        for (var definition : summary.definitions())
            rows.add(cells(
                    definition.code(),
                    definition.statement(),
                    definition.unit(),
                    words.of(Observation.counts(definition.measure())),
                    null,
                    definition.measure().name(),
                    definition.howCounted()));
        return sheet(
                "Definitions",
                "definitions",
                ".agreed",
                columns(
                        code("code", 10),
                        text("statement", 40),
                        text("unit", 18),
                        text("counted", 22),
                        text("toldApartBy", 26),
                        code("countingRule", 34),
                        text("howCounted", 70)),
                rows,
                row -> row);
    }

    private @Nullable Object[] defined(IndicatorDefinitionView definition) {
        return cells(
                definition.code(),
                definition.statement(),
                definition.unit(),
                words.of(definition.counted()),
                orNothing(definition.dimensions().stream()
                        .map(words::of)
                        .collect(Collectors.joining(words.of("reasons.next")))),
                orNothing(definition.rule()),
                definition.howCounted());
    }

    private TableSheet changes() {
        var statements = statements();
        return sheet(
                "Changes",
                "changes",
                columns(
                        code("code", 9),
                        text("statement", 36),
                        code("start", 13),
                        code("end", 13),
                        text("counted", 22),
                        number("was", 11),
                        number("is", 11),
                        text("why", 22),
                        text("explanation", 34),
                        text("reason", 26)),
                summary.changes(),
                change -> cells(
                        change.code(),
                        statements.get(change.code()),
                        change.period().start(),
                        change.period().end(),
                        words.of(change.counted()),
                        number(change.was()),
                        number(change.is()),
                        words.of(change.why()),
                        orNothing(change.explanation()),
                        reasons(Empty.of("was", change.was()), Empty.of("is", change.is()))));
    }

    private TableSheet about(AgreementView agreement, List<Leaf> leaves) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var note : summary.about()) rows.add(cells(note.note().name(), words.of(note.note()), note.text()));
        var policy = summary.smallNumbers().orElseThrow();
        rows.add(cells("THRESHOLD", words.of("about.THRESHOLD"), policy.threshold()));
        rows.add(cells("ROUNDING_TO", words.of("about.ROUNDING_TO"), policy.rounding()));
        rows.add(cells("SECTOR", words.of("about.SECTOR"), agreement.sector().code()));
        agreement.markers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(marked -> rows.add(cells(
                        "MARKER_" + marked.getKey().code(),
                        words.of("about.MARKER", words.of(marked.getKey())),
                        words.of("significance." + marked.getValue()))));
        for (var leaf : leaves)
            rows.add(cells("ROWS_" + leaf.table(), words.of("about.ROWS", leaf.name()), leaf.size()));
        return sheet(
                "About", "about", columns(code("code", 24), text("item", 40), text("text", 100)), rows, row -> row);
    }

    private Map<String, String> statements() {
        return summary.indicators().stream()
                .collect(Collectors.toMap(IndicatorView::code, IndicatorView::statement, (one, other) -> one));
    }

    private static @Nullable Object number(Reported figure) {
        return figure.value();
    }

    private static @Nullable Object share(Reported figure) {
        return figure.number().map(Share::new).orElse(null);
    }

    private @Nullable String reason(@Nullable WhyEmpty why) {
        return why == null ? null : words.of(why);
    }

    /** Why figures of a row are empty, each by the head it stands under. */
    private @Nullable String reasons(Empty... figures) {
        return orNothing(Arrays.stream(figures)
                .filter(figure -> figure.why != null)
                .map(figure -> words.of("reasons.of", words.of("head." + figure.head), words.of(figure.why)))
                .collect(Collectors.joining(words.of("reasons.next"))));
    }

    private record Empty(String head, @Nullable WhyEmpty why) {
        static Empty of(String head, Reported figure) {
            return new Empty(head, figure.whyEmpty());
        }
    }

    /** A cell that holds nothing counts as blank for a filter; one that holds an empty text does not. */
    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private <T> TableSheet sheet(
            String table,
            String key,
            List<Column> columns,
            Collection<T> told,
            Function<? super T, @Nullable Object[]> row) {
        return sheet(table, key, "", columns, told, row);
    }

    private <T> TableSheet sheet(
            String table,
            String key,
            String made,
            List<Column> columns,
            Collection<T> told,
            Function<? super T, @Nullable Object[]> row) {
        return TableSheet.of(
                table,
                words.of(key + ".sheet"),
                words.of(key + ".title" + made),
                words.of(key + ".sentence" + made),
                words.of("none"),
                columns,
                told,
                row);
    }

    private static List<Column> columns(Column... columns) {
        return List.of(columns);
    }

    private static @Nullable Object[] cells(@Nullable Object... values) {
        return values;
    }

    private Column text(String key, int width) {
        return new Column(words.of("head." + key), width, Side.WORDS);
    }

    private Column code(String key, int width) {
        return new Column(words.of("head." + key), width, Side.CODE);
    }

    private Column number(String key, int width) {
        return new Column(words.of("head." + key), width, Side.NUMBER);
    }
}
