package org.dutybearer.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Briefings;

/** A PDF as a reader has it: its words, its outline, what a screen reader walks through. Read by another library. */
final class Reading {
    private final PDDocument document;
    private final byte[] bytes;

    Reading(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.document = Loader.loadPDF(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Reading of(Briefings briefings) {
        return of(briefings.briefing());
    }

    static Reading of(Briefing briefing) {
        return new Reading(BriefingPdf.of(briefing).bytes());
    }

    byte[] bytes() {
        return bytes;
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The words, with single spaces: a line's end means nothing. */
    String text() {
        return text(1, pages());
    }

    String page(int page) {
        return text(page, page);
    }

    private String text(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[\\s\u00a0\u2002]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is drawn, in the order in which it is, whatever the tags say that it says. */
    String drawn() {
        return String.join(" ", drawnLines()).replaceAll("[\\s\u00a0\u2002]+", " ");
    }

    /** The same line by line. */
    List<String> drawnLines() {
        try {
            var stripper = new PDFTextStripper() {
                @Override
                public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
                    super.beginMarkedContentSequence(tag, new COSDictionary());
                }
            };
            return stripper.getText(document).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many pictures there are made of dots: none of ours is. */
    long pictures() {
        return document.getDocument().getObjectsByType(COSName.XOBJECT).stream()
                .filter(each -> each.getObject() instanceof COSDictionary dictionary
                        && COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE)))
                .count();
    }

    List<String> outline() {
        var titles = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) titles(outline, "", titles);
        return titles;
    }

    private static void titles(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle().replace('\u2002', ' ').replace('\u00a0', ' '));
            titles(item, indent + "  ", titles);
        }
    }

    /** The tree of tags, each with its depth: {@code Document}, {@code . H1}, {@code . Table}, {@code . . TR}. */
    List<String> tags() {
        var tags = new ArrayList<String>();
        tags(document.getDocumentCatalog().getStructureTreeRoot(), "", tags);
        return tags;
    }

    private static void tags(PDStructureNode node, String indent, List<String> tags) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                tags.add(indent + element.getStructureType());
                tags(element, indent + ". ", tags);
            }
    }

    List<PDStructureElement> elements(String type) {
        var found = new ArrayList<PDStructureElement>();
        elements(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void elements(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) found.add(element);
                elements(element, type, found);
            }
    }

    /** What a screen reader says, in the order of the tree: for each marked part its own words where it has some, else its letters. */
    String spoken() {
        var parts = new HashMap<COSBase, Map<Integer, String>>();
        var said = new StringBuilder();
        spoken(document.getDocumentCatalog().getStructureTreeRoot(), parts, said);
        return said.toString().replaceAll("[\\s\u00a0\u2002]+", " ");
    }

    private void spoken(PDStructureNode node, Map<COSBase, Map<Integer, String>> parts, StringBuilder said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                spoken(element, parts, said);
                if (!element.getStructureType().equals("Span")
                        && !element.getStructureType().equals("Link")) said.append(' ');
            } else if (node instanceof PDStructureElement element) {
                PDPage page = kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                        ? reference.getPage()
                        : element.getPage();
                Integer mark = kid instanceof Integer number
                        ? number
                        : kid instanceof PDMarkedContentReference reference
                                ? Integer.valueOf(reference.getMCID())
                                : null;
                if (page != null && mark != null)
                    said.append(parts.computeIfAbsent(page.getCOSObject(), read -> parts(page))
                            .getOrDefault(mark, ""));
            }
        }
    }

    private static Map<Integer, String> parts(PDPage page) {
        var words = new HashMap<Integer, String>();
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent part : extractor.getMarkedContents())
                if (part.getMCID() >= 0)
                    words.merge(
                            part.getMCID(),
                            part.getActualText() != null ? part.getActualText() : letters(part),
                            String::concat);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static String letters(PDMarkedContent part) {
        var letters = new StringBuilder();
        for (Object content : part.getContents())
            if (content instanceof TextPosition letter) letters.append(letter.getUnicode());
        return letters.toString();
    }

    /** The languages that parts of the document say they are in. */
    Set<String> languages() {
        var languages = new TreeSet<String>();
        languages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
        return languages;
    }

    private static void languages(PDStructureNode node, Set<String> languages) {
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) languages.add(element.getLanguage());
                languages(element, languages);
            }
    }

    Set<PDFont> fonts() {
        var fonts = new LinkedHashSet<PDFont>();
        try {
            for (PDPage page : document.getPages())
                for (COSName name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return fonts;
    }

    /** What else the file carries: actions, scripts, files, addresses. */
    Set<String> activeParts() {
        var found = new TreeSet<String>();
        for (var key : document.getDocument().getXrefTable().keySet())
            try {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary)
                    for (String active : List.of("JS", "JavaScript", "AA", "URI", "EmbeddedFile", "Launch", "F"))
                        // On an annotation F says that it is printed, not which file it opens.
                        if (dictionary.containsKey(active)
                                && !(active.equals("F") && dictionary.containsKey(COSName.RECT))) found.add(active);
            } catch (RuntimeException unreadable) {
                found.add("unreadable");
            }
        return found;
    }
}
