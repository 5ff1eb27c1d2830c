package org.dutybearer.reporting;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Tells a screen reader what each thing on a page is. Templates name it: a property {@code org.dutybearer.tag} on a frame, a text or
 * an image, such as {@code TR}, {@code TH Row} or {@code Figure}; a frame that names nothing is only a help of the layout.
 * What no template names (rules, grounds) is an artifact. Texts are written as they stand in reading order, with the words of the
 * whole text where its lines would run together.
 */
final class BriefingTagger implements PdfTagger {
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
    private static final PdfName ID = new PdfName("ID");
    private static final PdfName NAMES_OF_ELEMENTS = new PdfName("IDTree");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMNS = new PdfName("ColSpan");
    private static final PdfName BOX = new PdfName("BBox");

    /** No template has lists inside a text. */
    private static final StyledTextListWriter NO_LISTS = new StyledTextListWriter() {
        @Override
        public void startUl() {}

        @Override
        public void endUl() {}

        @Override
        public void startOl(String type, int cutStart) {}

        @Override
        public void endOl() {}

        @Override
        public void startLi(boolean noBullet) {}

        @Override
        public void endLi() {}
    };

    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable ClassicPdfProducer producer;
    private @Nullable String language;
    private @Nullable PdfStructureElement document;
    private final Map<String, PdfStructureElement> containers = new LinkedHashMap<>();
    private final IdentityHashMap<PdfStructureElement, PdfStructureElement> shared = new IdentityHashMap<>();
    private int artifacts;
    private final PdfArray notes = new PdfArray();

    /** Where an element of the page stands in the tree; a leaf has an element of its own once it has content. */
    private static final class Level {
        final boolean artifact;
        final PdfStructureElement parent;

        final Map<Integer, PdfStructureElement> parts = new HashMap<>();

        @Nullable
        PdfStructureElement own;

        /** Where it stands on the page. */
        final int x;

        final int y;

        Level(boolean artifact, PdfStructureElement parent, @Nullable PdfStructureElement own, int x, int y) {
            this.x = x;
            this.y = y;
            this.artifact = artifact;
            this.parent = parent;
            this.own = own;
        }

        PdfStructureElement inside() {
            return own == null ? parent : own;
        }
    }

