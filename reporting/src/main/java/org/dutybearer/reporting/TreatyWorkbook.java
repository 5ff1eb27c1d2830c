package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.reporting.CellLooks.Side;
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
        var imprint = new Imprint(title, "Dutybearer", day, language, title, words.of("pages"));
        Bindery.bind(List.of(treaties(words), sources(words), cautions(words)), imprint, out);
    }

    private TableSheet treaties(WorkbookWords words) {
        return TableSheet.of(
                "Treaties",
                words.of("treaties.sheet"),
                title,
                words.of("treaties.sentence"),
                words.of("none"),
                List.of(
                        code(words, "stateCode", 12),
                        text(words, "state", 22),
                        code(words, "code", 14),
                        text(words, "treaty", 34),
                        code(words, "statusCode", 14),
                        text(words, "status", 18),
                        text(words, "notes", 34),
                        code(words, "boundSince", 12),
                        code(words, "willBindOn", 12),
                        text(words, "rule", 26),
                        text(words, "did", 36),
                        text(words, "later", 24),
                        code(words, "evidenceCode", 16),
                        text(words, "known", 26),
                        code(words, "sourceKey", 16),
                        code(words, "asOf", 12),
                        text(words, "warnings", 60)),
                rows,
                TreatyWorkbook::cells);
    }

    private static @Nullable Object[] cells(Row row) {
        return new @Nullable Object[] {
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
            orNothing(row.warnings)
        };
    }

    /** A cell that holds nothing counts as blank for a filter; one that holds an empty text does not. */
    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private TableSheet sources(WorkbookWords words) {
        return TableSheet.of(
                "Sources",
                words.of("treatySources.sheet"),
                words.of("treatySources.sheet"),
                words.of("treatySources.sentence"),
                words.of("none"),
                List.of(code(words, "sourceKey", 18), text(words, "description", 100)),
                sources,
                source -> new @Nullable Object[] {source.key, source.description});
    }

    private TableSheet cautions(WorkbookWords words) {
        return TableSheet.of(
                "Cautions",
                words.of("treatyCautions.sheet"),
                words.of("treatyCautions.sheet"),
                words.of("treatyCautions.sentence"),
                words.of("none"),
                List.of(text(words, "caution", 120)),
                cautions,
                caution -> new @Nullable Object[] {caution});
    }

    private static Column text(WorkbookWords words, String key, int width) {
        return new Column(words.of("head." + key), width, Side.WORDS);
    }

    private static Column code(WorkbookWords words, String key, int width) {
        return new Column(words.of("head." + key), width, Side.CODE);
    }
}
