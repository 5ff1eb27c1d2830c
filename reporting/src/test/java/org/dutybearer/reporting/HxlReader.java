package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a table by the rules of HXL 1.1 and knows nothing of who wrote it: somewhere in the first 25 rows stands a row of hashtags,
 * what is below it is data, what is above it is for people, and a column without a hashtag is passed over.
 */
final class HxlReader {
    private static final int FIRST_ROWS = 25;
    private static final Pattern HASHTAG =
            Pattern.compile("\\s*#\\s*[A-Za-z][A-Za-z0-9_]*(\\s*\\+\\s*[A-Za-z][A-Za-z0-9_]*)*\\s*");

    private HxlReader() {}

    /** Each row of data by its hashtags, in lower case and without spaces. */
    static List<Map<String, String>> read(List<List<String>> rows) {
        for (var at = 0; at < Math.min(FIRST_ROWS, rows.size()); at++)
            if (isHashtags(rows.get(at))) return data(rows.get(at), rows.subList(at + 1, rows.size()));
        throw new IllegalArgumentException("no row of hashtags in the first " + FIRST_ROWS);
    }

    /** At least one cell is a hashtag and none that is filled is anything else. */
    private static boolean isHashtags(List<String> row) {
        var filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> HASHTAG.matcher(cell).matches());
    }

    private static List<Map<String, String>> data(List<String> hashtags, List<List<String>> rows) {
        var data = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var values = new LinkedHashMap<String, String>();
            for (var at = 0; at < Math.min(hashtags.size(), row.size()); at++)
                if (!hashtags.get(at).isBlank())
                    values.put(hashtags.get(at).replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT), row.get(at));
            data.add(values);
        }
        return data;
    }

    /** A table in CSV: fields in quotes may hold commas, quotes and line ends. */
    static List<List<String>> csv(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (quoted) {
                if (letter != '"') field.append(letter);
                else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append('"');
                    at++;
                } else quoted = false;
            } else if (letter == '"') quoted = true;
            else if (letter == ',' || letter == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (letter != '\r') field.append(letter);
        }
        return rows;
    }
}
