package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dutybearer.briefing.Briefings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What documents share is read by the first of them, and not again. */
class ReadOnceTest {
    /** A program of its own inside this one, which notes each file that is read from the jars. */
    private static final class Program extends URLClassLoader {
        private final List<String> read = new ArrayList<>();

        Program() throws MalformedURLException {
            super(jars(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            if (name.endsWith(".jasper") || name.endsWith(".ttf")) read.add(name);
            return super.getResourceAsStream(name);
        }

        void print() throws ReflectiveOperationException {
            var thread = Thread.currentThread();
            var outside = thread.getContextClassLoader();
            try {
                thread.setContextClassLoader(this);
                Class.forName(Printing.class.getName(), true, this)
                        .getMethod("print")
                        .invoke(null);
            } finally {
                thread.setContextClassLoader(outside);
            }
        }

        List<String> read(String suffix) {
            return read.stream().filter(name -> name.endsWith(suffix)).toList();
        }

        private static URL[] jars() throws MalformedURLException {
            if (ReadOnceTest.class.getClassLoader() instanceof URLClassLoader loader) return loader.getURLs();
            var jars = new ArrayList<URL>();
            for (String jar : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                jars.add(Path.of(jar).toUri().toURL());
            return jars.toArray(URL[]::new);
        }
    }

    /** Runs inside {@link Program}. */
    public static final class Printing {
        private Printing() {}

        public static void print() {
            BriefingPdf.of(Briefings.ofTwoPeople().briefing());
            Kinds.portfolio(2);
        }
    }

    @Test
    void templatesLoadOnce() throws Exception {
        try (var program = new Program()) {
            program.print();
            var first = program.read(".jasper");
            program.print();

            assertThat(first).isNotEmpty().doesNotHaveDuplicates();
            assertThat(program.read(".jasper")).isEqualTo(first);
        }
    }

    /** Java draws and measures with a font of its own, so that each file is read for that, and for what goes into the PDF. */
    @Test
    void fontsAreReadByTheFirstDocumentAndNeverAgain() throws Exception {
        try (var program = new Program()) {
            program.print();
            var first = program.read(".ttf");
            program.print();

            assertThat(new HashSet<>(first)).hasSize(2 * Type.values().length);
            for (String font : first)
                assertThat(first.stream().filter(font::equals)).as(font).hasSizeLessThanOrEqualTo(2);
            assertThat(program.read(".ttf")).isEqualTo(first);
        }
    }
}
