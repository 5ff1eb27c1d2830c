package org.dutybearer.reporting;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.repo.RepositoryService;

/**
 * The same pieces, templates and fonts filled and exported by JasperReports as it comes: no tags, no class filter, no limits, no last
 * pass. Pieces are read and checked before, and made up into pages as ours are.
 */
final class PlainJasper {
    private final JasperReportsContext context;
    private final Labels labels;
    private final List<Piece> pieces;
    private final Map<String, JasperReport> templates = new HashMap<>();

    PlainJasper(Labels labels, List<Piece> pieces) {
        var plain = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        plain.setExtensions(FontFamily.class, PrintRoom.PLAIN.getExtensions(FontFamily.class));
        plain.setExtensions(RepositoryService.class, PrintRoom.PLAIN.getExtensions(RepositoryService.class));
        plain.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
        this.context = plain;
        this.labels = labels;
        this.pieces = pieces;
        pieces.forEach(piece -> templates.computeIfAbsent(
                piece.template(), name -> labels.script().lay(PrintRoom.template(name))));
    }

    byte[] print() throws JRException {
        var rows = new LinkedHashMap<String, List<Object>>();
        for (Piece piece : pieces)
            rows.computeIfAbsent(piece.template(), name -> new ArrayList<>()).add(piece.row());
        var frames = new HashMap<String, List<JRPrintFrame>>();
        for (var each : rows.entrySet()) frames.put(each.getKey(), fill(each.getKey(), each.getValue()));
        var next = new HashMap<String, Integer>();
        var set = new ArrayList<JRPrintFrame>();
        for (Piece piece : pieces)
            set.add(frames.get(piece.template()).get(next.merge(piece.template(), 1, Integer::sum) - 1));

        var print = new JasperPrint();
        print.setName("briefing");
        print.setPageWidth(Sheet.WIDTH);
        print.setPageHeight(Sheet.HEIGHT);
        new MakeUp(print, new Allowance(Allowance.LONGEST)).pages(pieces, set).forEach(print::addPage);

        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var page = new SimplePdfReportConfiguration();
        page.setForceSvgShapes(true);
        exporter.setConfiguration(page);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private List<JRPrintFrame> fill(String template, List<Object> rows) throws JRException {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, labels.language());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        var print = JasperFillManager.getInstance(context)
                .fill(templates.get(template), parameters, new JRDataSource() {
                    private int row = -1;

                    @Override
                    public boolean next() {
                        return ++row < rows.size();
                    }

                    @Override
                    public Object getFieldValue(JRField field) {
                        return rows.get(row);
                    }
                });
        return print.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .map(JRPrintFrame.class::cast)
                .toList();
    }
}
