package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.dutybearer.core.CountryCode;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.AgreementView;
import org.dutybearer.donor.Category;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.Direction;
import org.dutybearer.donor.DisaggregationView;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.IndicatorView;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.donor.ResultLevel;
import org.dutybearer.donor.ResultView;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.IatiPublisher.Breakdown;

/**
 * The results of a report as an activity file of the International Aid Transparency Initiative (IATI 2.03): indicators with baseline,
 * target and actual, period by period. Figures to date are not in it, because there periods add up and would count twice.
 *
 * <p>The standard wants a number in every figure, so one that is not told is left out, and the description of its indicator says
 * which and why. Of what staff wrote, only the wording of indicators is in it: no explanation, no source, nothing of a publication.
 *
 * <p>It is made of what a donor may be told. Whoever publishes it tells everybody: that is another audience, and a consent to be
 * counted for donors does not cover it. {@link IatiPublisher} says what the organisation keeps back.
 */
public final class IatiResults {
    private final DonorSummary summary;
    private final AgreementView agreement;
    private final IatiPublisher publisher;
    private final WorkbookWords words;
    private final XmlPage page;

    private IatiResults(DonorSummary summary, IatiPublisher publisher, XmlPage page) {
        this.summary = summary;
        this.agreement = summary.agreement().orElseThrow(() -> new IllegalArgumentException("made under no agreement"));
        this.publisher = publisher;
        this.words = new WorkbookWords(summary.language());
        this.page = page;
    }

