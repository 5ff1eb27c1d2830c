package org.dutybearer.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
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
                        if (dictionary.containsKey(active)) found.add(active);
            } catch (RuntimeException unreadable) {
                found.add("unreadable");
            }
        return found;
    }
}
