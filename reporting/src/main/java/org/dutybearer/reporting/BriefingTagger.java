package org.dutybearer.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen reader what each thing on a page is. Templates name it: a property {@code org.dutybearer.tag} on a frame, a text or
 * an image, such as {@code TR}, {@code TH Row} or {@code Figure}; a frame that names nothing is only a help of the layout.
 * What no template names (rules, grounds) is an artifact. Texts are written as they stand in reading order, with the words of the
 * whole text where its lines would run together.
 */
final class BriefingTagger {
    static final String TAG = "org.dutybearer.tag";
    static final String IN = "org.dutybearer.in";
    static final String ARTIFACT = "Artifact";
    private static final String SPAN = "org.dutybearer.span";
    private static final String SHARED = "org.dutybearer.shared";
    static final String ALTERNATIVE = "org.dutybearer.alt";

    /** On a link: the number of the source it leads to. On the source: its own number. */
    static final String TARGET = "org.dutybearer.target";

    static final String SOURCE = "org.dutybearer.source";
    private static final String NOTE = "Note";

    private final PdfFile file;
    private final Tag root;
    private final Tag document;
    private final List<Tag> tags = new ArrayList<>();
    private final Links links = new Links();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<String, Tag> containers = new LinkedHashMap<>();
    private final IdentityHashMap<Tag, Tag> shared = new IdentityHashMap<>();
    private final List<Integer> notes = new ArrayList<>();

    /** Of the pages of the chapter, what each piece of content on them belongs to. */
    private final List<Marked> marked = new ArrayList<>();

    /** By key, what a page or a link belongs to. */
    private final StringBuilder parents = new StringBuilder("<</Nums[");

    private int keys;

    private int artifacts;
    private int page;
    private Ink ink = new Ink();

    /** What stands on a page, by number. */
    private record Marked(int key, List<Tag> tags) {}

    /** An element of the tree that a screen reader goes by. */
    static final class Tag {
        private final int number;
        private final String type;
        private final StringBuilder entries = new StringBuilder();
        private final StringBuilder kids = new StringBuilder();
        private int page;
        private @Nullable String alternative;

        private Tag(int number, String type) {
            this.number = number;
            this.type = type;
        }

        /** What it leads to tells a reader where, and in which words. */
        void leadsTo(int annotation, int onPage) {
            kids.append("<</Type/OBJR/Obj ")
                    .append(PdfFile.reference(annotation))
                    .append("/Pg ")
                    .append(PdfFile.reference(onPage))
                    .append(">>");
            alternative = null;
        }

        private String body() {
            var body = new StringBuilder("<<").append(entries);
            if (page > 0) body.append("/Pg ").append(PdfFile.reference(page));
            if (alternative != null) body.append("/Alt").append(PdfFile.text(alternative));
            return body.append("/K[").append(kids).append("]>>").toString();
        }
    }

    /** Where an element of the page stands in the tree; a leaf has an element of its own once it has content. */
    private static final class Level {
        final boolean artifact;
        final Tag parent;

        final Map<Integer, Tag> parts = new HashMap<>();

        @Nullable
        Tag own;

        /** Where it stands on the page. */
        final int x;

        final int y;

        Level(boolean artifact, Tag parent, @Nullable Tag own, int x, int y) {
            this.x = x;
            this.y = y;
            this.artifact = artifact;
            this.parent = parent;
            this.own = own;
        }

        Tag inside() {
            return own == null ? parent : own;
        }
    }

    BriefingTagger(PdfFile file) {
        this.file = file;
        this.root = new Tag(file.number(), "StructTreeRoot");
        this.document = under(root, "Document");
    }

    private Tag tag(Tag parent, String type) {
        var tag = under(parent, type);
        tags.add(tag);
        return tag;
    }

    private Tag under(Tag parent, String type) {
        var tag = new Tag(file.number(), type);
        tag.entries.append("/S/").append(type).append("/P ").append(PdfFile.reference(parent.number));
        parent.kids.append(PdfFile.reference(tag.number)).append(' ');
        return tag;
    }

    /**
     * @param page the number of its object
     * @return by which the page finds what stands on it
     */
    int startPage(int page, Ink ink) {
        this.page = page;
        this.ink = ink;
        marked.add(new Marked(keys, new ArrayList<>()));
        return keys++;
    }

