package org.dutybearer.interchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file as read, before it means anything: fields, items and plain values, each with its line. */
sealed interface Node {
    int line();

    /** @param lines the line of each field's name, which is where a reader looks for it */
    record Fields(int line, Map<String, Node> entries, Map<String, Integer> lines) implements Node {
        @Nullable
        Node get(String name) {
            return entries.get(name);
        }

        int lineOf(String name) {
            return lines.getOrDefault(name, line);
        }

        @Override
        public String toString() {
            return "Fields[" + entries.size() + "]";
        }
    }

    record Items(int line, List<Node> items) implements Node {
        @Override
        public String toString() {
            return "Items[" + items.size() + "]";
        }
    }

    record Value(int line, Type type, String text) implements Node {
        @Override
        public String toString() {
            return "Value[" + type + "]";
        }
    }

    /** The types of JSON that a plain value can have. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
