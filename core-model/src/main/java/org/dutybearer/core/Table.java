package org.dutybearer.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var header = lines.readLine();
            if (header == null) throw new IllegalStateException(name + ": a table begins with its column names");
            var table = new Table(name, header);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) table.add(line);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    private void add(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != columns.size())
            throw new IllegalStateException(
                    name + ":" + (rows.size() + 2) + ": " + cells.length + " cells (expected " + columns.size() + ")");
        rows.add(new Row(cells));
    }

    public final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** The text of a cell, empty where nothing is known. */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) throw new IllegalStateException(name + " has no column '" + column + "': " + columns);
            return cells[index];
        }
    }
}