    /**
     * Writes the file in the language of the summary. The caller owns the stream.
     *
     * @throws IllegalArgumentException for a summary under no agreement
     * @throws Refusal {@link Reason#LANGUAGE_UNSUPPORTED}
     */
    public static void write(DonorSummary summary, IatiPublisher publisher, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            var page = new XmlPage(xml);
            new IatiResults(summary, publisher, page).activities();
            page.end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void activities() throws XMLStreamException {
        page.begin();
        var midnight = summary.snapshotDay() + "T00:00:00Z";
        page.open("iati-activities", "version", "2.03", "generated-datetime", midnight);
        page.open(
                "iati-activity",
                "xml:lang",
                summary.language().getLanguage(),
                "last-updated-datetime",
                midnight,
                "hierarchy",
                "1");
        page.text("iati-identifier", publisher.identifier() + "-" + agreement.reference());
        page.open("reporting-org", "ref", publisher.identifier(), "type", String.valueOf(publisher.type()));
        narrative(summary.organisation());
        page.close();
        told("title", agreement.title());
        page.open("description", "type", "1");
        narrative(words.of(
                "iati.description",
                agreement.number(),
                agreement.donor(),
                summary.period().start(),
                summary.period().end()));
        page.close();
        page.open("description", "type", "4");
        narrative(words.of("iati.leftOut", excluded()));
        page.close();
        participants();
        page.empty("other-identifier", "ref", agreement.number(), "type", "A9");
        page.empty("activity-status", "code", status());
        day(agreement.period().start(), "1", "2");
        day(agreement.period().end(), "3", "4");
        where();
        page.empty("sector", "vocabulary", "1", "code", agreement.sector().code());
        for (var marked : agreement.markers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList())
            page.empty(
                    "policy-marker",
                    "vocabulary",
                    "1",
                    "code",
                    marked.getKey().code(),
                    "significance",
                    marked.getValue().toString());
        for (var level : ResultLevel.values()) result(level);
        page.close();
        page.close();
    }

    private String excluded() {
        return publisher.excluded().isEmpty()
                ? words.of("iati.leftOut.nothing")
                : publisher.excluded().stream().map(words::of).collect(Collectors.joining(words.of("reasons.next")));
    }

    private void participants() throws XMLStreamException {
        page.open("participating-org", "role", "1");
        narrative(agreement.donor());
        page.close();
        page.open(
                "participating-org",
                "ref",
                publisher.identifier(),
                "type",
                String.valueOf(publisher.type()),
                "role",
                "4");
        narrative(summary.organisation());
        page.close();
    }

    /** In preparation, under way, or done and not yet closed with the donor. */
    private String status() {
        var day = summary.snapshotDay();
        return day.isBefore(agreement.period().start())
                ? "1"
                : day.isAfter(agreement.period().end()) ? "3" : "2";
    }

    private void day(LocalDate day, String planned, String actual) throws XMLStreamException {
        page.empty(
                "activity-date",
                "type",
                day.isAfter(summary.snapshotDay()) ? planned : actual,
                "iso-date",
                day.toString());
    }

    /** Of several countries the standard wants shares of the budget. Nobody knows them here, so it names the region of "any". */
    private void where() throws XMLStreamException {
        var countries = agreement.countries();
        page.empty("activity-scope", "code", countries.size() == 1 ? "4" : "3");
        if (countries.size() == 1) page.empty("recipient-country", "code", alpha2(countries.get(0)));
        else page.empty("recipient-region", "code", "998", "vocabulary", "1");
    }

    private static String alpha2(CountryCode country) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> new Locale("", code).getISO3Country().equals(country.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no country of today: " + country));
    }

    private void result(ResultLevel level) throws XMLStreamException {
        var indicators = summary.indicators().stream()
                .filter(indicator -> indicator.level() == level)
                .toList();
        if (indicators.isEmpty()) return;
        var type = switch (level) {
            case OUTPUT -> "1";
            case OUTCOME -> "2";
            case IMPACT -> "3";
        };
        page.open("result", "type", type, "aggregation-status", "false");
        told("title", words.of("iati.level." + level));
        for (var indicator : indicators) indicator(indicator);
        page.close();
    }

    private void indicator(IndicatorView of) throws XMLStreamException {
        var results = summary.results().stream()
                .filter(result -> result.code().equals(of.code()))
                .toList();
        var categories = summary.disaggregation().stream()
                .filter(row -> row.code().equals(of.code()))
                .filter(row -> !publisher.excluded().contains(row.category().dimension()))
                .toList();
        series(of, of.counted(), results, publisher.breakdown() == Breakdown.DIMENSIONS ? categories : List.of());
        for (var counted : Counted.values())
            if (counted != of.counted() && results.stream().anyMatch(result -> result.counted() == counted))
                series(of, counted, results, List.of());
        if (publisher.breakdown() == Breakdown.INDICATORS)
            for (var row : categories) if (row.actual().number().isPresent()) category(of, row);
    }

    private void series(
            IndicatorView of, Counted counted, List<ResultView> results, List<DisaggregationView> categories)
            throws XMLStreamException {
        var whole = counted == of.counted();
        var rows =
                results.stream().filter(result -> result.counted() == counted).toList();
        open(
                of,
                whole ? of.statement() : of.statement() + " (" + words.of(counted) + ")",
                notTold(of, rows, whole),
                whole ? of.code() : of.code() + "/" + counted);
        if (whole) baseline(of);
        for (var row : rows)
            period(
                    row.period(),
                    row.target(),
                    row.actual(),
                    row.period().equals(summary.period()) ? categories : List.of());
        page.close();
    }

    private void category(IndicatorView of, DisaggregationView row) throws XMLStreamException {
        var category = row.category();
        open(of, of.statement() + " (" + category.label() + ")", "", of.code() + "/" + code(category));
        period(summary.period(), Reported.empty(WhyEmpty.NOT_APPLICABLE), row.actual(), List.of());
        page.close();
    }

    private static String code(Category category) {
        return category.dimension() + ":" + category.code();
    }

    private void open(IndicatorView of, String title, String description, String code) throws XMLStreamException {
        page.open(
                "indicator",
                "measure",
                "1",
                "ascending",
                String.valueOf(of.direction() == Direction.INCREASE),
                "aggregation-status",
                "false");
        told("title", title);
        if (!description.isEmpty()) told("description", description);
        page.empty("reference", "vocabulary", "99", "code", code);
    }

    private String notTold(IndicatorView of, List<ResultView> rows, boolean whole) {
        var missing = rows.stream()
                .filter(row -> row.actual().number().isEmpty())
                .map(row -> words.of(
                        "reasons.of",
                        row.period(),
                        words.of(Objects.requireNonNull(row.actual().whyEmpty()))))
                .collect(Collectors.joining(words.of("reasons.next")));
        var unit = whole ? words.of("iati.unit", of.unit()) + " " : "";
        return (unit + (missing.isEmpty() ? "" : words.of("iati.notTold", missing))).strip();
    }

    /** The standard wants the year of a baseline: one that has none stands in the workbook alone. */
    private void baseline(IndicatorView of) throws XMLStreamException {
        var value = of.baseline().number();
        if (value.isPresent() && !of.baselineYear().isEmpty())
            page.empty(
                    "baseline", "year", of.baselineYear(), "value", value.get().toPlainString());
    }

    private void period(ReportingPeriod period, Reported target, Reported actual, List<DisaggregationView> categories)
            throws XMLStreamException {
        page.open("period");
        page.empty("period-start", "iso-date", period.start().toString());
        page.empty("period-end", "iso-date", period.end().toString());
        if (target.number().isPresent()) page.empty("target", "value", target.toString());
        if (actual.number().isPresent()) page.empty("actual", "value", actual.toString());
        for (var row : categories) {
            if (row.actual().number().isEmpty()) continue;
            page.open("actual", "value", row.actual().toString());
            page.empty(
                    "dimension",
                    "name",
                    row.category().dimension().name(),
                    "value",
                    row.category().code());
            page.close();
        }
        page.close();
    }

    private void told(String element, String text) throws XMLStreamException {
        page.open(element);
        narrative(text);
        page.close();
    }

    private void narrative(String text) throws XMLStreamException {
        page.text("narrative", text);
    }
}
