package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves nothing unless it would have found it: a word is put into every place, and found there. */
class InnardsTest {
    @Test
    void whateverIsPutIntoAPdfIsFoundWhereItWasPut() throws IOException {
        var put = Map.ofEntries(
                Map.entry("drawnword", "text"),
                Map.entry("brokenword", "text without spaces"),
                Map.entry("drowdenrut", "text turned round"),
                Map.entry("streamword", "content streams"),
                Map.entry("markedword", "marked content"),
                Map.entry("notedword", "annotations"),
                Map.entry("linkedword", "annotations"),
                Map.entry("informationword", "document information"),
                Map.entry("xmpword", "XMP"),
                Map.entry("xmp&word", "XMP"),
                Map.entry("bookmarkword", "bookmarks"),
                Map.entry("innerbookmarkword", "bookmarks"),
                Map.entry("altword", "structure Alt"),
                Map.entry("слово", "structure ActualText"),
                Map.entry("expandedword", "structure E"),
                Map.entry("titleword", "structure T"),
                Map.entry("idword", "structure ID"),
                Map.entry("typeword", "structure types"),
                Map.entry("filename-word", "embedded files"),
                Map.entry("describedword", "embedded files"),
                Map.entry("filedword", "embedded files"),
                Map.entry("fontword", "names"),
                Map.entry("lettersword", "letters of fonts"),
                Map.entry("nametableword", "font programs, two bytes a letter"),
                Map.entry("glyphnameword", "font programs"),
                Map.entry("objectword", "strings of objects"),
                Map.entry("wordofastream", "streams"),
                Map.entry("trailerword", "trailer"),
                Map.entry("commentword", "bytes"),
                Map.entry("hexword", "bytes, hexadecimal"),
                Map.entry("octalword", "bytes, escaped"),
                Map.entry("orphanword", "inflated"),
                Map.entry("имясироты", "inflated, two bytes a letter"));

        var found = InnardsOfPdf.of(withWordsEverywhere()).carriers();

        assertThat(missing(put, found)).as("among " + found.keySet()).isEmpty();
    }

    @Test
    void whateverIsPutIntoAWorkbookIsFoundWhereItWasPut() throws IOException {
        var put = Map.ofEntries(
                Map.entry("cellword", "cells"),
                Map.entry("wordofahiddenrow", "cells"),
                Map.entry("wordofahiddencolumn", "cells"),
                Map.entry("wordofahiddensheet", "cells"),
                Map.entry("twolooksword", "xl/sharedStrings.xml"),
                Map.entry("l'été&word", "xl/sharedStrings.xml"),
                Map.entry("2019-03-17", "days in cells"),
                Map.entry("hiddensheet", "xl/workbook.xml"),
                Map.entry("definedword", "xl/workbook.xml"),
                Map.entry("commentedword", "xl/comments1.xml"),
                Map.entry("commentatorword", "xl/comments1.xml"),
                Map.entry("footerword", "xl/worksheets/sheet1.xml"),
                Map.entry("linkword", "xl/worksheets/_rels/sheet1.xml.rels"),
                Map.entry("creatorword", "docProps/core.xml"),
                Map.entry("managerword", "docProps/app.xml"),
                Map.entry("customword", "docProps/custom.xml"),
                Map.entry("partword.xml", "names of parts"),
                Map.entry("wordofapart", "partword.xml"),
                Map.entry("archiveword", "archive"));

        var found = InnardsOfWorkbook.of(workbookWithWordsEverywhere()).carriers();

        assertThat(missing(put, found)).as("among " + found.keySet()).isEmpty();
    }

    /** The words that are not found where they were put, each with its carrier. */
    private static List<Map.Entry<String, String>> missing(Map<String, String> put, Map<String, String> found) {
        return put.entrySet().stream()
                .filter(e -> !found.getOrDefault(e.getValue(), "").contains(e.getKey()))
                .toList();
    }

    private static byte[] withWordsEverywhere() throws IOException {
        try (var document = Loader.loadPDF(
                BriefingPdf.of(Briefings.ofTwoPeople().briefing()).bytes())) {
            intoThePage(document);
            intoTheCatalog(document);
            intoTheStructure(document);
            intoTheFont(document);
            intoObjects(document);
            var out = new ByteArrayOutputStream();
            // Only a trailer of its own keeps an entry that is none of the format's.
            document.save(out, CompressParameters.NO_COMPRESSION);
            behindTheEnd(out);
            return out.toByteArray();
        }
    }

