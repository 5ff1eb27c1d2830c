package org.dutybearer.reporting;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Prints one document as a tagged PDF that follows its standards: grounds, rules, texts and drawings, which is all that our templates
 * have. What else JasperReports could set is refused, so that nothing is left out unseen. It prints chapter by chapter and keeps of each
 * what its pages look like, pressed no further than the head and foot that come when their number is known, and none of what was set.
 */
final class Press {
    private final Allowance allowance;
    private final Script script;
    private final Finish finish;
    private final PdfFile file = new PdfFile();
    private final Founts founts = new Founts(file);
    private final BriefingTagger tagger = new BriefingTagger(file);
    private final Outline outline = new Outline(file);
    private final Map<Drawing, Integer> drawings = new LinkedHashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private PrintRoom room = PrintRoom.PLAIN;
    private Handwriting handwriting = new Handwriting(room, founts);
    private Originals originals = Originals.NONE;
    private int page;
    private Ink ink = new Ink();

    /** A drawing in one size: a mark is drawn once and stands wherever it is needed. */
    private record Drawing(Renderable art, int width, int height) {}

    /**
     * A page that still wants its head and foot.
     *
     * @param number of its object
     * @param content of the object with what stands on it
     * @param key by which it finds what its content belongs to
     */
    private record Leaf(int number, int content, int key, Ink ink, StringBuilder links) {}

    /** @param day as of which the document speaks: the file is dated with it */
    Press(String title, LocalDate day, Locale language, Allowance allowance) {
        this.allowance = allowance;
        this.script = Script.of(language);
        this.finish = new Finish(title, day, language);
    }

    /**
     * Prints a chapter.
     *
     * @param room where it was set
     * @param originals what it tells in another language than the document's
     */
    void print(List<? extends JRPrintPage> pages, PrintRoom room, Originals originals) {
        this.room = room;
        this.handwriting = new Handwriting(room, founts);
        this.originals = originals;
        int first = leaves.size();
        for (var each : pages) {
            allowance.time();
            page = file.number();
            ink = new Ink();
            int key = tagger.startPage(page, ink);
            print(each.getElements(), 0, 0);
            ink.trim();
            leaves.add(new Leaf(page, file.number(), key, ink, new StringBuilder()));
        }
        var links = tagger.endChapter();
        for (var leaf : leaves.subList(first, leaves.size()))
            leaf.links().append(links.getOrDefault(leaf.number(), new StringBuilder()));
    }

    /** How many pages were printed. */
    int pages() {
        return leaves.size();
    }

    /**
     * Prints what stands in the margins of a page, such as its number among all of them; after that nothing comes onto it.
     *
     * @param page from 0 on, in their order
     */
    void finish(int page, List<JRPrintElement> margins) {
        allowance.time();
        var leaf = leaves.get(page);
        ink = leaf.ink();
        tagger.startMargins(ink);
        print(margins, 0, 0);
        finish.learn(ink);
        file.stream(leaf.content(), "", ink.bytes(), ink.length());
        leaves.set(page, new Leaf(leaf.number(), leaf.content(), leaf.key(), new Ink(), leaf.links()));
    }

    /** The file. */
    byte[] finished() {
        int tree = tagger.put();
        var marks = new StringBuilder();
        for (int number : drawings.values())
            marks.append("/X").append(number).append(' ').append(PdfFile.reference(number));
        int resources = file.put("<</Font " + PdfFile.reference(founts.number()) + "/XObject<<" + marks + ">>>>");
        founts.put();
        int all = file.number();
        var kids = new StringBuilder();
        for (var leaf : leaves) {
            file.put(
                    leaf.number(),
                    "<</Type/Page/Parent " + PdfFile.reference(all) + "/MediaBox[0 0 " + Sheet.WIDTH + ' '
                            + Sheet.HEIGHT
                            + "]/Resources " + PdfFile.reference(resources) + "/Contents "
                            + PdfFile.reference(leaf.content()) + "/StructParents " + leaf.key() + "/Tabs/S"
                            + (leaf.links().isEmpty() ? "" : "/Annots[" + leaf.links() + "]") + ">>");
            kids.append(PdfFile.reference(leaf.number())).append(' ');
        }
        file.put(all, "<</Type/Pages/Count " + leaves.size() + "/Kids[" + kids + "]>>");
        return finish.apply(file, all, tree, outline.put());
    }

