package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JREvaluator;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.governors.MaxPagesGovernorException;
import net.sf.jasperreports.governors.TimeoutGovernorException;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a template could do if it were none of ours: each of them would succeed where JasperReports works as it comes. */
class PrintRoomTest {
    private static final JasperReportsContext AS_IT_COMES = new SimpleJasperReportsContext();

    @Test
    void noAddressIsFetchedThatWouldBeFetchedElsewhere() throws Exception {
        try (var trap = new Trap()) {
            var picture = picture("http://" + trap.address() + "/x.png");

            assertThatThrownBy(() -> export(AS_IT_COMES, fill(AS_IT_COMES, picture)));
            assertThat(trap.calls()).as("the trap works").isPositive();
            int before = trap.calls();
            for (var room : List.of(PrintRoom.PLAIN, PrintRoom.WIDE))
                assertThatThrownBy(() -> export(room, fill(room, picture))).isInstanceOf(JRException.class);

            assertThat(trap.calls()).isEqualTo(before);
        }
    }

    @Test
    void noFileIsReadButAFontOfOurs() throws JRException {
        var services = PrintRoom.PLAIN.getExtensions(RepositoryService.class);
        var type = InputStreamResource.class;

        assertThat(services).hasSize(1);
        assertThat(services.get(0).getResource(Type.SANS.regularFile(), type)).isNotNull();
        for (String name : List.of(
                "pom.xml",
                "/etc/passwd",
                "file:/etc/passwd",
                Type.FOLDER + "../Labels_en.properties",
                "org/dutybearer/reporting/Labels_en.properties",
                "jar:file:/x.jar!/" + Type.SANS.regularFile()))
            assertThat(services.get(0).getResource(name, type)).as(name).isNull();
    }

    @Test
    void anExpressionReachesNoClassThatItDoesNotPrint() throws JRException {
        var curious = text("System.getProperty(\"user.name\")");
        var greedy = text("new java.io.File(\"/\").getAbsolutePath()");
        var modest = text("\"modest\".concat(String.valueOf(1))");

        for (var room : List.of(PrintRoom.PLAIN, PrintRoom.WIDE)) {
            assertThatThrownBy(() -> fill(room, curious)).hasStackTraceContaining("java.lang.System");
            assertThatThrownBy(() -> fill(room, greedy)).hasStackTraceContaining("java.io.File");
            assertThat(fill(room, modest).getPages()).hasSize(1);
        }
        // Another text: what JasperReports has loaded once it never asks about again.
        assertThat(fill(AS_IT_COMES, text("System.getProperty(\"user.home\")")).getPages())
                .as("as it comes it does")
                .hasSize(1);
    }

    @Test
    void aTemplateSetsOneGalleyAndStopsInTime() throws JRException {
        var flood = text("\"x\"");
        var late = text("\"x\"");
        late.setProperty("net.sf.jasperreports.governor.timeout", "1");
        late.setProperty("net.sf.jasperreports.governor.max.pages", "0");

        assertThatThrownBy(() -> fill(PrintRoom.PLAIN, flood, 1_000)).isInstanceOf(MaxPagesGovernorException.class);
        assertThat(fill(AS_IT_COMES, flood, 1_000).getPages()).hasSizeGreaterThan(1);
        assertThat(PrintRoom.PLAIN.getProperty("net.sf.jasperreports.governor.timeout"))
                .isEqualTo(String.valueOf(Allowance.LONGEST.toMillis()));
        assertThatThrownBy(() -> fill(PrintRoom.PLAIN, late, 1_000_000)).isInstanceOf(TimeoutGovernorException.class);
    }

    private static JasperPrint fill(JasperReportsContext context, JasperReport template) throws JRException {
        return fill(context, template, 1);
    }

    private static JasperPrint fill(JasperReportsContext context, JasperReport template, int rows) throws JRException {
        var parameters = new HashMap<String, Object>(Map.of(JRParameter.REPORT_LOCALE, Locale.ENGLISH));
        return JasperFillManager.getInstance(context).fill(template, parameters, new JREmptyDataSource(rows));
    }

    private static void export(JasperReportsContext context, JasperPrint print) throws JRException {
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(new ByteArrayOutputStream()));
        exporter.exportReport();
    }

    private static JasperReport picture(String address) throws JRException {
        var design = design();
        var picture = new JRDesignImage(design);
        picture.setWidth(50);
        picture.setHeight(20);
        picture.setExpression(new JRDesignExpression("\"" + address + "\""));
        return compiled(design, picture);
    }

    private static JasperReport text(String expression) throws JRException {
        var design = design();
        var text = new JRDesignTextField();
        text.setWidth(50);
        text.setHeight(20);
        text.setExpression(new JRDesignExpression(expression));
        return compiled(design, text);
    }

    private static JasperDesign design() {
        var design = new JasperDesign();
        design.setName("foreign");
        return design;
    }

    private static JasperReport compiled(JasperDesign design, JRDesignElement element) throws JRException {
        var band = new JRDesignBand();
        band.setHeight(20);
        band.addElement(element);
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return new InThisMachine().compileReport(design);
    }

    /** The JDK's compiler, called here rather than as a process. */
    private static final class InThisMachine extends JRJavacCompiler {
        InThisMachine() {
            super(AS_IT_COMES);
        }

        @Override
        protected String getCompilerClass() {
            return JRJavacCompiler.class.getName();
        }

        @Override
        public @Nullable String compileClasses(File[] sources, String classpath) {
            var java = ToolProvider.getSystemJavaCompiler();
            var said = new StringWriter();
            try (var files = java.getStandardFileManager(null, null, null)) {
                var library =
                        JREvaluator.class.getProtectionDomain().getCodeSource().getLocation();
                var options = List.of("-classpath", Path.of(library.toURI()).toString(), "-proc:none", "-nowarn");
                boolean done = java.getTask(said, files, null, options, null, files.getJavaFileObjects(sources))
                        .call();
                return done ? null : said.toString();
            } catch (IOException | URISyntaxException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
