package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/**
 * JasperReports as we let it work: our fonts only, nothing fetched by any address, no class reached from a template but those it
 * prints, and an end to how long a page may take.
 */
final class PrintRoom extends SimpleJasperReportsContext {
    /** One font a text. */
    static final PrintRoom PLAIN = new PrintRoom(false);

    /** The fonts of all scripts, run by run; half as fast. */
    static final PrintRoom WIDE = new PrintRoom(true);

    private static final String PREFIX = "net.sf.jasperreports.";
    /** A family wins over a set of the same name: inside a set it needs a name of its own. */
    private static final String MEMBER = " member";

    private final Map<String, String> properties;

    private PrintRoom(boolean wide) {
        super(DefaultJasperReportsContext.getInstance());
        setProperty(PREFIX + "report.class.filter.enabled", "true");
        setProperty(PREFIX + "report.class.whitelist.dutybearer", String.join(",", classesOfTemplates()));
        setProperty(PREFIX + "governor.timeout.enabled", "true");
        setProperty(PREFIX + "governor.timeout", String.valueOf(Allowance.LONGEST.toMillis()));
        // A template sets all its rows on one galley, as long as it takes; pages are the make-up's, and it counts them.
        setProperty(PREFIX + "governor.max.pages.enabled", "true");
        setProperty(PREFIX + "governor.max.pages", "1");
        setProperty(PREFIX + "print.transfer.dutybearer", "org.dutybearer.");
        setProperty(PREFIX + "text.save.line.breaks", "true");
        setProperty(PREFIX + "export.pdf.use.saved.line.breaks", "true");
        setProperty(PREFIX + "awt.ignore.missing.font", "false");
        setProperty(PREFIX + "text.measurer.factory", LineSetter.Factory.class.getName());
        setExtensions(FontFamily.class, families(wide ? MEMBER : ""));
        if (wide)
            setExtensions(
                    FontSet.class, Stream.of(Type.values()).map(PrintRoom::set).toList());
        properties = Collections.unmodifiableMap(new HashMap<>(super.getProperties()));
    }

    /** The last is where the JDK makes classes of its own for a constructor that is called often. */
    private static List<String> classesOfTemplates() {
        return List.of(
                "org.dutybearer.reporting.*",
                "org.dutybearer.briefing.*",
                "java.lang.String",
                "java.lang.Integer",
                "java.lang.Boolean",
                "java.lang.Throwable",
                "java.lang.Exception",
                "java.lang.invoke.*",
                "jdk.internal.reflect.*");
    }

    private List<FontFamily> families(String suffix) {
        var families = new ArrayList<FontFamily>();
        for (Type type : Type.values()) {
            var family = new SimpleFontFamily(this);
            family.setName(type.face + suffix);
            family.setNormalFace(face(type.regularFile()));
            family.setBoldFace(face(type.boldFile()));
            family.setPdfEncoding("Identity-H");
            family.setPdfEmbedded(true);
            families.add(family);
        }
        return families;
    }

    private SimpleFontFace face(String file) {
        var face = new SimpleFontFace(this);
        face.setTtf(file.replace(Type.FOLDER, Type.MEASURED));
        face.setPdf(file);
        return face;
    }

    /** Named as its first face is where that stands alone, so that templates need not know of sets. */
    private static FontSet set(Type first) {
        var set = new SimpleFontSet();
        set.setName(first.face);
        var others = Stream.of(Type.SANS, Type.ARABIC, Type.CHINESE)
                .filter(type -> type != first && !(first == Type.SERIF && type == Type.SANS));
        for (Type type : Stream.concat(Stream.of(first), others).toList()) {
            var member = new SimpleFontSetFamily();
            member.setFamilyName(type.face + MEMBER);
            member.setPrimary(type == first);
            set.addFamily(member);
        }
        return set;
    }

    /** Setting extensions only adds to what the library brings, and that fetches from anywhere: here ours stands alone. */
    @Override
    public <T> List<T> getExtensions(Class<T> type) {
        if (type == RepositoryService.class) return List.of(type.cast(new Fonts()));
        return super.getExtensions(type);
    }

    /** All of them are looked through for each template that is set: put together once. */
    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    static JasperReport template(String name) {
        String place = "org/dutybearer/reporting/templates/" + name + ".jasper";
        try (InputStream stream = PrintRoom.class.getClassLoader().getResourceAsStream(place)) {
            if (stream == null) throw new IllegalStateException("a template is missing from the jar: " + place);
            return (JasperReport) new ObjectInputStream(stream).readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException foreign) {
            throw new IllegalStateException(place, foreign);
        }
    }

    /** All that a template or the PDF may load: a font from the jar. */
    private static final class Fonts implements RepositoryService {
        @Override
        public @Nullable Resource getResource(String name) {
            return null;
        }

        @Override
        public void saveResource(String name, Resource resource) {
            throw new UnsupportedOperationException("nothing is saved");
        }

        @Override
        public <K extends Resource> @Nullable K getResource(String name, Class<K> type) {
            if (type != InputStreamResource.class || !name.startsWith(Type.FOLDER) || name.contains("..")) return null;
            var resource = new InputStreamResource();
            resource.setInputStream(new ByteArrayInputStream(Type.bytes(name)));
            return type.cast(resource);
        }
    }
}
