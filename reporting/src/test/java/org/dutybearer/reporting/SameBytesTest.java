package org.dutybearer.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.twoMenAtTheBorder;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Wording;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    @Test
    void theSameBriefingIsTheSameBytesWhereverItIsPrinted() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            byte[] there = Reading.of(Briefings.ofTwoPeople()).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            byte[] elsewhere = Reading.of(Briefings.ofTwoPeople()).bytes();

            assertThat(there).isEqualTo(elsewhere);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void twoMachinesInOtherPlacesPrintTheSameBytesInEveryLanguage() throws Exception {
        var here = inAnotherProgram("Asia/Almaty", "ar", "EG");
        var there = inAnotherProgram("America/Lima", "tr", "TR");

        assertThat(here).hasSize(Wording.languages().size()).isEqualTo(there);
    }

    /** The hashes that {@link Printing} gives in a program of its own, language by language. */
    private static List<String> inAnotherProgram(String zone, String language, String country) throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-cp",
                        classPath(),
                        Printing.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = program.inputReader(UTF_8)) {
            return said.lines().filter(line -> line.startsWith("sha256 ")).toList();
        } finally {
            program.waitFor();
        }
    }

    static String classPath() {
        return SameBytesTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Prints a briefing in every language and says the hash of each. */
    static final class Printing {
        public static void main(String[] arguments) throws Exception {
            for (Locale language : Wording.languages()) {
                var briefing = Disclosure.shipped().brief(twoMenAtTheBorder(), Audience.PUBLIC, language, MARCH_1);
                var hash = MessageDigest.getInstance("SHA-256")
                        .digest(BriefingPdf.of(briefing).bytes());
                System.out.println("sha256 " + language + " " + HexFormat.of().formatHex(hash));
            }
        }
    }

    @Test
    void anotherBriefingIsOtherBytesAndAnotherIdentifier() {
        var one = Reading.of(Briefings.ofTwoPeople());
        var other = Reading.of(Briefings.ofTwoPeople().calling("Answer."));

        assertThat(one.bytes()).isNotEqualTo(other.bytes());
        assertThat(one.document().getDocument().getDocumentID().toString())
                .isNotEqualTo(other.document().getDocument().getDocumentID().toString());
    }

    @Test
    void theDocumentSaysOnlyItsTitleAndTheDayOfItsFacts() {
        var information = Reading.of(Briefings.ofTwoPeople()).document().getDocumentInformation();

        assertThat(information.getTitle()).isEqualTo("Two asylum-seekers from New Zealand face return from Iceland");
        assertThat(information.getAuthor()).isNull();
        assertThat(information.getSubject()).isNull();
        assertThat(information.getKeywords()).isNull();
        assertThat(information.getCreationDate().toInstant()).isEqualTo("2021-05-20T00:00:00Z");
    }
}
