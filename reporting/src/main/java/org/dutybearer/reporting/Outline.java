package org.dutybearer.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings of a document as a reader's program lists them beside the pages. */
final class Outline {
    private final PdfFile file;
    private final Entry root;
    private final Deque<Entry> open = new ArrayDeque<>();

    private static final class Entry {
        final int number;
        final int level;
        final String body;
        final List<Entry> inside = new ArrayList<>();

        Entry(int number, int level, String body) {
            this.number = number;
            this.level = level;
            this.body = body;
        }
    }

    Outline(PdfFile file) {
        this.file = file;
        this.root = new Entry(file.number(), 0, "");
        open.push(root);
    }

    /** @param top from the lower edge of the page */
    void add(int level, String title, int page, int left, int top) {
        while (open.getFirst().level >= level) open.pop();
        var entry = new Entry(
                file.number(),
                level,
                "/Title" + PdfFile.text(title) + "/Dest[" + PdfFile.reference(page) + "/XYZ " + left + " " + top
                        + " null]");
        open.getFirst().inside.add(entry);
        open.push(entry);
    }

    /** Puts it into the file: shut, but for the first level. */
    int put() {
        put(root, "/Type/Outlines");
        return root.number;
    }

    private void put(Entry entry, String more) {
        var inside = entry.inside;
        var body = new StringBuilder("<<").append(entry.body).append(more);
        if (!inside.isEmpty())
            body.append("/First ")
                    .append(PdfFile.reference(inside.get(0).number))
                    .append("/Last ")
                    .append(PdfFile.reference(inside.get(inside.size() - 1).number))
                    .append("/Count ")
                    .append(entry == root ? inside.size() : -inside.size());
        file.put(entry.number, body.append(">>"));
        for (int i = 0; i < inside.size(); i++) {
            var beside = new StringBuilder("/Parent ").append(PdfFile.reference(entry.number));
            if (i > 0) beside.append("/Prev ").append(PdfFile.reference(inside.get(i - 1).number));
            if (i + 1 < inside.size()) beside.append("/Next ").append(PdfFile.reference(inside.get(i + 1).number));
            put(inside.get(i), beside.toString());
        }
    }
}