    private static void intoThePage(PDDocument document) throws IOException {
        var page = document.getPage(1);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var properties = new COSDictionary();
            properties.setString("ActualText", "markedword");
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
            content.endMarkedContent();
            content.beginText();
            content.setFont(aFont(document), 10);
            content.newLineAtOffset(60, 300);
            content.showText("drawnword");
            content.newLineAtOffset(0, -20);
            content.showText("broken");
            content.newLineAtOffset(0, -20);
            content.showText("word");
            content.newLineAtOffset(0, -20);
            content.showText("turnedword");
            content.endText();
            content.addComment("streamword");
        }
        var link = new PDAnnotationLink();
        link.setContents("notedword");
        var action = new PDActionURI();
        action.setURI("https://example.org/linkedword");
        link.setAction(action);
        page.getAnnotations().add(link);
    }

    private static PDFont aFont(PDDocument document) throws IOException {
        try (var in = Objects.requireNonNull(InnardsTest.class.getResourceAsStream("fonts/NotoSans-Regular.ttf"))) {
            return PDType0Font.load(document, in);
        }
    }

    private static void intoTheCatalog(PDDocument document) throws IOException {
        document.getDocumentInformation().setCustomMetadataValue("Case", "informationword");
        var catalog = document.getDocumentCatalog();
        var xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">xmpword xmp&amp;word</x:xmpmeta>";
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("bookmarkword");
        var inner = new PDOutlineItem();
        inner.setTitle("innerbookmarkword");
        item.addLast(inner);
        outline.addLast(item);
        catalog.setDocumentOutline(outline);
        var file = new PDComplexFileSpecification();
        file.setFile("filename-word");
        file.setFileDescription("describedword");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document,
                new ByteArrayInputStream("filedword".getBytes(StandardCharsets.UTF_8)),
                COSName.FLATE_DECODE));
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("file", file));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
    }

    private static void intoTheStructure(PDDocument document) {
        var root = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
        var parent = (PDStructureElement) root.getKids().get(0);
        var element = new PDStructureElement("typeword", parent);
        element.setAlternateDescription("altword");
        element.setActualText("слово");
        element.setExpandedForm("expandedword");
        element.setTitle("titleword");
        element.setElementIdentifier("idword");
        parent.appendKid(element);
    }

    private static void intoTheFont(PDDocument document) throws IOException {
        var font = document.getPage(0)
                .getResources()
                .getFont(document.getPage(0)
                        .getResources()
                        .getFontNames()
                        .iterator()
                        .next())
                .getCOSObject();
        font.setName(COSName.BASE_FONT, "ABCDEF+fontword");
        var known = font.getCOSStream(COSName.TO_UNICODE);
        byte[] map;
        try (var in = known.createInputStream()) {
            map = in.readAllBytes();
        }
        var letters = new StringBuilder("\n11 beginbfchar\n");
        var word = "lettersword";
        for (int i = 0; i < word.length(); i++)
            letters.append("<%04X> <%04X>%n".formatted(0xF000 + i, (int) word.charAt(i)));
        try (OutputStream out = known.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map);
            out.write(letters.append("endbfchar\n").toString().getBytes(StandardCharsets.US_ASCII));
        }
        var descendant =
                (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        var program = descendant.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
        byte[] glyphs;
        try (var in = program.createInputStream()) {
            glyphs = in.readAllBytes();
        }
        try (OutputStream out = program.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(glyphs);
            out.write("nametableword".getBytes(StandardCharsets.UTF_16BE));
            out.write("glyphnameword".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void intoObjects(PDDocument document) throws IOException {
        var inner = new COSDictionary();
        inner.setItem(COSName.getPDFName("Private"), new COSString("objectword"));
        inner.setItem(
                COSName.getPDFName("Data"), stream(document, "wordofastream".getBytes(StandardCharsets.US_ASCII)));
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("PieceInfo"), new COSObject(inner));
        document.getDocument().getTrailer().setItem(COSName.getPDFName("Note"), new COSString("trailerword"));
    }

    private static COSDictionary stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
    }

    /** What no reader's program will ever show: a comment, strings, and a stream that nothing refers to. */
    private static void behindTheEnd(ByteArrayOutputStream out) throws IOException {
        var escaped = new StringBuilder();
        for (char c : "octalword".toCharArray()) escaped.append(String.format("\\%03o", (int) c));
        var hex = new StringBuilder();
        for (char c : "hexword".toCharArray()) hex.append(String.format("%02x", (int) c));
        out.write(("\n% commentword\n(" + escaped + ")\n<" + hex + ">\n").getBytes(StandardCharsets.US_ASCII));
        out.write("999999 0 obj <</Length 99>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        var deflated = new DeflaterOutputStream(out, new Deflater(9));
        deflated.write("orphanword".getBytes(StandardCharsets.US_ASCII));
        deflated.write("имясироты".getBytes(StandardCharsets.UTF_16BE));
        deflated.finish();
        out.write("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] workbookWithWordsEverywhere() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Sheet");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("cellword");
            var twoLooks = new XSSFRichTextString("twolooksword");
            var bold = workbook.createFont();
            bold.setBold(true);
            twoLooks.applyFont(3, 8, bold);
            row.createCell(1).setCellValue(twoLooks);
            row.createCell(2).setCellValue("l'été&word");
            row.createCell(3).setCellValue(LocalDate.of(2019, 3, 17));
            row.createCell(4).setCellValue("wordofahiddencolumn");
            sheet.setColumnHidden(4, true);
            var hiddenRow = sheet.createRow(1);
            hiddenRow.createCell(0).setCellValue("wordofahiddenrow");
            hiddenRow.setZeroHeight(true);
            var hidden = workbook.createSheet("hiddensheet");
            hidden.createRow(0).createCell(0).setCellValue("wordofahiddensheet");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            var name = workbook.createName();
            name.setNameName("definedword");
            name.setRefersToFormula("Sheet!$A$1");
            var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            comment.setString(new XSSFRichTextString("commentedword"));
            comment.setAuthor("commentatorword");
            row.getCell(0).setCellComment(comment);
            var link = workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
            link.setAddress("https://example.org/linkword");
            row.getCell(0).setHyperlink(link);
            sheet.getFooter().setLeft("footerword");
            workbook.getProperties().getCoreProperties().setCreator("creatorword");
            workbook.getProperties().getExtendedProperties().setManager("managerword");
            workbook.getProperties().getCustomProperties().addProperty("Case", "customword");
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return packedAgain(out.toByteArray());
        }
    }

    /** With a part that nothing refers to and a comment of the archive. */
    private static byte[] packedAgain(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            zip.setComment("archiveword");
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("partword.xml"));
            zip.write("<a>wordofapart</a>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
