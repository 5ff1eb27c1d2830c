package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import org.jspecify.annotations.Nullable;

/** Prints pages as a tagged PDF. */
final class Press {
    private final PrintRoom room;

    Press(PrintRoom room) {
        this.room = room;
    }

    byte[] print(JasperPrint pages, String title, Locale language) {
        var bytes = new ByteArrayOutputStream();
        var exporter = new Tagging(room);
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

    /** The exporter with the tagger that its community edition leaves out. */
    private static final class Tagging extends JRPdfExporter {
        Tagging(PrintRoom room) {
            super(room);
        }

        @Override
        protected PdfTaggerFactory getPdfTaggerFactory(@Nullable Boolean tagged) {
            return exporter -> new BriefingTagger();
        }
    }
}
