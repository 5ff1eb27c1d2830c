import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles the templates against the classes they print, run by the build as {@code CompileTemplates.java SOURCE TARGET}: a
 * renamed accessor stops the build here. The styles stand once, in styles.jrtx, and are laid into every template.
 */
class CompileTemplates {
    public static void main(String[] arguments) throws Exception {
        var source = Path.of(arguments[0]);
        var target = Files.createDirectories(Path.of(arguments[1]));
        var styles = JRXmlTemplateLoader.load(source.resolve("styles.jrtx").toFile()).getStyles();
        var compiler = new JavaCompiler(DefaultJasperReportsContext.getInstance());
        try (Stream<Path> templates = Files.list(source)) {
            for (Path template : templates.filter(each -> each.toString().endsWith(".jrxml")).sorted().toList()) {
                try {
                    var design = JRXmlLoader.load(template.toFile());
                    for (JRStyle style : styles) design.addStyle(style);
                    String name = template.getFileName().toString().replace(".jrxml", ".jasper");
                    JRSaver.saveObject(compiler.compileReport(design), target.resolve(name).toFile());
                } catch (Exception fault) {
                    throw new IllegalStateException(template + ": " + fault.getMessage(), fault);
                }
            }
        }
    }

    /** The JDK's compiler, called here rather than as a process for each template. It signs as the one that a program can load. */
    static class JavaCompiler extends JRJavacCompiler {
        JavaCompiler(JasperReportsContext context) {
            super(context);
        }

        @Override
        protected String getCompilerClass() {
            return JRJavacCompiler.class.getName();
        }

        @Override
        public String compileClasses(File[] sources, String classpath) {
            var java = ToolProvider.getSystemJavaCompiler();
            var said = new StringWriter();
            try (var files = java.getStandardFileManager(null, null, null)) {
                var options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none", "-nowarn", "--release", "17");
                return java.getTask(said, files, null, options, null, files.getJavaFileObjects(sources)).call()
                        ? null
                        : said.toString();
            } catch (java.io.IOException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
