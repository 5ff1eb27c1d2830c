package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.donor.DefinitionView;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.FigureView;
import org.dutybearer.donor.Measure;
import org.dutybearer.donor.RecommendationsView;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * A donor summary as an Excel workbook: four sheets, one table each, for people to read and for programs to load. Table names and
 * codes are the same in every language; sheet names, heads and words are the summary's language. The same summary gives the same
 * bytes on the same Java.
 */
public final class DonorWorkbook {
    private final DonorSummary summary;
    private final WorkbookWords words;
    private final XSSFWorkbook workbook;
    private final CellLooks looks;

    private DonorWorkbook(DonorSummary summary, XSSFWorkbook workbook) {
        this.summary = summary;
        this.words = new WorkbookWords(summary.language());
        this.workbook = workbook;
        this.looks = new CellLooks(workbook);
    }

    /**
     * Writes the whole workbook, in the language of the summary, or nothing at all. The caller owns the stream.
     *
     * @throws org.dutybearer.core.Refusal where the workbook is not worded in that language
     */
    public static void write(DonorSummary summary, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new DonorWorkbook(summary, workbook).fill();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(SteadyZip.of(bytes.toByteArray()));
        }
    }

    private void fill() {
        cover();
        recommendations();
        outputs();
        definitions();
        properties();
    }

    private void cover() {
        var sheet = sheet(
                "cover", text("code", 20), text("item", 44), text("value", 40), text("unit", 20), text("reason", 18));
        about(sheet, "ORGANISATION", "text", summary.organisation());
        about(sheet, "PERIOD_START", "date", summary.period().start());
        about(sheet, "PERIOD_END", "date", summary.period().end());
        about(sheet, "SNAPSHOT", "date", summary.snapshotDay());
        about(sheet, "LANGUAGE", "text", words.languageName());
        for (var figure : summary.figures()) {
            var definition = definition(figure.measure());
            sheet.row(
                    definition.code(),
                    definition.statement(),
                    value(figure),
                    definition.unit(),
                    reason(figure.whyEmpty()));
        }
        close(sheet, "Cover");
    }

    private void about(TableSheet sheet, String code, String unit, Object value) {
        sheet.row(code, words.of("cover." + code), value, words.of("unit." + unit), null);
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
            case SHARE_MET -> value;
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

    private void recommendations() {
        var sheet = sheet(
                "recommendations",
                text("stateCode", 8),
                text("state", 18),
                text("over", 18),
                text("rightCode", 16),
                text("right", 44),
                number("made", 10),
                number("met", 10),
                number("partlyMet", 10),
                number("notMet", 10),
                number("noReply", 12),
                number("shareMet", 11),
                text("reason", 18));
        for (var row : summary.recommendations()) {
            var right = row.right();
            var outcomes = row.outcomes();
            sheet.row(
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
                    outcomes.shareMet().<@Nullable Object>map(share -> share).orElse(null),
                    reason(whyWithoutRight(row)));
        }
        sheet.rowIfNone(words.of("none"));
        close(sheet, "Recommendations");
    }

    private static @Nullable WhyEmpty whyWithoutRight(RecommendationsView row) {
        return switch (row.over()) {
            case ALL_RIGHTS -> WhyEmpty.NOT_APPLICABLE;
            case ONE_RIGHT -> null;
            case NO_RIGHT_NAMED -> WhyEmpty.NOT_COLLECTED;
        };
    }

    private void outputs() {
        var sheet = sheet(
                "outputs",
                text("index", 36),
                number("year", 18),
                number("month", 18),
                text("inPeriod", 22),
                text("reason", 30));
        for (var output : summary.outputs())
            sheet.row(
                    output.index().toString(),
                    output.published().getYear(),
                    output.published().getMonthValue(),
                    words.of(output.inPeriod() ? "yes" : "no"),
                    null);
        sheet.rowIfNone(words.of("none"));
        close(sheet, "Outputs");
    }

    private void definitions() {
        var sheet =
                sheet("definitions", text("code", 10), text("statement", 42), text("unit", 22), text("howCounted", 84));
        for (var definition : summary.definitions())
            sheet.row(definition.code(), definition.statement(), definition.unit(), definition.howCounted());
        close(sheet, "Definitions");
    }

    private @Nullable String reason(@Nullable WhyEmpty why) {
        return why == null ? null : words.of(why);
    }

    private TableSheet sheet(String key, Column... columns) {
        return new TableSheet(
                workbook,
                looks,
                words.of(key + ".sheet"),
                words.of(key + ".title"),
                words.of(key + ".sentence"),
                List.of(columns));
    }

    private void close(TableSheet sheet, String tableName) {
        sheet.close(tableName, words.of("footer", summary.snapshotDay()), words.of("pages"));
    }

    private Column text(String key, int width) {
        return new Column(words.of("head." + key), width, HorizontalAlignment.LEFT);
    }

    private Column number(String key, int width) {
        return new Column(words.of("head." + key), width, HorizontalAlignment.RIGHT);
    }

    /** The organisation stands where programs look for an author: no person does. The hour is the snapshot's, not the clock's. */
    private void properties() {
        var hour = Optional.of(
                Date.from(summary.snapshotDay().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(
                words.of("title", summary.period().start(), summary.period().end()));
        core.setCreator(summary.organisation());
        core.setCreated(hour);
        core.setModified(hour);
        core.getUnderlyingProperties().setLanguageProperty(summary.language().toLanguageTag());
        var extended = workbook.getProperties().getExtendedProperties();
        extended.setApplication("Dutybearer");
        extended.setCompany(summary.organisation());
    }
}
