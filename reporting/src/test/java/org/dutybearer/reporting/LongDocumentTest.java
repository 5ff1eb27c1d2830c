package org.dutybearer.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dutybearer.briefing.AheadView;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Briefings;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.StateOfPlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is printed is let go of, chapter by chapter: how long a document is, is no matter of memory. A thousand pages are promised in
 * 256 MB, disclosure included ({@code PortfolioBenchmark}); here, of cases from fixtures, they have to do with less than half of it, of
 * which a third are fonts.
 */
class LongDocumentTest {
    private static final int CASES = 999;

    @Test
    void aThousandPagesArePrintedAndLookedThroughInLittleMemory(@TempDir Path folder) throws Exception {
        var file = folder.resolve("portfolio.pdf");

        var said = inALittleMachine(file);

        assertThat(said).containsExactly("printed");
        var read = new Reading(Files.readAllBytes(file));
        assertThat(read.pages()).isGreaterThan(1_000);
        assertThat(read.page(1)).contains("page 1 of " + read.pages());
        assertThat(read.page(read.pages()))
                .contains("Return of two asylum-seekers, case 999", "page " + read.pages() + " of " + read.pages());
        assertThat(read.outline().stream().filter(title -> title.contains("asylum-seekers, case")))
                .hasSize(CASES);
    }

    private static List<String> inALittleMachine(Path file) throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx112m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        SameBytesTest.classPath(),
                        Printing.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = program.inputReader(UTF_8)) {
            return said.lines().filter(line -> !line.contains("SLF4J")).toList();
        } finally {
            program.waitFor();
        }
    }

    static final class Printing {
        public static void main(String[] arguments) throws Exception {
            var portfolio = Portfolio.of(IntStream.rangeClosed(1, CASES).mapToObj(Printing::aCase));
            byte[] bytes =
                    BriefingPdf.portfolio(portfolio, "An invented organisation").bytes();
            Legibility.requirePdf(bytes);
            Files.write(Path.of(arguments[0]), bytes);
            System.out.println("printed");
        }

        private static Briefing aCase(int number) {
            var states = StateOfPlay.values();
            String title = "Return of two asylum-seekers, case " + number;
            return Briefings.ofTwoPeople()
                    .titled(title, title)
                    .numbered(number, 4 + number % 8)
                    .standing(
                            states[number % states.length],
                            new AheadView(LocalDate.of(2021, 6, 1), "1\u00A0June\u00A02021", "Hearing in court."))
                    .briefing();
        }
    }
}
