package org.dutybearer.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Text;

/**
 * The words that somebody wrote in a case file, one by one, to be read and written anew. Whatever is written is read back as a case
 * file is, so it holds to the same rules.
 *
 * <pre>{@code
 * var passages = new Passages(new CaseFileReader(register));
 * for (Passage passage : passages.of(file)) ...
 * CaseFile rephrased = passages.with(file, passage, Text.of(Locale.ENGLISH, "Let him call his family."));
 * }</pre>
 */
public final class Passages {
    private final CaseFileReader reader;

    public Passages(CaseFileReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /** In the order of the file. */
    public List<Passage> of(CaseFile file) {
        var written = CaseFileWriter.written(file);
        var passages = new ArrayList<Passage>();
        collect(written.root(), Place.FILE, written.texts(), passages);
        return List.copyOf(passages);
    }

    private static void collect(Node node, Place place, Map<Node, Text> texts, List<Passage> into) {
        var text = texts.get(node);
        if (text != null) into.add(new Passage(place.path(), text));
        else if (node instanceof Node.Fields fields)
            fields.entries().forEach((name, field) -> collect(field, place.field(name, 0), texts, into));
        else if (node instanceof Node.Items items)
            for (int n = 0; n < items.items().size(); n++) collect(items.items().get(n), place.item(n, 0), texts, into);
    }

    /**
     * The same case with other words in this place.
     *
     * @param before the passage as it was read
     * @throws Refusal {@link Reason#PASSAGE_CHANGED} where other words stand there by now; {@link Reason#CASE_FILE_FAULTY} where a case
     *     file cannot hold the new ones
     */
    public CaseFile with(CaseFile file, Passage before, Text words) {
        if (!of(file).contains(before)) throw new Refusal(Reason.PASSAGE_CHANGED, before.path());
        var root =
                with(CaseFileWriter.written(file).root(), Place.FILE, before.path(), CaseFileWriter.node(file, words));
        var bytes = new ByteArrayOutputStream();
        try {
            Tree.write(root, Format.JSON, bytes);
            return reader.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
    }

    private static Node with(Node node, Place place, String path, Node words) {
        if (place.path().equals(path)) return words;
        if (node instanceof Node.Fields fields) {
            var entries = new LinkedHashMap<String, Node>();
            fields.entries()
                    .forEach((name, field) -> entries.put(name, with(field, place.field(name, 0), path, words)));
            return new Node.Fields(fields.line(), entries, fields.lines());
        }
        if (node instanceof Node.Items list) {
            var items = new ArrayList<Node>();
            for (int n = 0; n < list.items().size(); n++)
                items.add(with(list.items().get(n), place.item(n, 0), path, words));
            return new Node.Items(list.line(), items);
        }
        return node;
    }
}