    @Override
    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = (ClassicPdfProducer) producer;
    }

    @Override
    public void init() {
        document = ((ClassicStructureEntry) producer().getPdfStructure().createDocumentTag(language)).getElement();
    }

    @Override
    public void startPage() {}

    @Override
    public void endPage() {
        if (notes.isEmpty()) return;
        var names = new PdfDictionary();
        names.put(new PdfName("Names"), notes);
        producer().getPdfWriter().getStructureTreeRoot().put(NAMES_OF_ELEMENTS, names);
    }

    @Override
    public void startElement(JRPrintElement element) {
        String tag = property(element, TAG);
        if (artifacts > 0 || ARTIFACT.equals(tag)) {
            beginArtifact();
            levels.push(level(element, true, document(), null));
            return;
        }
        var parent = levels.isEmpty() ? container(element) : levels.peek().inside();
        boolean grouping = element instanceof JRPrintFrame && tag != null && !tag.isEmpty();
        levels.push(level(element, false, parent, grouping ? grouping(parent, element) : null));
    }

    @Override
    public void endElement(JRPrintElement element) {
        var level = levels.pop();
        if (level.artifact) endArtifact();
        else if (level.own != null) note(element, level);
    }

    /**
     * All pieces of one list or table, on whichever page, stand in one element; {@code Table 3/TR 4} is a row of a table that
     * several pieces make up. What is left once is not come back to.
     */
    private PdfStructureElement container(JRPrintElement element) {
        if (!(element instanceof JRPrintFrame)) return document();
        String named = property(element, IN);
        if (named == null) {
            containers.clear();
            return document();
        }
        containers.keySet().removeIf(open -> !(named + "/").startsWith(open + "/"));
        var parent = document();
        for (int end = named.indexOf('/'); ; end = named.indexOf('/', end + 1)) {
            String path = end < 0 ? named : named.substring(0, end);
            String type = path.substring(path.lastIndexOf('/') + 1);
            var above = parent;
            parent = containers.computeIfAbsent(
                    path, open -> new PdfStructureElement(above, new PdfName(type.substring(0, type.indexOf(' ')))));
            if (end < 0) return parent;
        }
    }

    /** A cell that goes on in the next piece of its row is one cell. */
    private PdfStructureElement grouping(PdfStructureElement parent, JRPrintElement element) {
        return property(element, SHARED) == null
                ? structure(parent, element)
                : shared.computeIfAbsent(parent, row -> structure(row, element));
    }

    private PdfStructureElement structure(PdfStructureElement parent, JRPrintElement element) {
        String tag = property(element, TAG);
        String[] words = (tag == null || tag.isEmpty() ? "P" : tag).split(" ", 2);
        var structure = new PdfStructureElement(parent, new PdfName(words[0]));
        if (words[0].equals(NOTE)) identify(structure);
        var attributes = new PdfDictionary();
        if (words.length > 1) attributes.put(SCOPE, new PdfName(words[1]));
        String span = property(element, SPAN);
        if (span != null) attributes.put(COLUMNS, new PdfNumber(span));
        if (attributes.size() > 0) attribute(structure, attributes, "Table");
        String alternative = property(element, ALTERNATIVE);
        if (alternative != null) structure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        return structure;
    }

    /** A note can be named from elsewhere; the tree of names is in order, so its numbers are of one length. */
    private void identify(PdfStructureElement structure) {
        var name = new PdfString(String.format(Locale.ROOT, "note-%04d", notes.size() / 2 + 1));
        structure.put(ID, name);
        notes.add(name);
        notes.add(structure.getReference());
    }

    private static void attribute(PdfStructureElement structure, PdfDictionary attributes, String owner) {
        attributes.put(PdfName.O, new PdfName(owner));
        structure.put(PdfName.A, attributes);
    }

    @Override
    public void beginArtifact() {
        if (artifacts++ == 0) content().beginMarkedContentSequence(new PdfName(ARTIFACT), new PdfDictionary(), true);
    }

    @Override
    public void endArtifact() {
        if (--artifacts == 0) content().endMarkedContentSequence();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        if (artifacts > 0) return;
        var box = new PdfDictionary();
        box.put(BOX, new PdfArray(new float[] {left, bottom, right, top}));
        box.put(new PdfName("Placement"), new PdfName("Block"));
        var structure = leaf(image);
        attribute(structure, box, "Layout");
        content().beginMarkedContentSequence(structure);
    }

    @Override
    public void endImage() {
        if (artifacts == 0) content().endMarkedContentSequence();
    }

    @Override
    public void startText(JRPrintText text) {
        startText(text, text.getFullText());
    }

    @Override
    public void startText(JRPrintText text, @Nullable String words) {
        if (artifacts > 0) return;
        var properties = new PdfDictionary();
        short[] breaks = text.getLineBreakOffsets();
        if (words != null && breaks != null && breaks.length > 0 && isPlain(text))
            properties.put(PdfName.ACTUALTEXT, new PdfString(words, PdfObject.TEXT_UNICODE));
        content().beginMarkedContentSequence(leaf(text), properties);
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
        var span =
                levels.getFirst().parts.computeIfAbsent(part, n -> new PdfStructureElement(whole, new PdfName("Span")));
        start(span, words, spoken);
    }

    private void start(PdfStructureElement structure, String words, @Nullable Locale spoken) {
        var properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(words, PdfObject.TEXT_UNICODE));
        if (spoken != null) structure.put(PdfName.LANG, new PdfString(spoken.toLanguageTag()));
        content().beginMarkedContentSequence(structure, properties);
    }

    private static boolean isPlain(JRPrintText text) {
        return text.getMarkup() == null || text.getMarkup().equals("none");
    }

    @Override
    public void endText() {
        if (artifacts == 0) content().endMarkedContentSequence();
    }

    private Level level(
            JRPrintElement element, boolean artifact, PdfStructureElement parent, @Nullable PdfStructureElement own) {
        var outer = levels.peek();
        return new Level(
                artifact,
                parent,
                own,
                element.getX() + (outer == null ? 0 : outer.x),
                element.getY() + (outer == null ? 0 : outer.y));
    }

    /** Leaves word of links and sources for {@link Links}. */
    private static void note(JRPrintElement element, Level level) {
        String target = property(element, TARGET);
        String source = property(element, SOURCE);
        if (target == null && source == null) return;
        String note = Links.note(
                target == null ? "at" : "to",
                target == null ? Objects.requireNonNull(source) : target,
                level.x,
                Sheet.HEIGHT - level.y - element.getHeight(),
                level.x + element.getWidth(),
                Sheet.HEIGHT - level.y);
        Objects.requireNonNull(level.own).put(PdfName.T, new PdfString(note));
    }

    private PdfStructureElement leaf(JRPrintElement element) {
        var level = levels.getFirst();
        if (level.own == null) level.own = structure(level.parent, element);
        return level.own;
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return NO_LISTS;
    }

    private static @Nullable String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
    }

    private ClassicPdfProducer producer() {
        if (producer == null) throw new IllegalStateException("no document is open");
        return producer;
    }

    private PdfStructureElement document() {
        if (document == null) throw new IllegalStateException("no document is open");
        return document;
    }

    private PdfContentByte content() {
        return producer().getPdfContentByte();
    }
}