    /** @param left and top of what holds the elements, in points from the upper left corner of the page */
    private void print(List<JRPrintElement> elements, int left, int top) {
        for (JRPrintElement element : elements) {
            int x = left + element.getX();
            int y = top + element.getY();
            tagger.startElement(element);
            if (element instanceof JRPrintFrame frame) frame(frame, x, y);
            else if (element instanceof JRPrintText text) text(text, x, y);
            else if (element instanceof JRPrintImage image) image(image, x, y);
            else if (element instanceof JRPrintLine line) line(line, x, y);
            else throw new IllegalStateException("no template of ours has a " + element.getClass());
            tagger.endElement(element);
        }
    }

    private void frame(JRPrintFrame frame, int x, int y) {
        if (frame.getMode() == ModeEnum.OPAQUE) {
            tagger.beginArtifact();
            ink.fill(frame.getBackcolor()).add(x).add(Sheet.HEIGHT - y - frame.getHeight());
            ink.add(frame.getWidth()).add(frame.getHeight()).add("re f\n");
            tagger.endArtifact();
        }
        print(frame.getElements(), x, y);
    }

    /** A rule; one of height 1 runs through the middle of its point. */
    private void line(JRPrintLine line, int x, int y) {
        double base = Sheet.HEIGHT - y - 0.5;
        tagger.beginArtifact();
        ink.add(line.getLinePen().getLineColor())
                .add("RG ")
                .add(line.getLinePen().getLineWidth());
        ink.add("w ")
                .add(x)
                .add(base)
                .add("m ")
                .add(x + line.getWidth())
                .add(base)
                .add("l S\n");
        tagger.endArtifact();
    }

    private void text(JRPrintText text, int x, int y) {
        String words = handwriting.words(text);
        if (words.isEmpty()) return;
        heading(text, text, x, y);
        if (Scribe.isNeeded(words, script, originals)) {
            new Scribe(room, script, originals, founts, tagger, ink, text, x, y).write();
            return;
        }
        tagger.startText(text);
        handwriting.write(text, x, y, ink);
        tagger.endText();
    }

    private void heading(JRPrintAnchor anchor, JRPrintText text, int x, int y) {
        if (anchor.getBookmarkLevel() == JRAnchor.NO_BOOKMARK) return;
        String title = Objects.requireNonNullElse(anchor.getAnchorName(), text.getFullText());
        outline.add(anchor.getBookmarkLevel(), title, page, x, Sheet.HEIGHT - y);
    }

    private void image(JRPrintImage image, int x, int y) {
        if (!(image.getRenderer() instanceof Graphics2DRenderable art))
            throw new IllegalStateException("no template of ours has a picture from a file");
        var drawing = new Drawing(image.getRenderer(), image.getWidth(), image.getHeight());
        int bottom = Sheet.HEIGHT - y - image.getHeight();
        tagger.startImage(image, x, bottom);
        int number = drawings.computeIfAbsent(drawing, each -> drawn(art, each.width(), each.height()));
        ink.add("q 1 0 0 1 ").add(x).add(bottom).add("cm /X" + number + " Do Q\n");
        tagger.endImage();
    }

    private int drawn(Graphics2DRenderable art, int width, int height) {
        var lines = new Ink();
        try {
            art.render(room, new Pantograph(lines, founts, height), new Rectangle2D.Double(0, 0, width, height));
        } catch (JRException broken) {
            throw new IllegalStateException("a drawing could not be made", broken);
        }
        int number = file.number();
        file.stream(
                number,
                "/Type/XObject/Subtype/Form/Resources<</Font " + PdfFile.reference(founts.number()) + ">>/BBox[0 0 "
                        + width + ' ' + height + ']',
                lines.bytes(),
                lines.length());
        return number;
    }
}