    /** What comes now stands on a page whose chapter has ended, and is no part of what is read. */
    void startMargins(Ink ink) {
        this.ink = ink;
    }

    void startElement(JRPrintElement element) {
        String tag = property(element, TAG);
        if (artifacts > 0 || ARTIFACT.equals(tag)) {
            beginArtifact();
            levels.push(level(element, true, document, null));
            return;
        }
        var parent = levels.isEmpty() ? container(element) : levels.getFirst().inside();
        boolean grouping = element instanceof JRPrintFrame && tag != null && !tag.isEmpty();
        levels.push(level(element, false, parent, grouping ? grouping(parent, element) : null));
    }

    void endElement(JRPrintElement element) {
        var level = levels.pop();
        if (level.artifact) endArtifact();
        else if (level.own != null) note(element, level);
    }

    /**
     * All pieces of one list or table, on whichever page, stand in one element; {@code Table 3/TR 4} is a row of a table that
     * several pieces make up. What is left once is not come back to.
     */
    private Tag container(JRPrintElement element) {
        if (!(element instanceof JRPrintFrame)) return document;
        String named = property(element, IN);
        if (named == null) {
            containers.clear();
            return document;
        }
        containers.keySet().removeIf(open -> !(named + "/").startsWith(open + "/"));
        var parent = document;
        for (int end = named.indexOf('/'); ; end = named.indexOf('/', end + 1)) {
            String path = end < 0 ? named : named.substring(0, end);
            String type = path.substring(path.lastIndexOf('/') + 1);
            var above = parent;
            parent = containers.computeIfAbsent(path, open -> tag(above, type.substring(0, type.indexOf(' '))));
            if (end < 0) return parent;
        }
    }

    /** A cell that goes on in the next piece of its row is one cell. */
    private Tag grouping(Tag parent, JRPrintElement element) {
        return property(element, SHARED) == null
                ? structure(parent, element)
                : shared.computeIfAbsent(parent, row -> structure(row, element));
    }

    private Tag structure(Tag parent, JRPrintElement element) {
        String named = property(element, TAG);
        String[] words = (named == null || named.isEmpty() ? "P" : named).split(" ", 2);
        var tag = tag(parent, words[0]);
        if (words[0].equals(NOTE)) identify(tag);
        String span = property(element, SPAN);
        if (words.length > 1 || span != null)
            tag.entries
                    .append("/A<</O/Table")
                    .append(words.length > 1 ? "/Scope/" + words[1] : "")
                    .append(span == null ? "" : "/ColSpan " + span)
                    .append(">>");
        tag.alternative = property(element, ALTERNATIVE);
        return tag;
    }

    /** A note can be named from elsewhere; the tree of names is in order, so its numbers are of one length. */
    private void identify(Tag tag) {
        notes.add(tag.number);
        tag.entries.append("/ID").append(name(notes.size()));
    }

    private static String name(int note) {
        return String.format(Locale.ROOT, "(note-%04d)", note);
    }

    void beginArtifact() {
        if (artifacts++ == 0) ink.add("/Artifact BMC\n");
    }

    void endArtifact() {
        if (--artifacts == 0) end();
    }

    void startImage(JRPrintImage image, int left, int bottom) {
        if (artifacts > 0) return;
        var tag = leaf(image);
        tag.entries.append(String.format(
                Locale.ROOT,
                "/A<</O/Layout/Placement/Block/BBox[%d %d %d %d]>>",
                left,
                bottom,
                left + image.getWidth(),
                bottom + image.getHeight()));
        start(tag, "");
    }

    void endImage() {
        if (artifacts == 0) end();
    }

    void startText(JRPrintText text) {
        if (artifacts > 0) return;
        short[] breaks = text.getLineBreakOffsets();
        boolean lines = breaks != null && breaks.length > 0 && !Handwriting.isMarkedUp(text);
        start(leaf(text), lines ? "/ActualText" + PdfFile.text(text.getFullText()) : "");
    }

    /**
     * Starts a text that {@link Scribe} writes, with its words in reading order.
     *
     * @param spoken the language it is in; null for the document's own
     */
    void startWhole(JRPrintText text, String words, @Nullable Locale spoken) {
        if (artifacts == 0) start(leaf(text), words, spoken);
    }

