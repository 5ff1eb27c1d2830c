package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * How a state, or the states of a region, stood to treaties on a day, as an Excel workbook: the treaties, the sources, and how far
 * the data go, one table each. Table names and codes are the same in every language. The same content gives the same bytes on the same Java.
 *
 * @param title such as {@code Kazakhstan on 6 December 2019}
 * @param day the day asked for, which also stands where programs look for the day of making
 * @param cautions how far the data go, sentence by sentence
 */
public record TreatyWorkbook(
        String title, LocalDate day, List<Row> rows, List<Source> sources, List<String> cautions, Locale language) {
    /**
     * One state and one treaty.
     *
     * @param stateCode such as {@code KAZ}
     * @param statusCode the register's word, such as {@code STATE_PARTY}
     * @param notes what is to be added to the status: what binds through another treaty, whether people can complain
     * @param boundSince null where it does not bind or that day is not known
     * @param willBindOn null unless the state has deposited and the effect is still to come
     * @param evidenceCode the register's word, such as {@code TWO_DATASETS}
     * @param sourceKey of one of the sources; null where it rests on there being no act
     * @param asOf how new the source is, as exactly as it says; null where it does not
     */
    public record Row(
            String stateCode,
            String state,
            String code,
            String treaty,
            String statusCode,
            String status,
            String notes,
            @Nullable LocalDate boundSince,
            @Nullable LocalDate willBindOn,
            String rule,
            String did,
            String later,
            String evidenceCode,
            String known,
            @Nullable String sourceKey,
            @Nullable String asOf,
            String warnings) {}

    /** Where the facts of a row come from. */
    public record Source(String key, String description) {}

    public TreatyWorkbook {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        cautions = List.copyOf(cautions);
    }

    /**
     * Writes the whole workbook or nothing at all. The caller owns the stream.
     *
     * @throws org.dutybearer.core.Refusal where the workbook is not worded in the language
     */
    public void write(OutputStream out) throws IOException {
        var words = new WorkbookWords(language);
        try (var workbook = new XSSFWorkbook()) {
            var looks = new CellLooks(workbook);
            treaties(workbook, looks, words);
            sources(workbook, looks, words);
            cautions(workbook, looks, words);
            properties(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(SteadyZip.of(bytes.toByteArray()));
        }
    }

    private void treaties(XSSFWorkbook workbook, CellLooks looks, WorkbookWords words) {
        var sheet = new TableSheet(
                workbook,
                looks,
                words.of("treaties.sheet"),
                title,
                words.of("treaties.sentence"),
                columns(
                        words,
                        List.of(
                                "stateCode",
                                "state",
                                "code",
                                "treaty",
                                "statusCode",
                                "status",
                                "notes",
                                "boundSince",
                                "willBindOn",
                                "rule",
                                "did",
                                "later",
                                "evidenceCode",
                                "known",
                                "sourceKey",
                                "asOf",
                                "warnings"),
                        12,
                        22,
                        14,
                        34,
                        14,
                        18,
                        34,
                        12,
                        12,
                        26,
                        36,
                        24,
                        16,
                        26,
                        16,
                        12,
                        60));
        for (var row : rows)
            sheet.row(
                    row.stateCode,
                    row.state,
                    row.code,
                    row.treaty,
                    row.statusCode,
                    row.status,
                    orNothing(row.notes),
                    row.boundSince,
                    row.willBindOn,
                    orNothing(row.rule),
                    orNothing(row.did),
                    orNothing(row.later),
                    row.evidenceCode,
                    row.known,
                    row.sourceKey,
                    row.asOf,
                    orNothing(row.warnings));
        sheet.rowIfNone(words.of("none"));
        sheet.close("Treaties", title, words.of("pages"));
    }

    /** A cell that holds nothing counts as blank for a filter; one that holds an empty text does not. */
    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private void sources(XSSFWorkbook workbook, CellLooks looks, WorkbookWords words) {
        var sheet = new TableSheet(
                workbook,
                looks,
                words.of("treatySources.sheet"),
                words.of("treatySources.sheet"),
                words.of("treatySources.sentence"),
                columns(words, List.of("sourceKey", "description"), 18, 100));
        for (var source : sources) sheet.row(source.key, source.description);
        sheet.rowIfNone(words.of("none"));
        sheet.close("Sources", title, words.of("pages"));
    }

    private void cautions(XSSFWorkbook workbook, CellLooks looks, WorkbookWords words) {
        var sheet = new TableSheet(
                workbook,
                looks,
                words.of("treatyCautions.sheet"),
                words.of("treatyCautions.sheet"),
                words.of("treatyCautions.sentence"),
                columns(words, List.of("caution"), 120));
        for (var caution : cautions) sheet.row(caution);
        sheet.rowIfNone(words.of("none"));
        sheet.close("Cautions", title, words.of("pages"));
    }

    private static List<Column> columns(WorkbookWords words, List<String> keys, int... widths) {
        var columns = new Column[widths.length];
        for (var at = 0; at < widths.length; at++)
            columns[at] = new Column(words.of("head." + keys.get(at)), widths[at], HorizontalAlignment.LEFT);
        return List.of(columns);
    }

    private void properties(XSSFWorkbook workbook) {
        var hour = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Dutybearer");
        core.setCreated(hour);
        core.setModified(hour);
        core.getUnderlyingProperties().setLanguageProperty(language.toLanguageTag());
        workbook.getProperties().getExtendedProperties().setApplication("Dutybearer");
    }
}
