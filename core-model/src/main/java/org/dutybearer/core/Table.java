package org.dutybearer.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Facts shipped in the jar: a tab-separated text beside the class that reads it, the first line naming the columns. It
 * knows no quoting, so a cell holds neither tab nor line break. A table that is not whole stops the program at once,
 * with file and line: it is a mistake in the jar, not in what a user did.
 */
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, String header) {
        this.name = name;
        this.columns = List.of(header.split("\t", -1));
    }

    public static Table beside(Class<?> reader, String name) {
        var stream = reader.getResourceAsStream(name);
        if (stream == null) throw new IllegalStateException("no table '" + name + "' beside " + reader.getName());
        try (stream) {
            var text = new String(stream.readAllBytes(), UTF_8);
            var end = text.indexOf('\n');
            if (end < 0) throw new IllegalStateException(name + ": a table begins with its column names");
            var table = new Table(name, text.substring(0, end));
            for (int start = end + 1; start < text.length(); start = end + 1) {
                end = text.indexOf('\n', start);
                if (end < 0) end = text.length();
                table.add(text.substring(start, end));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    private void add(String line) {
        int cells = 1;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) cells++;
        if (cells != columns.size())
            throw new IllegalStateException(
                    name + ":" + (rows.size() + 2) + ": " + cells + " cells (expected " + columns.size() + ")");
        rows.add(new Row(line));
    }

    public final class Row {
        private final String line;

        private Row(String line) {
            this.line = line;
        }

        /** The text of a cell, empty where nothing is known. */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) throw new IllegalStateException(name + " has no column '" + column + "': " + columns);
            int start = 0;
            for (int i = 0; i < index; i++) start = line.indexOf('\t', start) + 1;
            int end = line.indexOf('\t', start);
            return end < 0 ? line.substring(start) : line.substring(start, end);
        }
    }
}