    /** Starts a part of a text; one in another language goes on in its next line. */
    void startPart(JRPrintText text, int part, String words, @Nullable Locale spoken) {
        if (artifacts > 0) return;
        var whole = leaf(text);
        start(levels.getFirst().parts.computeIfAbsent(part, n -> tag(whole, "Span")), words, spoken);
    }

    private void start(Tag tag, String words, @Nullable Locale spoken) {
        if (spoken != null && tag.entries.indexOf("/Lang") < 0)
            tag.entries.append("/Lang").append(PdfFile.text(spoken.toLanguageTag()));
        start(tag, "/ActualText" + PdfFile.text(words));
    }

    private void start(Tag tag, String properties) {
        if (marked.isEmpty()) throw new IllegalStateException("what stands in the margin is an artifact");
        var onPage = marked.get(marked.size() - 1).tags();
        int number = onPage.size();
        onPage.add(tag);
        if (tag.page == 0) tag.page = page;
        if (tag.page == page) tag.kids.append(number).append(' ');
        else
            tag.kids
                    .append("<</Type/MCR/Pg ")
                    .append(PdfFile.reference(page))
                    .append("/MCID ")
                    .append(number)
                    .append(">>");
        ink.add("/" + tag.type + "<</MCID " + number + properties + ">>BDC\n");
    }

    void endText() {
        if (artifacts == 0) end();
    }

    private void end() {
        ink.add("EMC\n");
    }

    private Level level(JRPrintElement element, boolean artifact, Tag parent, @Nullable Tag own) {
        var outer = levels.peek();
        return new Level(
                artifact,
                parent,
                own,
                element.getX() + (outer == null ? 0 : outer.x),
                element.getY() + (outer == null ? 0 : outer.y));
    }

    /** Tells of links and sources. */
    private void note(JRPrintElement element, Level level) {
        String target = property(element, TARGET);
        String source = property(element, SOURCE);
        if (target == null && source == null) return;
        var place = new Links.Place(
                page,
                level.x,
                Sheet.HEIGHT - level.y - element.getHeight(),
                level.x + element.getWidth(),
                Sheet.HEIGHT - level.y);
        var tag = Objects.requireNonNull(level.own);
        if (target == null) links.source(Objects.requireNonNull(source), place);
        else links.link(tag, target, Objects.requireNonNullElse(tag.alternative, target), place);
    }

    private Tag leaf(JRPrintElement element) {
        var level = levels.getFirst();
        if (level.own == null) level.own = structure(level.parent, element);
        return level.own;
    }

    private static @Nullable String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
    }

    /**
     * Puts what the chapter's pages hold into the file, and the links that stand in it, and lets go of it. Nothing leads from one
     * chapter into another but the order in which they stand.
     *
     * @return the annotations of each page, by its object's number
     */
    Map<Integer, StringBuilder> endChapter() {
        for (var onPage : marked) {
            var all = new StringBuilder("[");
            for (Tag tag : onPage.tags())
                all.append(PdfFile.reference(tag.number)).append(' ');
            belongs(onPage.key(), file.put(all.append(']')));
        }
        var annotations = new HashMap<Integer, StringBuilder>();
        for (var made : links.make(file, keys)) {
            annotations
                    .computeIfAbsent(made.page(), page -> new StringBuilder())
                    .append(PdfFile.reference(made.number()))
                    .append(' ');
            belongs(keys++, made.tag().number);
        }
        for (Tag tag : tags) file.put(tag.number, tag.body());
        tags.clear();
        marked.clear();
        containers.clear();
        shared.clear();
        return annotations;
    }

    private void belongs(int key, int to) {
        parents.append(key).append(' ').append(PdfFile.reference(to)).append(' ');
    }

    /** Puts the head of the tree into the file. */
    int put() {
        file.put(document.number, document.body());
        root.entries
                .append("/Type/StructTreeRoot/ParentTree ")
                .append(PdfFile.reference(file.put(parents.append("]>>"))))
                .append("/ParentTreeNextKey ")
                .append(keys);
        if (!notes.isEmpty()) {
            var names = new StringBuilder("/IDTree<</Names[");
            for (int i = 0; i < notes.size(); i++)
                names.append(name(i + 1))
                        .append(' ')
                        .append(PdfFile.reference(notes.get(i)))
                        .append(' ');
            root.entries.append(names).append("]>>");
        }
        file.put(root.number, root.body());
        return root.number;
    }
}
