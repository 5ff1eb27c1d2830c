package org.dutybearer.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DonorReportTest {
    private static final Clock MARCH_1 = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    private static final Path AGREEMENTS = Path.of("agreements");
    private static final String YEAR = "2025-01-01/2025-12-31";
    private static final String REPORT = "ERW_LAKE_0042-25_annual_2025-01-01--2025-12-31_v1_en";

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    private Path out;
    private Path agreement;

    /** A copy, because what was released is noted beside the agreement. */
    @BeforeEach
    void theSampleInAFolderOfItsOwn() throws IOException {
        out = folder.resolve("out");
        agreement = Files.copy(AGREEMENTS.resolve("lake-trust-2025.yaml"), folder.resolve("agreement.yaml"));
    }

    @Test
    void anAgreementGivesItsReportInFourForms() throws IOException {
        assertThat(report(YEAR)).as(said.toString()).isZero();

        assertThat(written())
                .containsExactlyInAnyOrder(REPORT + ".xlsx", REPORT + ".csv", REPORT + ".xml", REPORT + ".zip");
        assertThat(said.toString().lines()).allMatch(line -> line.startsWith(out.toString()));
    }

    @Test
    void noFormHoldsTheNameOfAnybody() throws IOException {
        report(YEAR);

        for (var name : written()) {
            var text = name.endsWith("xlsx") || name.endsWith("zip")
                    ? unpacked(out.resolve(name))
                    : Files.readString(out.resolve(name));
            assertThat(text)
                    .doesNotContain("Askarbolat", "Perizat", "Mockuly", "person-1", "KAZ-2025-010", "KAZ-2019-001");
        }
    }

    @Test
    void withoutAPolicyForSmallNumbersNothingIsReported() throws IOException {
        var silent = Files.writeString(
                folder.resolve("organisation.properties"), "name=Example Rights Watch\ncode=ERW\ncases=.\n");

        assertThat(run("--period", YEAR, "--organisation", silent.toString())).isEqualTo(2);

        assertThat(said.toString()).contains("there is no policy for small numbers, and none is assumed", "5/1");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPolicyThatHidesNothingIsRefused() {
        assertThat(report(YEAR, "--small-numbers", "1/1")).isEqualTo(2);

        assertThat(said.toString()).contains("'1/1' is not a policy for small numbers", "3 or more");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPeriodThatIsNotAgreedIsRefusedWithThoseThatAre() {
        assertThat(report("2025-01-01/2025-06-30")).isEqualTo(2);

        assertThat(said.toString()).contains("wants no report of 2025-01-01/2025-06-30", YEAR, "2026-01-01/2026-12-31");
        assertThat(out).doesNotExist();
    }

    @Test
    void anExplanationThatNamesSomebodyOfACaseIsRefusedWithItsPlace() {
        assertThat(report(YEAR, "--explain", "A1=We helped Perizat Mockuly.")).isEqualTo(2);

        assertThat(said.toString()).contains("A1.explanation").doesNotContain("Perizat");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPreviewTellsStaffWhatIsLeftOutAndWhyAndWritesNothing() {
        assertThat(report(YEAR, "--preview")).isZero();

        assertThat(said.toString()).contains("SMALL", "PROTECTS_ANOTHER", "Not for the donor.");
        assertThat(said.toString())
                .containsPattern("KAZ-2025-[0-9]+  is left out: nobody in it lets donors know of it");
        assertThat(out).doesNotExist();
    }

    @Test
    void aReportThatLeftIsNotWrittenOverInOtherWords() throws IOException {
        report(YEAR, "--on", "2026-01-15");
        assertThat(report(YEAR, "--on", "2026-01-15", "--released"))
                .as(said.toString())
                .isZero();
        var left = Files.readAllBytes(out.resolve(REPORT + ".xlsx"));

        assertThat(report(YEAR, "--on", "2026-01-15", "--explain", "A1=Fewer people came."))
                .isEqualTo(2);

        assertThat(said.toString()).contains("is not written over");
        assertThat(Files.readAllBytes(out.resolve(REPORT + ".xlsx"))).isEqualTo(left);
        assertThat(report(YEAR, "--on", "2026-01-15")).as("the same again").isZero();
    }

    @Test
    void whatWasReleasedIsHeldAgainstTheNextReport() throws IOException {
        report(YEAR, "--on", "2026-01-15");
        assertThat(report(YEAR, "--on", "2026-01-15", "--released"))
                .as(said.toString())
                .isZero();
        assertThat(report(YEAR, "--on", "2026-12-31")).as(said.toString()).isZero();

        assertThat(written()).contains(REPORT + ".xlsx", REPORT.replace("_v1_", "_v2_") + ".xlsx");
        assertThat(changes(REPORT)).isEmpty();
        assertThat(changes(REPORT.replace("_v1_", "_v2_"))).isNotEmpty();
        assertThat(Files.readString(folder.resolve("agreement.yaml.reports"))).contains("report\tlake-trust-2025");
    }

    @Test
    void figuresThatDidNotLeaveAreNotNotedAndWhatLeftIsNotWrittenOver() throws IOException {
        report(YEAR, "--on", "2026-01-15");
        var left = out.resolve(REPORT + ".csv");
        Files.writeString(left, Files.readString(left).replace("A1", "A9"));
        var handedOut = Files.readAllBytes(left);

        assertThat(report(YEAR, "--on", "2026-01-15", "--released")).isEqualTo(2);

        assertThat(said.toString()).contains(left.toString(), "is not what would be written now", "compare the two");
        assertThat(folder.resolve("agreement.yaml.reports")).doesNotExist();
        assertThat(Files.readAllBytes(left)).isEqualTo(handedOut);
    }

    @Test
    void aReportThatWasNeverWrittenDidNotLeave() {
        assertThat(report(YEAR, "--on", "2026-01-15", "--released")).isEqualTo(2);

        assertThat(said.toString()).contains(REPORT + ".xlsx is not there", "--out");
        assertThat(folder.resolve("agreement.yaml.reports")).doesNotExist();
        assertThat(out).doesNotExist();
    }

    @Test
    void inASecondLanguageAReportThatLeftIsTheSameVersion() throws IOException {
        report(YEAR, "--on", "2026-01-15");
        report(YEAR, "--on", "2026-01-15", "--released");
        var noted = Files.readString(folder.resolve("agreement.yaml.reports"));

        report(YEAR, "--on", "2026-01-15", "--language", "fr");
        assertThat(report(YEAR, "--on", "2026-01-15", "--language", "fr", "--released"))
                .as(said.toString())
                .isZero();

        assertThat(written()).contains(REPORT.replace("_en", "_fr") + ".xlsx").noneMatch(name -> name.contains("_v2_"));
        assertThat(Files.readString(folder.resolve("agreement.yaml.reports"))).isEqualTo(noted);
    }

    @Test
    void aDonorWhoPassesDimensionsOverIsGivenIndicators() throws IOException {
        var organisation = Files.readString(AGREEMENTS.resolve("organisation.properties"))
                .replaceAll(
                        "(?m)^cases =.*$",
                        "cases = " + AGREEMENTS.toAbsolutePath().resolve("cases"));
        var own = Files.writeString(
                folder.resolve("organisation.properties"), organisation + "\niati.breakdown=INDICATORS\n");

        report(YEAR, "--on", "2026-01-15");
        var dimensions = Files.readString(out.resolve(REPORT + ".xml"));
        assertThat(run("--period", YEAR, "--on", "2026-01-15", "--organisation", own.toString()))
                .as(said.toString())
                .isZero();
        var indicators = Files.readString(out.resolve(REPORT + ".xml"));

        assertThat(dimensions).contains("<dimension ");
        assertThat(indicators).doesNotContain("<dimension ");
        assertThat(indicators.split("<indicator ")).hasSizeGreaterThan(dimensions.split("<indicator ").length);
    }

    @Test
    void whereItIsNotKnownWhatTheDonorHasNothingIsReported() throws IOException {
        Files.writeString(folder.resolve("agreement.yaml.reports"), "report\tlake-trust-2025\n");

        assertThat(report(YEAR)).isEqualTo(2);

        assertThat(said.toString()).contains("line 1", "what the donor has has to be known");
        assertThat(out).doesNotExist();
    }

    private int report(String period, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--period",
                period,
                "--organisation",
                AGREEMENTS.resolve("organisation.properties").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("donor-report", agreement.toString(), "--out", out.toString()));
        all.addAll(List.of(arguments));
        var terminal = new PrintWriter(said, true);
        return Launcher.commandLine(MARCH_1).setOut(terminal).setErr(terminal).execute(all.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private JsonNode changes(String report) throws IOException {
        try (var zip = new ZipFile(out.resolve(report + ".zip").toFile())) {
            return new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("changes.json")));
        }
    }

    private static String unpacked(Path archive) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                try (var in = zip.getInputStream(entry)) {
                    text.append(entry.getName()).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
