package org.dutybearer.reporting;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * The same content written straight to the PDF library that is under JasperReports. It draws the words of the timeline as outlines,
 * which takes it longer than all else; without the timeline it is the fastest there is.
 */
final class OpenPdfByHand {
    private static final Color INK = Sheet.INK;

    private final Content content;
    private final Font serif = font(Type.SERIF, false, 10);
    private final Font sans = font(Type.SANS, false, 8.5f);
    private final Font strong = font(Type.SANS, true, 8.5f);
    private final Font small = font(Type.SANS, false, 7.5f);
    private final Font[] headings = {
        font(Type.SERIF, true, 22), font(Type.SERIF, true, 13), font(Type.SERIF, true, 10),
    };

    OpenPdfByHand(Content content) {
        this.content = content;
    }

    private static Font font(Type type, boolean bold, float size) {
        String file = bold ? type.boldFile() : type.regularFile();
        try {
            var face = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Type.bytes(file), null);
            return new Font(face, size, Font.NORMAL, INK);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] print() throws JRException {
        return print(content.blocks());
    }

    byte[] printWithoutTimeline() throws JRException {
        return print(content.blocks().stream()
                .filter(block -> !(block instanceof Content.Drawing))
                .toList());
    }

    private byte[] print(List<Content.Block> blocks) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, Sheet.MARGIN, Sheet.MARGIN, Sheet.BODY, Sheet.HEIGHT - Sheet.BODY_END);
        document.setGlyphSubstitutionEnabled(false);
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Feet());
        document.addTitle(content.title());
        document.open();
        for (var block : blocks) document.add(element(block, writer));
        document.close();
        return bytes.toByteArray();
    }

    private Element element(Content.Block block, PdfWriter writer) throws JRException {
        if (block instanceof Content.Heading heading) {
            var paragraph = new com.lowagie.text.Paragraph(heading.text(), headings[heading.level() - 1]);
            paragraph.setSpacingBefore(12);
            paragraph.setKeepTogether(true);
            return paragraph;
        }
        if (block instanceof Content.Paragraph paragraph)
            return new com.lowagie.text.Paragraph(15, paragraph.text(), serif);
        if (block instanceof Content.Drawing drawing) {
            var figure = drawing.figure();
            return image(writer, (Graphics2DRenderable) figure.art(), Sheet.TEXT_WIDTH, figure.height());
        }
        var rows = (Content.Table) block;
        var table = new PdfPTable(rows.widths().length);
        table.setTotalWidth(Sheet.TEXT_WIDTH);
        table.setLockedWidth(true);
        table.setWidths(rows.widths());
        table.setHeaderRows(rows.head());
        table.setSpacingBefore(6);
        for (var row : rows.rows())
            for (int i = 0; i < row.size(); i++) table.addCell(cell(row.get(i), i == 0 ? strong : sans, writer));
        return table;
    }

    private static PdfPCell cell(Cell words, Font font, PdfWriter writer) throws JRException {
        var phrase = new Phrase(12);
        if (words.sign() != null) {
            phrase.add(new Chunk(image(writer, words.sign(), 9, 9), 0, -1));
            phrase.add(new Chunk(" ", font));
        }
        phrase.add(new Chunk(words.text(), font));
        var cell = new PdfPCell(phrase);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(Sheet.HAIR);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static Image image(PdfWriter writer, Graphics2DRenderable art, int width, int height) throws JRException {
        PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
        var pen = template.createGraphicsShapes(width, height);
        art.render(DefaultJasperReportsContext.getInstance(), pen, new Rectangle2D.Double(0, 0, width, height));
        pen.dispose();
        return Image.getInstance(template);
    }

    /** The running feet; how many pages there are is known at the end. */
    private final class Feet extends PdfPageEventHelper {
        private PdfTemplate total;
        private int pages;

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            total = writer.getDirectContent().createTemplate(30, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var page = writer.getDirectContent();
            var words = new Phrase("page " + writer.getPageNumber() + " of ", small);
            ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, words, Sheet.WIDTH - Sheet.MARGIN - 12, 30, 0);
            page.addTemplate(total, Sheet.WIDTH - Sheet.MARGIN - 12, 30);
            pages = writer.getPageNumber();
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            var words = new Phrase(String.valueOf(pages), small);
            ColumnText.showTextAligned(total, Element.ALIGN_LEFT, words, 0, 0, 0);
        }
    }
}
