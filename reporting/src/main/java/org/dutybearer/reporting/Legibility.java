package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The last look at a document before it is released, by another library's eyes where there is one: that it opens, and that
 * everybody can read it. What it finds is a fault of ours, never of the case, so it is no refusal.
 */
public final class Legibility {
    private Legibility() {}

    /**
     * A PDF that a screen reader can follow: it opens, is tagged, names its language and title, and carries its fonts.
     *
     * @throws IllegalStateException with what is missing, never with what the document says
     */
    public static void requirePdf(byte[] pdf) {
        var missing = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            if (document.getNumberOfPages() == 0) missing.add("pages");
            if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) missing.add("tags");
            if (catalog.getStructureTreeRoot() == null) missing.add("structure");
            if (catalog.getLanguage() == null) missing.add("language");
            if (document.getDocumentInformation().getTitle() == null) missing.add("title");
            for (PDPage page : document.getPages())
                for (COSName name : page.getResources().getFontNames())
                    if (!page.getResources().getFont(name).isEmbedded()) missing.add("font " + name.getName());
        } catch (IOException broken) {
            throw new IllegalStateException("the PDF does not open", broken);
        }
        if (!missing.isEmpty()) throw new IllegalStateException("the PDF lacks " + missing);
    }

    /**
     * A workbook whose every sheet is one table, but for the one that holds a row of hashtags and so cannot be. It reads how the file
     * is put together and no cell, so it looks at a million of them as fast as at ten.
     *
     * @throws IllegalStateException with the number of the sheet
     */
    public static void requireWorkbook(byte[] workbook) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            var sheets = new XSSFReader(file).getSheetIterator();
            for (var number = 1; sheets.hasNext(); number++) {
                sheets.next().close();
                var tables = sheets.getSheetPart()
                        .getRelationshipsByType(XSSFRelation.TABLE.getRelation())
                        .size();
                if (tables != (sheets.getSheetName().equals(HxlSheet.NAME) ? 0 : 1))
                    throw new IllegalStateException("sheet " + number + " of the workbook is not one table");
            }
        } catch (IOException | OpenXML4JException | POIXMLException | UnsupportedFileFormatException broken) {
            throw new IllegalStateException("the workbook does not open", broken);
        }
    }
}
