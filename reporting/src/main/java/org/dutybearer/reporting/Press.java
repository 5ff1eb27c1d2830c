package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import org.jspecify.annotations.Nullable;

/** Prints pages as a tagged PDF. */
final class Press {
    private final PrintRoom room;
    private final Originals originals;
    private final Allowance allowance;
    private final Glyphs glyphs = new Glyphs();

    Press(PrintRoom room, Originals originals, Allowance allowance) {
        this.room = room;
        this.originals = originals;
        this.allowance = allowance;
    }

    /** What the glyphs of the printed texts stand for. */
    Glyphs glyphs() {
        return glyphs;
    }

    byte[] print(JasperPrint pages, String title, Locale language) {
        var bytes = new ByteArrayOutputStream();
        var exporter = new Tagging(room, Script.of(language), originals, glyphs, allowance);
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var document = new SimplePdfExporterConfiguration();
        document.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        document.setTagged(true);
        document.setTagLanguage(language.toLanguageTag());
        document.setMetadataTitle(title);
        document.setDisplayMetadataTitle(true);
        document.setMetadataCreator("Dutybearer");
        exporter.setConfiguration(document);
        var page = new SimplePdfReportConfiguration();
        page.setForceSvgShapes(true);
        exporter.setConfiguration(page);
        try {
            exporter.exportReport();
        } catch (JRException broken) {
            throw new IllegalStateException("the PDF could not be written", broken);
        }
        return bytes.toByteArray();
    }

    /** The exporter with the tagger that its community edition leaves out, and with a hand for the texts it cannot write. */
    static final class Tagging extends JRPdfExporter {
        private final PrintRoom room;
        private final Script script;
        private final Originals originals;
        private final Glyphs glyphs;
        private final Allowance allowance;

        Tagging(PrintRoom room, Script script, Originals originals, Glyphs glyphs, Allowance allowance) {
            super(room);
            this.room = room;
            this.script = script;
            this.originals = originals;
            this.glyphs = glyphs;
            this.allowance = allowance;
        }

        @Override
        protected void exportPage(JRPrintPage page) throws JRException, IOException {
            allowance.time();
            super.exportPage(page);
        }

        @Override
        protected AbstractPdfTextRenderer getTextRenderer(JRPrintText text, JRStyledText styled) {
            if (!Scribe.isNeeded(styled.getText(), script, originals)) return super.getTextRenderer(text, styled);
            if (text.getBookmarkLevel() != JRAnchor.NO_BOOKMARK)
                setAnchor(pdfProducer.createChunk(" ", Map.of(), Locale.ROOT), text, text);
            return new Scribe(room, script, originals, glyphs);
        }

        @Override
        protected PdfTaggerFactory getPdfTaggerFactory(@Nullable Boolean tagged) {
            return exporter -> new BriefingTagger();
        }
    }
}
