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
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Prints the pages of one document as a tagged PDF that follows its standards, in one go: grounds, rules, texts and drawings, which is
 * all that our templates have. What else JasperReports could set is refused, so that nothing is left out unseen.
 */
final class Press {
    private final PrintRoom room;
    private final Originals originals;
    private final Allowance allowance;
    private final PdfFile file = new PdfFile();
    private final Founts founts = new Founts(file);
    private final Handwriting handwriting;
    private final BriefingTagger tagger = new BriefingTagger(file);
    private final Outline outline = new Outline(file);
    private final Map<Drawing, Integer> drawings = new LinkedHashMap<>();
    private Script script = Script.LATIN;
    private int page;
    private Ink ink = new Ink();

    /** A drawing in one size: a mark is drawn once and stands wherever it is needed. */
    private record Drawing(Renderable art, int width, int height) {}

    Press(PrintRoom room, Originals originals, Allowance allowance) {
        this.room = room;
        this.originals = originals;
        this.allowance = allowance;
        this.handwriting = new Handwriting(room, founts);
    }

    /** @param day as of which the document speaks: the file is dated with it */
    byte[] print(JasperPrint print, String title, LocalDate day, Locale language) {
        script = Script.of(language);
        var finish = new Finish(title, day, language);
        var pages = new ArrayList<Integer>();
        var contents = new ArrayList<Integer>();
        for (var each : print.getPages()) {
            allowance.time();
            page = file.number();
            ink = new Ink();
            tagger.startPage(page, ink);
            print(each.getElements(), 0, 0);
            pages.add(page);
            int content = file.number();
            file.stream(content, "", ink.bytes(), ink.length());
            contents.add(content);
            finish.learn(ink);
        }
        return finished(print, finish, pages, contents);
    }

    private byte[] finished(JasperPrint print, Finish finish, List<Integer> pages, List<Integer> contents) {
        var annotations = tagger.put();
        var marks = new StringBuilder();
        for (int number : drawings.values())
            marks.append("/X").append(number).append(' ').append(PdfFile.reference(number));
        int resources = file.put("<</Font " + PdfFile.reference(founts.number()) + "/XObject<<" + marks + ">>>>");
        founts.put();
        int all = file.number();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int number = pages.get(i);
            var links = annotations.get(number);
            file.put(
                    number,
                    "<</Type/Page/Parent " + PdfFile.reference(all) + "/MediaBox[0 0 " + print.getPageWidth() + ' '
                            + print.getPageHeight() + "]/Resources " + PdfFile.reference(resources) + "/Contents "
                            + PdfFile.reference(contents.get(i)) + "/StructParents " + i + "/Tabs/S"
                            + (links == null ? "" : "/Annots[" + links + "]") + ">>");
            kids.append(PdfFile.reference(number)).append(' ');
        }
        file.put(all, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        return finish.apply(file, all, tagger.tree(), outline.put());
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
