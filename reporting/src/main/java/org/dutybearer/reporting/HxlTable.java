package org.dutybearer.reporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorSummary;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report as a table for programs: CSV (RFC 4180, UTF-8) under hashtags of the Humanitarian Exchange Language (HXL
 * 1.1), the same rows as in the sheet HXL of the workbook. It holds any number of rows.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, because a file of text has no other way of
 * saying that it is text.
 */
public final class HxlTable {
    private HxlTable() {}

    /**
     * Writes the table in the language of the summary. The caller owns the stream.
     *
     * @throws IllegalArgumentException for a summary under no agreement
     * @throws Refusal {@link Reason#LANGUAGE_UNSUPPORTED}
     */
    public static void write(DonorSummary summary, OutputStream out) throws IOException {
        if (summary.agreement().isEmpty()) throw new IllegalArgumentException("made under no agreement");
        var words = new WorkbookWords(summary.language());
        var columns = HxlColumn.values();
        var values = Arrays.stream(columns).map(column -> column.of(summary)).toList();
        var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(csv, Arrays.stream(columns).map(column -> column.in(words).head()).toArray());
        line(csv, Arrays.stream(columns).map(HxlColumn::hashtag).toArray());
        for (var each : Observation.of(summary, words))
            line(csv, values.stream().map(value -> value.apply(each)).toArray());
        csv.flush();
    }

    private static void line(Writer csv, @Nullable Object[] values) throws IOException {
        csv.write(Arrays.stream(values).map(HxlTable::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return number.toPlainString();
        if (!(value instanceof String written)) return value.toString();
        var clean = CellText.clean(written);
        var text = CellText.looksLikeAFormula(clean) ? "'" + clean : clean;
        return text.chars().anyMatch(letter -> ",\"\n".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
